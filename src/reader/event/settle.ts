/** What becomes of the triggers of a sentence: which stand, with which status. */
import type { SentenceView } from '../sentence-view.ts';
import type { Scope, Status } from '../status/status.ts';
import { type EventDraft, type Found, isNoun } from './event.ts';
import { announced, formStatus, inWhenClause } from './form-status.ts';
import type { EventType } from './trigger.ts';

const rank: Record<Status, number> = {
  asserted: 0,
  attributed: 1,
  rumoured: 2,
  future: 3,
  hypothetical: 4,
  negated: 5,
};

/** "announced a truce that nobody kept": what is said of the truce is said of the act. */
const ANNOUNCED = /^(announce|declare|proclaim|annoncer|decreter|proclamer|observer|اعلن)/;

/** Acts done by saying so: made in the past, they are made, whatever they are about. */
const SPEECH_ACTS: ReadonlySet<EventType> = new Set([
  'THREATEN',
  'REQUEST',
  'REJECT',
  'ACCUSE',
  'AGREE',
]);
const CONDITIONS =
  /^(if|unless|si|s il|s ils|a condition|a moins|sous reserve|اذا|ما لم|ان لم|في حال|لو|بشرط|شريطة)/;
const BE = new Set(['be', 'etre', 'being', 'etant']);

/** Is the trigger a finite verb that tells of an act of speech as done? */
function isSaid(view: SentenceView, { trigger, from }: Found): boolean {
  if (!SPEECH_ACTS.has(trigger.type)) return false;
  if (trigger.tense === 'past') return !BE.has(view.tokens[from - 1]?.norm ?? '');
  return trigger.type === 'THREATEN' && trigger.tense === 'present';
}

/** "threatened to block it unless gas flows": what is threatened hangs on it, and not the threat. */
const isCondition = (view: SentenceView, scope: Scope, found: Found): boolean =>
  scope.at >= found.to && CONDITIONS.test(scope.row) && isSaid(view, found);

const NOBODY = /^(no one|nobody|none|nothing|not a single|personne|rien)$/;

/** Does the scope touch the trigger? A noun that stands before its verb shares the verb's fate. */
function touches(scope: Scope, found: Found): boolean {
  // "put the talks off" holds what it puts off
  if (found.from >= scope.at && found.from < scope.end)
    return scope.putOff !== undefined && found.from > scope.at;
  if (found.from >= scope.from && found.from < scope.to) return true;
  // "withdrew none of its troops": inside the phrase
  // and "held talks on a truce" were held: what they are about is not yet done
  if (scope.at > found.from && scope.at < found.to)
    return scope.makes !== 'hypothetical' || found.trigger.type !== 'CONSULT';
  // "accused no one"
  if (scope.at === found.to && NOBODY.test(scope.row)) return true;
  const noun = isNoun(found.trigger.tense) || ANNOUNCED.test(found.trigger.row);
  return noun && found.from >= scope.back && found.from < scope.at;
}

/** What a trigger makes of what it governs: asked-for, threatened, refused and agreed acts are not done. */
const governs: Partial<Record<EventType, Status>> = {
  REQUEST: 'hypothetical',
  THREATEN: 'hypothetical',
  REJECT: 'negated',
};

/** What someone is accused of is the accuser’s word; what is condemned has happened. */
const ACCUSES = /^(accus|blame|charge|imput|reproch|inculp|incrimin|اتهم|حمل)/;

/** "وعلى كينيا تعليق البيع": what a party has to do. */
function isDue(view: SentenceView, found: Found): boolean {
  if (view.language !== 'ar' || !isNoun(found.trigger.tense)) return false;
  let at = found.from - 1;
  while (at >= 0 && found.from - at < 6 && view.mentionAt[at]! >= 0) at--;
  if (at === found.from - 1 || !/^[وف]?علي$/.test(view.tokens[at]?.norm ?? '')) return false;
  return at === 0 || view.tokens[at]!.norm !== 'علي' || view.tokens[at - 1]!.kind === 'mark';
}

const BEFORE = new Set(['before', 'avant', 'قبل', 'وقبل']);

