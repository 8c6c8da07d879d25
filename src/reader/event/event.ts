import { actingNouns } from '../actor/acting-noun.ts';
import type { Grammar } from '../grammar.ts';
import type { SentenceView } from '../sentence-view.ts';
import { objectRelatives } from '../status/object-relative.ts';
import type { Status } from '../status/status.ts';
import { passiveAt, relativeAt } from './passive-object.ts';
import type { Tense, Trigger } from './trigger.ts';

/** A trigger where it stands. */
export interface Found {
  trigger: Trigger;
  from: number;
  to: number;
  clause: number;
  clitic: string;
}

/** An event of a sentence, before its roles. */
export interface EventDraft extends Found {
  status: Status;
  /** why it has its status: the marker's row, or the form of the verb */
  because: string;
  /** the tokens of the marker, or of the act that governs it */
  marker?: [number, number];
  /** does a marker, or an act that governs it, stand close before it? */
  reached: boolean;
  /** where the word ends that puts it off: a date it is put off to is not its own */
  putOff?: number;
}

const NOUN_CLITICS = new Set([
  '',
  'و',
  'ف',
  'ب',
  'ك',
  'ل',
  'لل',
  'وب',
  'ول',
  'ولل',
  'فب',
  'فل',
  'وك',
]);
const VERB_CLITICS = new Set(['', 'و', 'ف', 'س', 'وس', 'فس', 'ل', 'ول', 'فل']);

export const isNoun = (tense: Tense) => tense === 'noun' || tense === 'weak';

function allowed(trigger: Trigger, clitic: string): boolean {
  if (trigger.idle) return true;
  if (isNoun(trigger.tense)) return NOUN_CLITICS.has(clitic);
  if (!VERB_CLITICS.has(clitic)) return false;
  // س and ل stand before an imperfect only
  return clitic === '' || clitic === 'و' || clitic === 'ف' || trigger.tense === 'imperfect';
}

const preference: Record<Tense, number> = {
  past: 0,
  present: 1,
  imperfect: 1,
  noun: 2,
  future: 3,
  conditional: 3,
  infinitive: 3,
  gerund: 4,
  base: 5,
  weak: 6,
};

const AUXILIARIES = new Set(
  'to will would may might could can should must did does do not a ont avait avaient ete ayant est sont etait etaient fut furent aurait auraient'.split(
    ' ',
  ),
);

const DETERMINERS: Record<string, Set<string>> = {
  en: new Set(
    'a an the its their his her this that of by with no any each every over after amid despite during following fresh new heavy deadly fierce renewed recent'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'par le la les un une l sa son ses leur leurs cette ce ces cet aux du aucune aucun toute'.split(
      ' ',
    ),
  ),
  ar: new Set(),
};

/** French le, la, les, l’ are pronouns after a subject: "Paris l’accuse", "qui les menace". */
function pronounBefore(view: SentenceView, at: number): boolean {
  const article = view.tokens[at - 1]?.norm ?? '';
  if (!['le', 'la', 'les', 'l'].includes(article)) return false;
  const subject = view.tokens[at - 2];
  if (subject === undefined) return false;
  return (
    view.mentionAt[at - 2]! >= 0 ||
    ['qui', 'il', 'elle', 'ils', 'elles', 'on', 'ne', 'n'].includes(subject.norm)
  );
}

/** "Kenya’s offer": what is owned is a noun. */
const isPossessed = (view: SentenceView, at: number): boolean =>
  view.language === 'en' &&
  view.tokens[at - 1]?.norm === 's' &&
  view.tokens[at - 1]?.gap === 'apostrophe';

/** "for a bomb", "by phone": a base form after a determiner is a noun that the table does not have. */
const afterDeterminer = (view: SentenceView, at: number, trigger: Trigger) =>
  (trigger.tense === 'base' || trigger.tense === 'present') &&
  (DETERMINERS[view.language]!.has(view.tokens[at - 1]?.norm ?? '') || isPossessed(view, at)) &&
  // "la visite" is a noun, "l’accuse" has a pronoun before the verb
  !(view.language === 'fr' && pronounBefore(view, at));

