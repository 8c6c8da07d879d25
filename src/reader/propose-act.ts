import type { ClaimDraft } from './claim/claim.ts';
import type { EventDraft } from './event/event.ts';
import { nearestDate } from './event/event-date.ts';
import type { Roles } from './event/role.ts';
import { signOf } from './event/sign.ts';
import { joinedConjunction } from './phrase/conjunction.ts';
import type { ClaimProposal, EventProposal, SupplyProposal, TieProposal } from './proposal.ts';
import { evidence } from './propose.ts';
import type { SentenceView } from './sentence-view.ts';
import type { SupplyDraft } from './supply/supply.ts';
import type { TieDraft } from './tie/tie.ts';

/** The clause of a trigger, without the marks and joined words at its ends. */
export function clauseSpan(
  view: SentenceView,
  clause: Int32Array,
  draft: EventDraft,
): [number, number] {
  let [from, to] = [draft.from, draft.to];
  while (from > 0 && clause[from - 1] === draft.clause) from--;
  while (to < view.tokens.length && clause[to] === draft.clause) to++;
  while (from < draft.from && view.tokens[from]!.kind === 'mark') from++;
  while (to > draft.to && view.tokens[to - 1]!.kind === 'mark') to--;
  return [view.tokens[from]!.start, view.tokens[to - 1]!.end];
}

/** Tokens as they stand in the text. */
const wordsOf = (view: SentenceView, from: number, to: number): string =>
  view.text.slice(view.tokens[from]!.start, view.tokens[to - 1]!.end);

/** The conjunction joined to the word that begins at an offset of the source. */
function joinedAt(view: SentenceView, start: number): string {
  if (view.language !== 'ar') return '';
  const at = view.tokens.findIndex((token) => token.start === start);
  return joinedConjunction(view.text, view.tokens[at]!, view.readings[at]!);
}

export function eventProposal(
  view: SentenceView,
  clause: Int32Array,
  draft: EventDraft,
  roles: Roles,
): EventProposal {
  const [start, end] = clauseSpan(view, clause, draft);
  const { type, row } = draft.trigger;
  const proposal: EventProposal = {
    kind: 'event',
    type,
    from: roles.from,
    to: roles.to,
    sign: signOf(type),
    predicate: wordsOf(view, draft.from, draft.to),
    evidence: evidence(view.text, start, end),
    rule: `trigger ${view.language} ${row}; ${draft.status}: ${draft.because}`,
    status: draft.status,
  };
  const joined = joinedAt(view, start);
  if (joined) proposal.joined = joined;
  if (draft.marker) proposal.marker = wordsOf(view, ...draft.marker);
  const date = nearestDate(view, clause, draft);
  if (date) {
    proposal.date = date.edtf;
    proposal.dateBasis = date.basis;
  }
  return proposal;
}

export function claimProposal(view: SentenceView, draft: ClaimDraft): ClaimProposal {
  let to = draft.to;
  while (
    to > draft.from + 1 &&
    view.tokens[to - 1]!.kind === 'mark' &&
    !'»"'.includes(view.tokens[to - 1]!.norm)
  )
    to--;
  const start = view.tokens[draft.from]!.start;
  const end = view.tokens[to - 1]!.end;
  return {
    kind: 'claim',
    by: draft.by,
    byText: draft.byText,
    hedge: draft.hedge,
    // a colon or a quotation has no words of its own
    ...(draft.rule.includes(': ') ? { cue: wordsOf(view, draft.cue, draft.cueEnd) } : {}),
    evidence: evidence(view.text, start, end),
    rule: `cue ${view.language} ${draft.rule}`,
    status: draft.hedge === 'rumour' ? 'rumoured' : 'attributed',
  };
}

export function tieProposal(
  view: SentenceView,
  draft: TieDraft,
  status: TieProposal['status'],
): TieProposal {
  const start = view.tokens[draft.from]!.start;
  const end = view.tokens[draft.to - 1]!.end;
  return {
    kind: 'tie',
    a: draft.a,
    b: draft.b,
    sign: draft.sign,
    tie: draft.tie,
    evidence: evidence(view.text, start, end),
    rule: `tie ${draft.tie}`,
    status,
  };
}

export function supplyProposal(
  view: SentenceView,
  draft: SupplyDraft,
  event: EventProposal,
): SupplyProposal {
  const proposal: SupplyProposal = {
    kind: 'supply',
    what: draft.what,
    approximate: draft.approximate,
    evidence: evidence(view.text, view.tokens[draft.from]!.start, view.tokens[draft.to - 1]!.end),
    rule: 'supply beside aid',
    status: draft.event.status,
  };
  if (draft.supplier) proposal.supplier = draft.supplier;
  if (draft.client) proposal.client = draft.client;
  if (draft.quantity !== undefined) proposal.quantity = draft.quantity;
  if (event.date) proposal.date = event.date;
  return proposal;
}