/** "before a withdrawal", "قبل انسحاب القوات": not yet done, unless the clause dates it. */
function beforeWord(view: SentenceView, clause: Int32Array, found: Found): number | undefined {
  if (!isNoun(found.trigger.tense)) return undefined;
  if (view.dates.some((date) => clause[date.from] === found.clause)) return undefined;
  const back = view.language === 'ar' ? 1 : 3;
  for (let at = found.from - 1; at >= Math.max(0, found.from - back); at--)
    if (BEFORE.has(view.tokens[at]!.norm)) return at;
  return undefined;
}

/** Words between what speaks of an act and the noun that names it. */
const BESIDE = 6;
/** "fears of an attack", "no invasion": the marker speaks of this very noun. */
const isNear = (scope: Scope, found: Found): boolean =>
  (scope.reach === 'right' || scope.reach === 'near' || scope.reach === 'next') &&
  found.from >= scope.end &&
  found.from - scope.end <= BESIDE;

/** "called for a postponement of the vote": an act before the word of putting off asks for it or refuses it. */
const asksFor = (all: readonly Found[], scope: Scope, found: Found): boolean =>
  all.some(
    ({ trigger, clause, from, to }) =>
      clause === found.clause &&
      to <= scope.at &&
      from !== found.from &&
      governs[trigger.type] !== undefined,
  );

/** "traded accusations over the clashes": a charge that does not say of what. */
const isAside = (view: SentenceView, { trigger, to }: Found): boolean =>
  view.language === 'en' &&
  isNoun(trigger.tense) &&
  ACCUSES.test(trigger.row) &&
  view.tokens.slice(to, to + 4).some(({ norm }) => norm === 'over');

/** Words of rejecting: what they reject, if it is a word itself, was spoken. */
const REJECTS = /^(reject|dismiss|oppos|rejet|refus|oppose|رفض|يرفض|ترفض|رافض)/;

/** "rejected Riyadh’s call", « a rejeté les accusations »: a call, a charge or a threat that is rejected was made. */
const isMade = ({ trigger }: Found): boolean =>
  isNoun(trigger.tense) && ['REQUEST', 'ACCUSE', 'THREATEN'].includes(trigger.type);

function governed(
  view: SentenceView,
  all: readonly Found[],
  found: Found,
  putOff: Scope | undefined,
  marks: readonly Scope[],
): { status: Status; because: string; by: [number, number] } | undefined {
  for (const other of all) {
    if (other === found || other.clause !== found.clause || other.from >= found.from) continue;
    const by: [number, number] = [other.from, other.to];
    if (other.trigger.type === 'REJECT' && isMade(found)) continue;
    if (isAside(view, other)) continue;
    const governing =
      governs[other.trigger.type] ?? (ACCUSES.test(other.trigger.row) ? 'attributed' : undefined);
    // "refused to postpone the raid": refused is the postponement
    // "did not refuse to sign": neither done nor undone
    const open = marks.some(
      ({ leavesOpen, at }) => leavesOpen && at >= other.from && at < found.from,
    );
    const made = governing === 'negated' && (putOff || open) ? 'hypothetical' : governing;
    if (made && !(isNoun(other.trigger.tense) && found.trigger.tense === 'past')) {
      return { status: made, because: `governed by ${other.trigger.row}`, by };
    }
    const pact = other.trigger.type === 'AGREE' || other.trigger.type === 'CONSULT';
    if (
      pact &&
      found.trigger.type !== other.trigger.type &&
      found.trigger.tense !== 'past' &&
      found.trigger.tense !== 'imperfect'
    ) {
      return {
        status: other.trigger.type === 'AGREE' ? 'future' : 'hypothetical',
        because: `governed by ${other.trigger.row}`,
        by,
      };
    }
  }
  return undefined;
}

const FINITE = new Set(
  'has have had is are was were will would may might could can should must a ont est sont avait avaient etait etaient sera seront aura auront va vont fut furent'.split(
    ' ',
  ),
);

/** Clauses that hold a verb, as far as the tables tell. */
function verbalClauses(view: SentenceView, clause: Int32Array, all: readonly Found[]): Set<number> {
  const verbal = new Set(all.filter((one) => !isNoun(one.trigger.tense)).map((one) => one.clause));
  view.tokens.forEach((token, at) => {
    if (FINITE.has(token.norm) && view.mentionAt[at]! < 0) verbal.add(clause[at]!);
  });
  return verbal;
}

