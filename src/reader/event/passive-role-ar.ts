import { actingNouns } from '../actor/acting-noun.ts';
import type { Mention } from '../actor/mention.ts';
import { agentAfter } from './agent-ar.ts';
import type { EventDraft } from './event.ts';
import type { Ground, Phrase } from './ground-ar.ts';
import { phraseEnd, phraseStart } from './noun-phrase-ar.ts';
import { passiveWords } from './passive-word-ar.ts';
import type { Field, Roles } from './role-field.ts';
import { isHarm, victim } from './victim.ts';
import { hasVoice, type Voice, voiceOf, withComplements } from './voice-ar.ts';

const { LOCATIVE, MEMBERS } = passiveWords;

/** What a light verb before it makes a passive: تم استهداف, جرى اعتقال. */
const DONE = new Set(
  'تم تمت يتم ستتم سيتم تتم جري جرت يجري تجري وتم وتمت ويتم وجري وجرت فتم فجري'.split(' '),
);
const RELATIVES = new Set(['التي', 'الذي', 'الذين', 'اللذين', 'اللتين']);

/** The last token of the clause, and on past "من قبل" or a list, up to a mark. */
function clauseEnd({ view, clause, here }: Ground, from: number): number {
  let to = from;
  while (to < view.tokens.length && clause[to] === here) to++;
  return to;
}

const inside = (parties: readonly Mention[], { from, to }: Phrase): Mention | undefined =>
  parties.find((one) => one.from >= from && one.from < to);

/** Stands the party right before the verb, or before its قد, and is it no object of a preposition? */
function subjectBeside(field: Field, draft: EventDraft, isPlain: (one: Mention) => boolean) {
  const last = field.left.at(-1);
  if (last === undefined || !isPlain(last)) return undefined;
  const gap = field.view.tokens.slice(last.to, draft.from).map(({ norm }) => norm);
  return gap.every((norm) => norm === 'قد' || norm === 'لم' || norm === 'لا') ? last : undefined;
}

/** The party whose relative clause it is: القافلة الروسية التي استهدفت. */
function antecedent({ view, parties }: Field, { clause }: Ground, draft: EventDraft) {
  let first = draft.from;
  while (first > 0 && clause[first - 1] === draft.clause) first--;
  if (!RELATIVES.has(view.tokens[first]!.norm)) return undefined;
  return parties.find((one) => one.to === first);
}

/** "هجوم شنّه المتمردون على قافلة": the relative of an attack says who made it, and on whom. */
function madeBy({ view, right, pick }: Field, draft: EventDraft): Roles | undefined {
  if (!passiveWords.MADE_BY.has(view.tokens[draft.from]!.norm)) return undefined;
  const by = right.find((one) => one.from - draft.to <= 2);
  const on = by && right.find((one) => one.from >= by.to && ON.has(wordBefore(view, one)));
  return { from: pick(by), to: pick(on) };
}

const ON = new Set(['علي', 'ضد']);
/** The preposition before a party, past the noun that it qualifies: على قافلة روسية. */
const wordBefore = (view: Field['view'], { from, form }: Mention): string =>
  view.tokens[from - (form === 'adjective' ? 2 : 1)]?.norm ?? '';

const SAME = new Set(['انه', 'انها', 'انهم', 'بانه', 'بانها', 'بانهم', 'وانه', 'وانها', 'وانهم']);

/** "أعلنت روسيا أنها قتلت قائدا", "وقتل جنديين": the subject is the one before. */
const goesOn = ({ view }: Field, draft: EventDraft): boolean =>
  /^[وف]/.test(draft.clitic) ||
  [1, 2].some((back) => SAME.has(view.tokens[draft.from - back]?.norm ?? ''));

const LATIN = new Set('in near inside across dans en'.split(' '));

/** In a country, or near it, nobody is acted upon. */
export function isPlaceOf(field: Field, mention: Mention): boolean {
  if (mention.form === 'adjective' || mention.sense.entry.type !== 'state') return false;
  if (mention.clitic.endsWith('ب')) return true;
  const { tokens } = field.view;
  const before = tokens[mention.from - 1];
  return (
    before !== undefined &&
    before.kind === 'word' &&
    (LOCATIVE.has(before.norm) || LATIN.has(before.norm))
  );
}

/** "وصل وفد من الحكومة التشادية": who comes from them is theirs. */
export function isTheirs(view: Field['view'], { from }: Mention, behind: number): boolean {
  const acting = actingNouns('ar').has(view.tokens[behind]?.norm ?? '');
  return acting && view.tokens[behind + 1]?.norm === 'من' && from - behind <= 3;
}

