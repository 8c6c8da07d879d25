import type { Hedge } from './claim/hedge.ts';
import type { DateBasis } from './date/date-mention.ts';
import type { EventType } from './event/trigger.ts';
import type { ActorType } from './lexicon/entry.ts';
import type { MentionForm } from './lexicon/lexicon.ts';
import type { Status } from './status/status.ts';

/** Words of the source, in UTF-16 units, end exclusive; `text.slice(start, end) === quote`. */
export interface Evidence {
  start: number;
  end: number;
  quote: string;
}

interface Base {
  evidence: Evidence[];
  /** the rule that fired, with the lexicon or table entry */
  rule: string;
  status: Status;
  /** a pull quote: the words repeat these earlier ones and are no second source */
  repeats?: { start: number; end: number };
}

export interface ActorProposal extends Base {
  kind: 'actor';
  actor: string;
  iso3?: string;
  type: ActorType;
  name: string;
  form: MentionForm;
  /** the actor a leader stands for */
  of?: string;
  /** not in the lexicon */
  new?: true;
  /** joins a party or only qualifies */
  party: boolean;
}

export interface DateProposal extends Base {
  kind: 'date';
  edtf: string;
  dateBasis: DateBasis;
  /** early, mid or late in what the date names */
  span?: 'early' | 'mid' | 'late';
}

export interface EventProposal extends Base {
  kind: 'event';
  type: EventType;
  from: string[];
  to: string[];
  date?: string;
  dateBasis?: DateBasis;
  sign: '+' | '-';
  /** the predicate itself */
  predicate: string;
  /** the words that make it less than a fact, as they stand */
  marker?: string;
  /** the conjunction joined to the first Arabic word of the quote, as it stands: a summary begins behind it */
  joined?: string;
}

export interface ClaimProposal extends Base {
  kind: 'claim';
  by: string[];
  byText: string;
  hedge: Hedge;
  /** the words that tell of the saying, as they stand; the rule has them as the tables list them */
  cue?: string;
}

export interface TieProposal extends Base {
  kind: 'tie';
  a: string;
  b: string;
  sign: '+' | '-';
  tie: string;
}

export interface SupplyProposal extends Base {
  kind: 'supply';
  supplier?: string;
  client?: string;
  what: string;
  quantity?: number;
  approximate: boolean;
  date?: string;
}

export type Proposal =
  | ActorProposal
  | DateProposal
  | EventProposal
  | ClaimProposal
  | TieProposal
  | SupplyProposal;

/** By start, then kind, then end; equal ones keep their order. */
export function compareProposals(a: Proposal, b: Proposal): number {
  const [x, y] = [a.evidence[0]!, b.evidence[0]!];
  if (x.start !== y.start) return x.start - y.start;
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1;
  return x.end - y.end;
}

/** The one gate of every reader: a proposal without evidence, or whose words are not the source's, is dropped. */
export function isVerbatim(text: string, proposal: Proposal): boolean {
  return (
    proposal.evidence.length > 0 &&
    proposal.evidence.every(
      ({ start, end, quote }) =>
        start >= 0 && end > start && end <= text.length && text.slice(start, end) === quote,
    )
  );
}