/** French attaque is no participle: that of a regular verb has its accent (attaqué). */
function unaccented(view: SentenceView, at: number, trigger: Trigger): boolean {
  if (view.language !== 'fr' || trigger.tense !== 'past') return false;
  if (!/^[^ :]*er( |$)/.test(trigger.row)) return false;
  const { start, end, norm } = view.tokens[at]!;
  if (!/(e|ee|es|ees)$/.test(norm)) return false;
  return !/é(e|s|es)?$/u.test(view.text.slice(start, end).normalize('NFC').toLowerCase());
}

/** "Ankara warned that", not "analysts warned that": a party threatens, others foresee. */
const WARNS = /^(warn (\* )?that|avertir qu|prevenir|حذر)/;
const partyBefore = (view: SentenceView, at: number): boolean =>
  view.mentions.some(
    ({ party, place, from, to, sense }) =>
      party &&
      !place &&
      ['state', 'armed-group', 'person', 'government'].includes(sense.entry.type) &&
      (view.language === 'ar' ? from > at && from - at <= 4 : to <= at && at - to <= 8),
  );

const GOING = new Set('a au aux en dans sur chez aupres vers compte ici la utile'.split(' '));
const CAPTORS = new Set(
  'autorites police forces armee rebelles ennemi gendarmes soldats assaillants vainqueurs troupes'.split(
    ' ',
  ),
);

/** "se rendra-t-il à Lima": he goes there; "se rendre aux autorités" is to surrender. */
function goesSomewhere(view: SentenceView, at: number, trigger: Trigger): boolean {
  if (trigger.type !== 'RETREAT' || !trigger.row.startsWith('se rendre')) return false;
  let next = at + 1;
  while (next < at + 6 && !/^rend/.test(view.tokens[next]?.norm ?? '')) next++;
  next++;
  while (view.tokens[next]?.gap === 'hyphen') next++;
  const ahead = view.tokens.slice(next, next + 4).map((token) => token.norm);
  return GOING.has(ahead[0] ?? '') && !ahead.some((word) => CAPTORS.has(word));
}

/** تعلق أنقرة على الهجوم: she comments on it, and suspends nothing. */
const commentsOn = (view: SentenceView, at: number, end: number): boolean =>
  view.tokens.slice(at + 1, end).some(({ norm }) => norm === 'علي');

const ABOUT = new Set('بشان حول حيال ازاء بخصوص في الي عن علي'.split(' '));

/** "محادثات بشأن دعم المؤسسة": right behind a preposition stands no verb. */
const isNounPlace = (view: SentenceView, at: number, { tense }: Trigger): boolean =>
  tense === 'past' && ABOUT.has(view.tokens[at - 1]?.norm ?? '');

const WITHIN = new Set('en au aux a dans chez'.split(' '));
/** Who is received stands within so many words. */
const RECEIVED = 6;

/** "accueille le président", not "accueillir une base", "les réfugiés accueillis en Moldavie": somebody is received. */
function receivesNobody(view: SentenceView, at: number, trigger: Trigger): boolean {
  if (!trigger.row.startsWith('accueillir') || trigger.row.includes(' ')) return false;
  for (let next = at + 1; next < Math.min(view.tokens.length, at + RECEIVED); next++) {
    if (actingNouns('fr').has(view.tokens[next]!.norm)) return false;
    const mention = view.mentions[view.mentionAt[next]!];
    if (mention && !WITHIN.has(view.tokens[mention.from - 1]!.norm)) return false;
  }
  return true;
}

const ADVERBS = new Set(
  'now also yet soon still never ever only even perhaps deja aussi encore'.split(' '),
);

/** The token before, past an adverb: "may now supply". */
const beforeAdverb = (view: SentenceView, at: number): number => {
  const word = view.tokens[at - 1]?.norm ?? '';
  return ADVERBS.has(word) || /..ly$/.test(word) ? at - 2 : at - 1;
};