/**
 * Roles of an Arabic verb where its voice decides them; undefined where it does not.
 *   passive  whom the verb is about is acted upon; who acts is the agent, if the words name one
 *   active, its object alone behind it  who acts stands before, if anywhere
 *   an object joined to the verb  who stands behind acts on who stands before
 */
export function verbVoiceRoles(
  field: Field,
  ground: Ground,
  draft: EventDraft,
  isPlain: (one: Mention) => boolean,
): Roles | undefined {
  const { view, parties, left, right, pick } = field;
  const made = madeBy(field, draft);
  if (made) return made;
  if (!hasVoice(draft)) return undefined;
  const agent = agentAfter(view, parties, draft.from + 1, clauseEnd(ground, draft.to));
  const beside = subjectBeside(field, draft, isPlain);
  const said: Voice = voiceOf(ground, draft, agent.announced, beside !== undefined);
  const before = beside ?? antecedent(field, ground, draft);
  if (said.voice === 'passive') {
    const phrase = said.phrase && withComplements(ground, said.phrase, MEMBERS);
    const to = phrase ? (inside(parties, phrase) ?? victim(view, draft, true, phrase)) : before;
    const by = agent.by && agent.by !== to ? agent.by : undefined;
    return { from: actors(field, by), to: actors(field, to) };
  }
  if (said.pronoun) {
    const behind = right.find(
      (one) => isPlain(one) && !isPlaceOf(field, one) && one.from - draft.to <= 3,
    );
    if (behind === undefined) return undefined;
    return { from: pick(behind), to: pick(before) };
  }
  if (said.objectOnly && said.phrase) {
    const phrase = withComplements(ground, said.phrase, MEMBERS);
    const to = inside(parties, phrase) ?? victim(view, draft, false, phrase);
    const subject = before ?? (goesOn(field, draft) ? left.filter(isPlain).at(-1) : undefined);
    return { from: pick(subject), to: actors(field, to) };
  }
  const phrase = said.phrase && withComplements(ground, said.phrase, MEMBERS);
  const subject = beside ?? (phrase && inside(parties, phrase));
  if (subject === undefined && phrase === undefined) return undefined;
  const behind = phrase?.to ?? draft.from;
  const object = isHarm(draft) ? phraseStart(ground, phrase?.to ?? draft.to) : -1;
  const people =
    object < 0
      ? undefined
      : victim(view, draft, false, { from: object, to: phraseEnd(ground, object) });
  if (people) return { from: pick(subject), to: actors(field, people) };
  const to = parties.find(
    (one) => one.from >= behind && field.near.includes(one) && !isPlaceOf(field, one),
  );
  return { from: pick(subject), to: pick(to) };
}

/** An adjective beside a raid is no party of the sentence, and says whose the raid is. */
function actors(field: Field, by: Mention | undefined): string[] {
  if (by === undefined) return [];
  return field.parties.includes(by) ? field.pick(by) : [field.actorOf(by)];
}

const OVER = new Set(['عن', 'علي']);

/** What the verbal noun governs: its genitive, or the object of its preposition (الإفراج عن). */
function governed(ground: Ground, { from }: EventDraft): Phrase | undefined {
  const over = OVER.has(ground.view.tokens[from + 1]?.norm ?? '');
  const start = over ? from + 2 : phraseStart(ground, from + 1);
  if (start < 0 || start >= ground.view.tokens.length) return undefined;
  return { from: start, to: phraseEnd(ground, start) };
}

/** Acts that a light verb makes a passive of; in the others (تم سحب القوات) the one named may act. */
const SUFFERED = /^(افراج|اطلاق سراح|تسليم|استدعاء)/;
const HARMS = new Set(['ASSAULT', 'COERCE', 'SANCTION']);

/** "تم استهداف قافلة لفاغنر": what the light verb says was done, to whom, and by whom if it says so. */
export function doneRoles(field: Field, ground: Ground, draft: EventDraft): Roles | undefined {
  const { view, parties } = field;
  const light = [1, 2].some((back) => DONE.has(view.tokens[draft.from - back]?.norm ?? ''));
  const { type, row } = draft.trigger;
  if (!light || !(HARMS.has(type) || SUFFERED.test(row))) return undefined;
  const adjective = view.mentions.find(
    (one) => one.form === 'adjective' && one.from === draft.from + 1,
  );
  if (adjective) return undefined;
  const agent = agentAfter(view, parties, draft.from + 1, clauseEnd(ground, draft.to));
  const phrase = governed(ground, draft);
  const to = phrase && inside(parties, withComplements(ground, phrase, MEMBERS));
  const by = agent.by && agent.by !== to ? agent.by : undefined;
  return { from: actors(field, by), to: field.pick(to) };
}
