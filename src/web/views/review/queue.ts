/** The proposals of a reading as a queue: in the order of the text, an actor once. */
import type { Proposal } from '../../../reader/proposal.ts';
import type { ReviewProposal } from '../../../review/index.ts';
import type { TextMark } from './text-mark.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface QueueItem {
  readonly key: string;
  readonly proposal: Proposal;
  /** Number of the sentence, from 1. */
  readonly sentence: number;
  /** Further places that name the same actor. */
  readonly again: number;
}

/** How a proposal was answered; `step` is the step of the history that entered it. */
export interface Decision {
  readonly key: string;
  readonly kind: 'accepted' | 'mended' | 'merged' | 'rejected' | 'later';
  readonly step?: number;
  /** Where what it entered stands. */
  readonly at?: string;
}

/** A proposal of a review file has an id, under which its answer is kept. */
const keyOf = (proposal: Proposal, n: number) =>
  (proposal as Partial<ReviewProposal>).id ??
  `${proposal.kind}-${proposal.evidence[0]?.start}-${n}`;

/** Dates are not asked about: they are shown in the text and with the events that they date. */
export function queueOf(proposals: readonly Proposal[], sentences: readonly Span[]): QueueItem[] {
  const items: QueueItem[] = [];
  const actors = new Map<string, number>();
  let sentence = 0;
  for (const [n, proposal] of proposals.entries()) {
    const start = proposal.evidence[0]?.start ?? 0;
    while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= start) sentence++;
    if (proposal.kind === 'date') continue;
    const before = proposal.kind === 'actor' ? actors.get(proposal.actor) : undefined;
    const first = before === undefined ? undefined : items[before];
    if (before !== undefined && first) {
      items[before] = { ...first, again: first.again + 1 };
      continue;
    }
    if (proposal.kind === 'actor') actors.set(proposal.actor, items.length);
    items.push({ key: keyOf(proposal, n), proposal, sentence: sentence + 1, again: 0 });
  }
  return items;
}

/**
 * The answers that hold: the last one of each proposal, and of those that entered something only
 * where their step is still done.
 */
export function standing(
  decisions: readonly Decision[],
  steps: ReadonlySet<number>,
): Map<string, Decision> {
  const held = new Map<string, Decision>();
  for (const decision of decisions) {
    const isUndone = decision.step !== undefined && !steps.has(decision.step);
    if (isUndone) held.delete(decision.key);
    else held.set(decision.key, decision);
  }
  return held;
}

/** Whether what is proposed stands in the document by this answer: only an undo takes it back. */
export const isEntered = (decision: Decision | undefined) =>
  decision !== undefined && ['accepted', 'mended', 'merged'].includes(decision.kind);

/** The next proposal without an answer after this one, from the start again at the end. */
export function nextOpen(
  items: readonly QueueItem[],
  held: ReadonlyMap<string, Decision>,
  key: string | undefined,
): string | undefined {
  const at = items.findIndex((one) => one.key === key);
  const round = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  const open = round.find((one) => !held.has(one.key));
  return (open ?? round.find((one) => held.get(one.key)?.kind === 'later'))?.key;
}

/** The marks of a reading; every mention of an actor opens its one proposal. */
export function marksOf(
  text: string,
  proposals: readonly Proposal[],
  items: readonly QueueItem[],
): TextMark[] {
  const byProposal = new Map(items.map((one) => [one.proposal, one.key]));
  const byActor = new Map(
    items.flatMap(({ proposal, key }) =>
      proposal.kind === 'actor' ? [[proposal.actor, key] as const] : [],
    ),
  );
  return proposals.flatMap((proposal): TextMark[] => {
    const key = proposal.kind === 'actor' ? byActor.get(proposal.actor) : byProposal.get(proposal);
    const opens = key === undefined ? {} : { key };
    const spans = proposal.evidence.map(({ start, end }) => ({ start, end }));
    // A tie or a supply stands on the ground of what happened: its words are those of an act.
    const kind = proposal.kind === 'tie' || proposal.kind === 'supply' ? 'event' : proposal.kind;
    const marks: TextMark[] = spans.map((span) => ({ ...span, kind, ...opens }));
    if (proposal.kind === 'claim') marks.push(...voiceMark(text, proposal, spans[0]));
    return marks;
  });
}

/** How far before its claim the words that name a voice are looked for. */
const NEAR = 120;

/** The words that name who says it, or that hedge it when nobody else does. */
function voiceMark(
  text: string,
  { byText, rule }: Extract<Proposal, { kind: 'claim' }>,
  words: Span | undefined,
): TextMark[] {
  if (!byText || !words) return [];
  const from = Math.max(0, words.start - NEAR);
  const near = text.slice(from, words.end + NEAR);
  const inside = near.indexOf(byText, words.start - from);
  const before = near.lastIndexOf(byText, words.start - from);
  const at = inside >= 0 ? inside : before;
  if (at < 0) return [];
  // Of these cues the words are the hedge itself: "no doubt", "it is said".
  const isVoice = !/narrator|impersonal/.test(rule);
  return [{ start: from + at, end: from + at + byText.length, kind: isVoice ? 'who' : 'hedge' }];
}
