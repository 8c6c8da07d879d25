/** A proposal as a person is asked about it: with an id, and with who proposed it. */
import type { Proposal } from '../reader/proposal.ts';
import { sha256 } from '../situation/index.ts';

export type ReaderId = 'rules' | 'model';

/** A field on which the readers do not agree; what a reader left open is null. */
export interface Difference {
  readonly field: string;
  readonly rules: unknown;
  readonly model: unknown;
}

export interface Origin {
  /** Who proposed it, rules first. */
  readonly readers: readonly ReaderId[];
  /** The rule of the second reader; `rule` is that of the first. */
  readonly also?: string;
  readonly differs?: readonly Difference[];
}

export type ReadProposal = Proposal & Origin;
export type ReviewProposal = ReadProposal & { readonly id: string };

/** What is proposed, without where and by whom: the fields that two readings may share. */
export function contentOf(proposal: Proposal): Readonly<Record<string, unknown>> {
  const { evidence, rule, cue, marker, joined, repeats, readers, also, differs, id, ...content } =
    proposal as Proposal &
      Partial<ReviewProposal> & { cue?: string; marker?: string; joined?: string };
  return content;
}

function keyOf(proposal: Proposal): string {
  const content = contentOf(proposal) as Record<string, unknown>;
  const fields = Object.keys(content).sort();
  const spans = proposal.evidence.map(({ start, end }) => [start, end]);
  const digest = sha256(JSON.stringify([spans, fields.map((field) => [field, content[field]])]));
  return `${proposal.kind}-${proposal.evidence[0]?.start ?? 0}-${digest.slice(0, 8)}`;
}

/** Ids that the same proposal has in every reading of the same text: answers are kept under them. */
export function withIds(proposals: readonly ReadProposal[]): ReviewProposal[] {
  const taken = new Map<string, number>();
  return proposals.map((proposal) => {
    const key = keyOf(proposal);
    const count = (taken.get(key) ?? 0) + 1;
    taken.set(key, count);
    return { id: count === 1 ? key : `${key}-${count}`, ...proposal };
  });
}

/** How many of them a person is asked about: an actor once, dates with what they date. */
export function questionCount(proposals: readonly Proposal[]): number {
  const actors = new Set(proposals.flatMap((one) => (one.kind === 'actor' ? [one.actor] : [])));
  const others = proposals.filter(({ kind }) => kind !== 'actor' && kind !== 'date');
  return actors.size + others.length;
}