/** A doubtful form counts after an auxiliary or a party: "Iran supplies", "a livré". */
function governedForm(view: SentenceView, at: number, trigger: Trigger): boolean {
  const left = beforeAdverb(view, at);
  const before = view.tokens[left];
  if (before === undefined) return false;
  // "…, killing two": what came of the act
  if (before.norm === ',' && view.tokens[at]!.norm === 'killing') return true;
  // « détenus par les rebelles »
  if (trigger.tense === 'past' && BY.has(view.tokens[at + 1]?.norm ?? '')) return true;
  return AUXILIARIES.has(before.norm) || view.mentions[view.mentionAt[left]!]?.party === true;
}

const BY = new Set(['by', 'par']);
const SUBJECTS = new Set('they we you i who that which ils elles qui'.split(' '));

/** "they may attack", "to attack": a form that is a noun too is the verb here. */
const verbalPlace = (view: SentenceView, at: number) => {
  const before = view.tokens[beforeAdverb(view, at)]?.norm ?? '';
  return (AUXILIARIES.has(before) && before !== 'a') || SUBJECTS.has(before);
};

/** "US ships seized a shipment of rockets": before a verb in the past they are a noun, unless it is a relative's. */
const isPlural = (grammar: Grammar, view: SentenceView, at: number, trigger: Trigger): boolean =>
  view.language === 'en' &&
  trigger.tense === 'present' &&
  view.mentionAt[at + 1] === -1 &&
  grammar.verbs.has(view.tokens[at + 1]!.norm) &&
  !objectRelatives(view, grammar.verbs).some(({ verb }) => verb === at);

function triggerAt(grammar: Grammar, view: SentenceView, at: number) {
  let best: { trigger: Trigger; end: number; clitic: string } | undefined;
  for (const reading of view.readings[at]!) {
    const found = grammar.triggers.match(
      view.tokens,
      at,
      reading.word,
      (trigger, _, end) =>
        allowed(trigger, reading.clitic) &&
        !afterDeterminer(view, at, trigger) &&
        !unaccented(view, at, trigger) &&
        !goesSomewhere(view, at, trigger) &&
        !receivesNobody(view, at, trigger) &&
        !isPlural(grammar, view, at, trigger) &&
        !(WARNS.test(trigger.row) && !partyBefore(view, at)) &&
        // توقف is "it stopped" before it is "she stops it"
        !(trigger.row.startsWith('اوقف') && /^[وف]?توقف$/.test(view.tokens[at]!.norm)) &&
        !(view.language === 'ar' && isNounPlace(view, at, trigger)) &&
        !(trigger.row.startsWith('علق') && commentsOn(view, at, end)) &&
        (!trigger.doubtful || governedForm(view, at, trigger)),
    );
    if (!found || (best && found.end <= best.end)) continue;
    const verbal = found.values.filter((one) => !isNoun(one.tense));
    const pool = verbal.length > 0 && verbalPlace(view, at) ? verbal : found.values;
    const trigger = pool.reduce((a, b) => (preference[b.tense] < preference[a.tense] ? b : a));
    best = { trigger, end: found.end, clitic: reading.clitic };
  }
  return best;
}

/** Sentences that hold more triggers are lists or noise. */
const MOST = 40;

/** The triggers of a sentence, longest first at each token, none inside a mention or another. */
export function triggers(grammar: Grammar, view: SentenceView, clause: Int32Array): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < view.tokens.length && found.length < MOST; at++) {
    if (view.mentionAt[at]! >= 0 || view.dateAt[at]! >= 0) continue;
    if (view.tokens[at]!.kind !== 'word') continue;
    const passive = passiveAt(view, clause, at) ?? relativeAt(view, grammar.verbs, at);
    const match = passive ? { ...passive, clitic: '' } : triggerAt(grammar, view, at);
    if (match === undefined) continue;
    if (match.trigger.idle) {
      at = match.end - 1;
      continue;
    }
    found.push({
      trigger: match.trigger,
      from: at,
      to: match.end,
      clause: clause[at]!,
      clitic: match.clitic,
    });
    at = match.end - 1;
  }
  return found;
}
