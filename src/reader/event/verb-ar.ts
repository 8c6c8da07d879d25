import type { Tense } from './trigger.ts';

const SUFFIXES = ['', 'ه', 'ها', 'هم', 'هما'];

/** Perfect, third person: هاجم هاجمت هاجموا هاجما; of a weak verb: التقى التقت التقوا. */
function perfects(perfect: string): string[] {
  const weak = perfect.endsWith('ى') || (perfect.endsWith('ا') && perfect.length > 2);
  const stem = weak ? perfect.slice(0, -1) : perfect;
  return [perfect, `${stem}ت`, `${stem}وا`, `${stem}تا`, weak ? `${stem}يا` : `${stem}ا`];
}

/** Imperfect, third person: يهاجم تهاجم يهاجمون يهاجموا يهاجمان تهاجمان. */
function imperfects(imperfect: string): string[] {
  const rest = imperfect.slice(1);
  const weak = /[ويى]$/.test(rest);
  const stem = weak ? rest.slice(0, -1) : rest;
  // يرى: يرون, يريان
  const dual = rest.endsWith('ى') ? `${stem}يان` : `${rest}ان`;
  return [imperfect, `ت${rest}`, `ي${stem}ون`, `ي${stem}وا`, `ي${dual}`, `ت${dual}`];
}

/**
 * The perfect of the passive where its letters differ from the active's: هاجم هوجم, اغتال اغتيل, أصاب أصيب.
 * Elsewhere (قتل, استهدف) only vowels tell, and nothing is given.
 */
function passivePerfect(perfect: string): string | undefined {
  if (/^[^اأآ]ا..$/.test(perfect)) return `${perfect.charAt(0)}و${perfect.slice(2)}`;
  if (/^[اأ]..?.?ا.$/.test(perfect)) return `${perfect.slice(0, -2)}ي${perfect.slice(-1)}`;
  return undefined;
}

/** The passive forms of a verb spec that its letters tell, third person. */
export function passiveForms(spec: string): string[] {
  const passive = passivePerfect(spec.split('/')[0] as string);
  return passive ? perfects(passive) : [];
}

/** With object pronouns: هاجمه هاجمها هاجموهم; the silent alif of the plural falls. */
function withObjects(form: string): string[] {
  return SUFFIXES.map((suffix) => {
    if (suffix === '') return form;
    const bare = form.endsWith('وا') ? form.slice(0, -1) : form;
    const joined = bare.endsWith('ى') ? `${bare.slice(0, -1)}ا` : bare;
    return joined + suffix;
  });
}

/** An active participle beside its verb: قال مشيرا, قالت مشيرة, قالوا مشيرين. */
const participles = (participle: string): string[] =>
  ['ا', 'ة', 'ين'].map((ending) => participle + ending);

/**
 * The third-person forms of an Arabic verb given as `perfect/imperfect`, objects included; as
 * `perfect//participle` its active participle alone.
 */
export function arabicVerb(spec: string): { form: string; tense: Tense }[] {
  const [perfect, imperfect, participle] = spec.split('/') as [string, string, string?];
  if (participle) return participles(participle).map((form) => ({ form, tense: 'gerund' }));
  const past = perfects(perfect).flatMap(withObjects);
  const present = imperfects(imperfect).flatMap(withObjects);
  return [
    ...[...new Set(past)].map((form) => ({ form, tense: 'past' as Tense })),
    ...[...new Set(present)].map((form) => ({ form, tense: 'imperfect' as Tense })),
  ];
}

/** A verbal noun with ال, with pronouns, in the accusative: هجوم الهجوم هجومها هجوما. */
export function arabicNoun(noun: string): string[] {
  const bare = noun.startsWith('ال') && noun.length > 4 ? noun.slice(2) : noun;
  const feminine = bare.endsWith('ة');
  const stem = feminine ? `${bare.slice(0, -1)}ت` : bare;
  const forms = [bare, `ال${bare}`];
  for (const suffix of ['ه', 'ها', 'هم', 'هما']) forms.push(stem + suffix);
  if (!feminine && !bare.endsWith('ا') && !bare.endsWith('ات')) forms.push(`${bare}ا`);
  return forms;
}
