import { actingNouns } from '../actor/acting-noun.ts';
import type { Mention } from '../actor/mention.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { EventDraft } from './event.ts';
import { LIGHT } from './light-verb.ts';

const THAT = new Set('that que qu ان بان'.split(' '));

/** Does the noun open its clause, perhaps behind an article: "that the ceasefire is"? */
function isSubject(view: SentenceView, clause: Int32Array, { from, clause: here }: EventDraft) {
  if (from <= 1 || clause[from - 2] !== here) return true;
  return THAT.has(view.tokens[from - (view.language === 'ar' ? 1 : 2)]!.norm);
}

/** "there was no invasion", "il n’y a pas eu d’accord", "لا هدنة": told to be or not to be. */
function exists(view: SentenceView, at: number): boolean {
  for (let left = at - 1; left >= Math.max(0, at - 5); left--) {
    const { norm, kind } = view.tokens[left]!;
    if (kind === 'mark') return false;
    if (norm === 'there' || norm === 'هناك' || norm === 'ثمة') return true;
    if (norm === 'y' && ['a', 'avait', 'aura', 'ait'].includes(view.tokens[left + 1]!.norm))
      return true;
  }
  return false;
}

/** Israeli strikes, frappes israéliennes, غارات إسرائيلية: an adjective beside the noun says whose. */
function qualifies(view: SentenceView, mention: Mention, draft: EventDraft): boolean {
  if (mention.form !== 'adjective' || mention.place) return false;
  const gap = view.language === 'en' ? draft.from - mention.to : mention.from - draft.to;
  return gap === 0;
}

const RELATIVES = new Set('qui who which التي الذي الذين'.split(' '));

/** "the Americans, who took no part in the attack": where what the relative clause tells of ends, or -1. */
function relativeHead(view: SentenceView, clause: Int32Array, draft: EventDraft): number {
  let from = draft.from;
  while (from > 0 && clause[from - 1] === draft.clause) from--;
  if (!RELATIVES.has(view.tokens[from]!.norm)) return -1;
  return view.tokens[from - 1]?.norm === ',' ? from - 1 : from;
}

/** Acts whose noun tells of one act where a verb or a target stands beside it; accords are named too often. */
const ACTS: ReadonlySet<string> = new Set([
  'ASSAULT',
  'COERCE',
  'PROTEST',
  'RETREAT',
  'MOBILIZE',
  'SANCTION',
  'CONSULT',
  'CONCEDE',
]);
const TOWARDS = new Set(['towards', 'toward', 'vers', 'نحو']);
const TARGET = new Set('on against sur contre علي ضد'.split(' '));
const BE = new Set(
  'may might could will would can should must peut pourrait sera was were has had is are will came left killed followed a ont est sont avait avaient etait etaient sera seront لن لم لا لا ليس ليست'.split(
    ' ',
  ),
);

const OF = new Set(['of', 'de', 'du', 'd', 'des']);

/** "the arrest of the general", "le retrait des troupes", "انسحاب القوات": whose act, or on whom. */
function ofSomeone(view: SentenceView, at: number): boolean {
  const acting = actingNouns(view.language);
  if (view.language === 'ar') return acting.has(view.tokens[at]!.norm.replace(/^ال/, ''));
  if (!OF.has(view.tokens[at]!.norm)) return false;
  return view.tokens
    .slice(at + 1, at + 4)
    .some((token) => token.kind === 'word' && (token.cap === 1 || acting.has(token.norm)));
}

/** "an inquiry has been opened", "une réunion s'est tenue": a light verb in the passive says that it was done. */
function carriedOut(view: SentenceView, clause: Int32Array, draft: EventDraft): boolean {
  let passive = false;
  for (let at = draft.to; at < Math.min(view.tokens.length, draft.to + 8); at++) {
    const { norm, kind } = view.tokens[at]!;
    if (clause[at] !== draft.clause || kind === 'mark') return false;
    passive ||= BE.has(norm) || norm === 's';
    if (passive && LIGHT.has(norm)) return true;
  }
  return false;
}

/** "fears of an attack", "raids on civilians", "the raid was claimed by", "القصف تواصل": more than a name. */
function toldOf(view: SentenceView, clause: Int32Array, draft: EventDraft): boolean {
  // "shots were fired": the phrase has its verb
  if (draft.reached || draft.trigger.row.startsWith('shots ')) return true;
  const next = view.tokens[draft.to];
  if (next === undefined || clause[draft.to] !== draft.clause) return false;
  if (TARGET.has(next.norm)) return draft.trigger.type === 'ASSAULT';
  if (next.norm === 'by' || next.norm === 'par') return true;
  if (TOWARDS.has(next.norm)) return draft.trigger.type === 'MOBILIZE';
  if (ofSomeone(view, draft.to)) return true;
  const subject = isSubject(view, clause, draft);
  return (subject && BE.has(next.norm)) || LIGHT.has(next.norm);
}