const GOVERNS = new Set(
  'under amid despite sous malgre avec apres grace وسط رغم برعاية'.split(' '),
);

/** "under Qatari mediation", « sous médiation qatarie »: a noun behind a preposition is no subject that waits for its verb. */
const isGoverned = (view: SentenceView, { from }: Found): boolean =>
  [1, 2].some((back) => GOVERNS.has(view.tokens[from - back]?.norm ?? ''));

interface Judged {
  status: Status;
  because: string;
  marker?: [number, number];
}

/** The less certain of two statuses, with its reason. */
const doubt = (
  held: Judged,
  status: Status,
  because: string,
  marker?: [number, number],
): Judged => {
  if (rank[status] <= rank[held.status]) return held;
  return marker ? { status, because, marker } : { status, because };
};

/**
 * The status of every trigger: the least certain of what its own form, the markers that reach it,
 * the triggers that govern it, and the sentence say. Never more certain than any of them.
 */
export function settle(
  view: SentenceView,
  clause: Int32Array,
  all: readonly Found[],
  marks: readonly Scope[],
  told: ReadonlyMap<number, Status>,
): EventDraft[] {
  const verbal = verbalClauses(view, clause, all);
  const drafts: EventDraft[] = [];
  for (const found of all) {
    let held = bySentence(
      view,
      clause,
      found,
      announced(formStatus(view, found), marks, found),
      told,
    );
    if (marks.length >= 200) held = doubt(held, 'hypothetical', 'too many markers');
    // "the visit, planned for May, will not take place": a subject cut off from its verb
    const cutOff =
      isNoun(found.trigger.tense) && !verbal.has(found.clause) && !isGoverned(view, found);
    if (isDue(view, found)) held = doubt(held, 'hypothetical', 'على');
    const before = beforeWord(view, clause, found);
    if (before !== undefined)
      held = doubt(held, 'hypothetical', view.tokens[before]!.norm, [before, before + 1]);
    let reached = false;
    let putOff: Scope | undefined;
    for (const scope of marks) {
      if (isCondition(view, scope, found) || (isMade(found) && REJECTS.test(scope.row))) continue;
      // what does the putting off is not what is put off
      const doer = scope.putOff !== undefined && scope.back === scope.at;
      if (touches(scope, found) || (cutOff && found.from < scope.at && !doer)) {
        if (scope.putOff) putOff = scope;
        const makes = scope.putOff && asksFor(all, scope, found) ? 'hypothetical' : scope.makes;
        held = doubt(held, makes, scope.row, [scope.at, scope.end]);
        reached ||= isNear(scope, found);
      }
    }
    const over = governed(view, all, found, putOff, marks);
    if (over) held = doubt(held, over.status, over.because, over.by);
    reached ||= over !== undefined && found.from - over.by[1] <= BESIDE;
    const { trigger, from, to, clitic } = found;
    const draft: EventDraft = { trigger, from, to, clause: found.clause, clitic, reached, ...held };
    if (putOff) draft.putOff = putOff.end;
    drafts.push(draft);
  }
  return drafts;
}

/** What the sentence says: a question, a quotation, an attribution, a date to come. */
function bySentence(
  view: SentenceView,
  clause: Int32Array,
  found: Found,
  form: Judged,
  told: ReadonlyMap<number, Status>,
): Judged {
  let held = form;
  if (view.question) held = doubt(held, 'hypothetical', 'question');
  const present = ['present', 'base', 'imperfect'].includes(found.trigger.tense);
  if (present && inWhenClause(view, clause, found)) {
    held = doubt(held, 'hypothetical', 'when with present');
  }
  if (view.quoted) held = doubt(held, 'attributed', 'quotation');
  const said = told.get(found.from);
  if (said) held = doubt(held, said, 'attribution');
  const ahead = view.dates.some((date) => date.ahead && clause[date.from] === found.clause);
  return ahead && !isSaid(view, found) ? doubt(held, 'future', 'date ahead') : held;
}
