import type { Language } from '../../situation/words.ts';
import { Trie } from '../phrase/trie.ts';
import { fold } from '../text/fold.ts';
import { idlePhrases } from './idle.ts';
import { objectClasses } from './object-class.ts';
import { passiveWords } from './passive-word-ar.ts';
import type { EventType, Tense, Trigger, TriggerTable } from './trigger.ts';
import { arabic } from './trigger-ar.ts';
import { english } from './trigger-en.ts';
import { french } from './trigger-fr.ts';
import { arabicNoun, arabicVerb, passiveForms } from './verb-ar.ts';
import { englishVerb } from './verb-en.ts';
import { frenchVerb } from './verb-fr.ts';

const { TRANSITIVE } = passiveWords;

const tables: Record<Language, TriggerTable> = { ar: arabic, en: english, fr: french };
const conjugate = { ar: arabicVerb, en: englishVerb, fr: frenchVerb };

interface Opening {
  words: string[];
  tense: Tense;
  passive?: true;
}

/** Verbs whose subject suffers, in all their forms: تعرض لهجوم, لقي مصرعه. */
const SUFFERS = /^(تعرض|لقي|اصيب|راح|قضي|قضى)\//;

/** Conjugated openings of a verb spec; French reflexives carry their pronoun (and auxiliary). */
function openings(words: string[], language: Language): Opening[] {
  const [head, ...rest] = words as [string, ...string[]];
  if (language === 'ar') return arabicOpenings(head, rest);
  if (language !== 'fr' || (head !== 's' && head !== 'se')) {
    const plain = conjugate[language](head).map(({ form, tense }) => ({
      words: [form, ...rest],
      tense,
    }));
    return plain;
  }
  const [verb, ...tail] = rest as [string, ...string[]];
  return frenchVerb(verb).flatMap(({ form, tense }) => {
    const pronouns = [['s'], ['se']];
    if (tense === 'past')
      pronouns.push(
        ['s', 'est'],
        ['s', 'est', '*'],
        ['se', 'est'],
        ['se', 'sont'],
        ['se', 'sont', '*'],
        ['s', 'etait'],
        ['s', 'etaient'],
      );
    return pronouns.map((before) => ({ words: [...before, form, ...tail], tense }));
  });
}

function arabicOpenings(head: string, rest: readonly string[]): Opening[] {
  const forms: Opening[] = arabicVerb(head).map(({ form, tense }) => ({ words: [form], tense }));
  if (SUFFERS.test(head)) for (const one of forms) one.passive = true;
  else if (TRANSITIVE.has(fold(head.split('/')[0] as string)))
    for (const form of passiveForms(head))
      forms.push({ words: [form], tense: 'past', passive: true });
  // سيطر المتمردون على المدينة: the subject may part the verb from its phrase
  const parted = rest.length > 0 && rest[0] !== '*';
  return forms.flatMap((one) => {
    const whole = { ...one, words: [...one.words, ...rest] };
    return parted ? [whole, { ...one, words: [...one.words, '*', ...rest] }] : [whole];
  });
}

function plural(noun: string, language: Language): string[] {
  if (/[sx]$/.test(noun)) return [noun];
  if (language === 'fr') return [noun, `${noun}s`];
  if (/(ch|sh)$/.test(noun)) return [noun, `${noun}es`];
  if (/[^aeiou]y$/.test(noun)) return [noun, `${noun.slice(0, -1)}ies`];
  return [noun, `${noun}s`];
}

/** The number goes on the first word in French (coups d'état) and on the last in English. */
function nounForms(words: string[], language: Language): string[][] {
  const [head, ...rest] = words as [string, ...string[]];
  if (language === 'ar') {
    if (rest.length === 0) return arabicNoun(head).map((form) => [form]);
    const definite = words.map((word) =>
      word.startsWith('ال') || word === '*' || word.startsWith('{') ? word : `ال${word}`,
    );
    return [words, definite];
  }
  if (language === 'fr') {
    const heads = plural(head, language);
    return heads.map((form) => [form, ...rest]);
  }
  const last = words[words.length - 1] as string;
  return plural(last, language).map((form) => [...words.slice(0, -1), form]);
}

/**
 * Forms that a table makes and that are commoner as something else: armée, arms, ك + من. Arabic
 * ones are left out; the others need a subject or an auxiliary before them.
 */
const elsewhere: Record<Language, Set<string>> = {
  ar: new Set(
    'حاكم فجر هنا كمن امر هاتف سلم ضم حل عبر وعد يعد تعد شغب حمل جرح جرحا جرحي تقدم عقد ضربا حرب طبع بارك ضحي ينفق قتلا وقعت_علي غزا لوح وعدا اوقف_ نقل امرا امره امرها امرهم'.split(
      ' ',
    ),
  ),
  en: new Set(
    'back backs free frees arm arms armed trained fund funds finance finances supply supplies ship ships level levels storm storms wound wounds fault faults march marches level probe probes sanction sanctions express battle welcome down killing visiting host hosts meeting fighting aid hits pound pounds injure rally sink sinks shell shells'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'armee armees depeche depeches offre offres livre livres chasse chasses presse presses somme sommes aide aides marche forme formes tire tires teste verse pris prise prises cede recu recus arme armes visite visites excuse ferme fermes tue_ juge occupant protege porte sale viole saisie accord note notes part enquete enquetes plainte evacue_ interne detenu detenus detenue detenues'.split(
      ' ',
    ),
  ),
};

/** The triggers of a language as a phrase table. */
export function triggerTrie(language: Language): Trie<Trigger> {
  // the Arabic subject stands in the gap: وقع وزيرا خارجية أرمينيا وأذربيجان في واشنطن مذكرة
  const trie = new Trie<Trigger>(objectClasses[language], language === 'ar' ? 6 : undefined);
  const put = (words: string[], type: EventType, tense: Tense, row: string, passive?: true) => {
    const isVerb = tense !== 'noun' && tense !== 'weak';
    const doubtful =
      isVerb && words.length === 1 && elsewhere[language].has(fold(words[0] as string));
    if (doubtful && language === 'ar') return;
    trie.add(
      words.map((word) => (word === '*' ? word : fold(word))),
      passive ? { type, tense, doubtful, row, passive } : { type, tense, doubtful, row },
    );
  };
  for (const phrase of idlePhrases[language].split(' ')) {
    const words = phrase.split('_').map((word) => (word === '*' ? word : fold(word)));
    const row = phrase.replaceAll('_', ' ');
    trie.add(words, { type: 'REQUEST', tense: 'noun', doubtful: false, row, idle: true });
  }
  for (const [type, row] of Object.entries(tables[language]) as [
    EventType,
    TriggerTable[EventType],
  ][]) {
    for (const spec of (row.verbs ?? '').split(' ').filter(Boolean)) {
      for (const { words, tense, passive } of openings(spec.split('_'), language)) {
        put(words, type, tense, spec.replaceAll('_', ' '), passive);
      }
    }
    for (const tense of ['noun', 'weak'] as const) {
      const specs = (tense === 'noun' ? row.nouns : row.weak) ?? '';
      for (const spec of specs.split(' ').filter(Boolean)) {
        const words = spec.split('_');
        for (const forms of nounForms(words, language))
          put(forms, type, tense, spec.replaceAll('_', ' '));
      }
    }
  }
  return trie;
}