/** Is there a date, a light verb or a party in the clause that makes the noun tell of one act? */
function supported(view: SentenceView, clause: Int32Array, draft: EventDraft): boolean {
  const same = (at: number) => clause[at] === draft.clause;
  if (view.dates.some((date) => same(date.from))) return true;
  if (draft.putOff !== undefined || exists(view, draft.from)) return true;
  for (let at = Math.max(0, draft.from - 4); at < draft.from; at++) {
    if (same(at) && LIGHT.has(view.tokens[at]!.norm)) return true;
  }
  if (draft.trigger.tense === 'noun' && ACTS.has(draft.trigger.type) && toldOf(view, clause, draft))
    return true;
  if (carriedOut(view, clause, draft)) return true;
  const reach = draft.trigger.tense === 'weak' ? 3 : 8;
  if (draft.trigger.tense === 'weak' && draft.trigger.type !== 'ASSAULT') return false;
  if (view.mentions.some((mention) => qualifies(view, mention, draft))) return true;
  const head = relativeHead(view, clause, draft);
  return view.mentions.some(
    (mention) =>
      mention.party &&
      (same(mention.from) || mention.to === head) &&
      Math.min(Math.abs(mention.from - draft.to), Math.abs(mention.to - draft.from)) <= reach,
  );
}

const WAR = new Set(['war', 'guerre', 'حرب']);
const DOUBTED = new Set(['negated', 'hypothetical', 'future']);

/** "nobody wants a war", "if there is war": told of only where it is denied or feared; else it is what goes on. */
const isBackdrop = (draft: EventDraft): boolean =>
  WAR.has(draft.trigger.row) && !(draft.reached && DOUBTED.has(draft.status));

/** Words after which a noun is the name of something and no event: the war on terror, attack helicopter. */
const compounds = new Set(
  'helicopter helicopters aircraft plane planes drone drones jets group groups force forces leader leaders minister ministry mission spokesman fund system systems'.split(
    ' ',
  ),
);

function isCompound(view: SentenceView, draft: EventDraft): boolean {
  const next = view.tokens[draft.to];
  return (
    draft.trigger.tense === 'noun' &&
    view.language === 'en' &&
    next !== undefined &&
    compounds.has(next.norm)
  );
}

const OVER: ReadonlySet<string> = new Set(['SANCTION', 'REJECT', 'SUPPORT', 'ACCUSE', 'RETREAT']);

/** "suspended its treaty", "welcomed the accord": the accord is what the act is about. */
function isObject(draft: EventDraft, kept: readonly EventDraft[]): boolean {
  const noun = draft.trigger.tense === 'noun' || draft.trigger.tense === 'weak';
  if (!noun || draft.trigger.type !== 'AGREE') return false;
  return kept.some(
    (verb) => verb.clause === draft.clause && verb.from < draft.from && OVER.has(verb.trigger.type),
  );
}

/** "the pact that Ankara signed": the noun and the verb of its relative are one act. */
const isRelativeHead = (
  clause: Int32Array,
  draft: EventDraft,
  kept: readonly EventDraft[],
): boolean =>
  kept.some(
    (verb) =>
      verb.trigger.type === draft.trigger.type &&
      verb.clause !== draft.clause &&
      clause.indexOf(verb.clause) === draft.to,
  );

/**
 * Which drafts are worth a reviewer's time: one event of a type in a clause (a verb before a noun),
 * no compound nouns, weak nouns only with support.
 */
export function select(
  view: SentenceView,
  clause: Int32Array,
  drafts: readonly EventDraft[],
): EventDraft[] {
  const kept: EventDraft[] = [];
  const noun = (draft: EventDraft) =>
    draft.trigger.tense === 'noun' || draft.trigger.tense === 'weak';
  for (const draft of [...drafts].sort(
    (a, b) => Number(noun(a)) - Number(noun(b)) || a.from - b.from,
  )) {
    if (isCompound(view, draft) || isBackdrop(draft)) continue;
    if (noun(draft) && !supported(view, clause, draft)) continue;
    if (isObject(draft, kept)) continue;
    const twin = kept.find(
      (other) => other.clause === draft.clause && other.trigger.type === draft.trigger.type,
    );
    if (twin || (noun(draft) && isRelativeHead(clause, draft, kept))) continue;
    kept.push(draft);
  }
  return kept.sort((a, b) => a.from - b.from);
}
