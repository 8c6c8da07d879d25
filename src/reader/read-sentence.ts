import type { NameMemory } from './actor/name-memory.ts';
import { namedBodies } from './actor/named-body.ts';
import { type NewActor, newActors } from './actor/new-actor.ts';
import { isAdmission } from './claim/admission.ts';
import { type ClaimDraft, claims, toldStatuses } from './claim/claim.ts';
import type { Voices } from './claim/finder.ts';
import { remember } from './claim/voice.ts';
import { type DateMemory, dates } from './date/dates.ts';
import { directions } from './date/direction.ts';
import { withAccused } from './event/accused.ts';
import { withCarried } from './event/carried-subject.ts';
import { type EventDraft, type Found, triggers } from './event/event.ts';
import { type Roles, roles } from './event/role.ts';
import { select } from './event/select.ts';
import { settle } from './event/settle.ts';
import { settleVows } from './event/vow.ts';
import type { Grammar } from './grammar.ts';
import { compareProposals, isVerbatim, type Proposal } from './proposal.ts';
import { actorProposal, dateProposal, newActorProposal } from './propose.ts';
import { claimProposal, eventProposal, supplyProposal, tieProposal } from './propose-act.ts';
import type { SentenceView } from './sentence-view.ts';
import { clauses } from './status/clause.ts';
import { scopes } from './status/scope.ts';
import type { Scope, Status } from './status/status.ts';
import { supplies } from './supply/supply.ts';
import { ties } from './tie/tie.ts';

/** What the reader remembers from sentence to sentence. */
export interface Memory extends Voices {
  dates: DateMemory;
  names: NameMemory;
  /** dates left open for want of a publication date */
  open: number;
}

const softeners = new Set([
  'may',
  'might',
  'could',
  'would',
  'pourrait',
  'pourraient',
  'peut',
  'peuvent',
  'devrait',
  'ربما',
  'لعل',
  'يمكن',
  'قد',
  'likely',
  'probably',
  'perhaps',
  'possible',
  'محتمل',
  'risque',
]);

/** "and perhaps", "then it may be": in Arabic one word with its conjunction. */
const JOINED = /^[وف](?=(?:ربما|لعل|يمكن|قد)$)/;

const softenedBy = (view: SentenceView) => (from: number, to: number) => {
  for (let at = from; at < to; at++) {
    const norm = view.tokens[at]!.norm.replace(JOINED, '');
    if (norm === 'قد' && view.tokens[at + 1] && !'يت'.includes(view.tokens[at + 1]!.norm.charAt(0)))
      continue;
    if (softeners.has(norm)) return true;
  }
  return false;
};

/**
 * The proposals of one sentence.
 *   1. markers and clauses; dates, which need to know whether the sentence looks ahead
 *   2. new actors, claims, what being claimed makes of the words
 *   3. events with status and roles; ties; supplies
 *   4. the gate: nothing passes whose words are not the source's
 */
export function readSentence(grammar: Grammar, view: SentenceView, memory: Memory): Proposal[] {
  const clause = clauses(view, grammar.verbs);
  const marks = scopes(grammar, view, clause);
  const dated = dates(view, memory.dates, directions(view, clause, marks, grammar.verbs));
  view.dates = dated.dates;
  view.dates.forEach((date, index) => {
    view.dateAt.fill(index, date.from, date.to);
  });
  memory.open += dated.open;
  const named = newActors(view);
  const bodies = namedBodies(view);
  const fresh = [...named, ...bodies, ...memory.names.recall(view, named)];
  memory.names.learn(view, named);
  const claimed = claims(grammar, view, fresh, memory, softenedBy(view));
  remember(memory, view, claimed, fresh);
  const told = toldStatuses(claimed);
  const events = eventsOf(grammar, view, { clause, marks, claimed, told });
  const found: Proposal[] = [
    ...view.mentions
      .filter((mention) => !mention.place)
      .flatMap((mention) => (mention.named ? [mention, mention.named] : [mention]))
      .map((mention) => actorProposal(view, mention)),
    ...fresh.map((actor: NewActor) => newActorProposal(view, actor)),
    ...dated.dates.map((date) => dateProposal(view, date)),
    ...claimed.map((claim) => claimProposal(view, claim)),
  ];
  const proposed = events.map(({ draft, roles: who }) => eventProposal(view, clause, draft, who));
  found.push(...proposed);
  for (const supply of supplies(view, clause, events)) {
    const index = events.findIndex(({ draft }) => draft === supply.event);
    found.push(supplyProposal(view, supply, proposed[index]!));
  }
  for (const tie of ties(view)) {
    const scope = marks.find((one) => tie.at >= one.from && tie.at < one.to);
    found.push(
      tieProposal(
        view,
        tie,
        scope?.makes ?? told.get(tie.at) ?? (view.quoted ? 'attributed' : 'asserted'),
      ),
    );
  }
  return found.filter((proposal) => isVerbatim(view.text, proposal)).sort(compareProposals);
}

/** What is known of a sentence before its events. */
interface Before {
  clause: Int32Array;
  marks: readonly Scope[];
  claimed: readonly ClaimDraft[];
  told: ReadonlyMap<number, Status>;
}

/** The events of a sentence with their roles. */
function eventsOf(
  grammar: Grammar,
  view: SentenceView,
  { clause, marks, claimed, told }: Before,
): { draft: EventDraft; roles: Roles }[] {
  const found = settleVows(view, triggers(grammar, view, clause)).filter(
    (one) => !isSpeech(view, one, claimed) && !isHedge(marks, one),
  );
  const drafts = select(view, clause, settle(view, clause, found, marks, told));
  const acts = drafts.map((draft) => ({
    draft,
    roles: roles(view, clause, draft, grammar.verbs),
  }));
  return withCarried(view, withAccused(acts));
}

/** "does not rule out": the word rejects nothing, and holds possible. */
const isHedge = (marks: readonly Scope[], { from, to }: Found): boolean =>
  marks.some(({ leavesOpen, at }) => leavesOpen === 'excluded' && at >= from && at < to);

/** "soutient que", "a reconnu avoir": the verb tells what is said, and supports nothing. */
const isSpeech = (
  view: SentenceView,
  { trigger, from, to }: Found,
  claimed: readonly ClaimDraft[],
): boolean =>
  (/^(soutenir|support|conced|acknowledg|deplor|lament|اعترف|اقر)/.test(trigger.row) ||
    (trigger.row.startsWith('reconnaitre') &&
      (/^(avoir|etre)$/.test(view.tokens[to]?.norm ?? '') || isAdmission(view, to)))) &&
  claimed.some((claim) => claim.cue === from && /^(direct|closing|inverted)/.test(claim.rule));
