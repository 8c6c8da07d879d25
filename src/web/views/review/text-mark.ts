/** Marks over a text, cut into stretches that each carry the same marks. */

export type MarkKind = 'actor' | 'date' | 'hedge' | 'who' | 'claim' | 'event' | 'quote' | 'focus';

export interface TextMark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  /** What it opens: a proposal of the queue, the address of a quote. */
  readonly key?: string;
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Sorted by name, each once. */
  readonly kinds: readonly MarkKind[];
  /** That of the shortest mark here that opens something. */
  readonly key?: string;
}

function stretchOf(start: number, end: number, open: ReadonlySet<TextMark>): Stretch {
  const kinds = [...new Set([...open].map((mark) => mark.kind))].sort();
  let inner: TextMark | undefined;
  for (const mark of open) {
    const isShorter = !inner || mark.end - mark.start < inner.end - inner.start;
    if (mark.key !== undefined && isShorter) inner = mark;
  }
  return { start, end, kinds, ...(inner?.key === undefined ? {} : { key: inner.key }) };
}

/**
 * The stretches from `from` to `to`, in one pass over the sorted ends of the marks. They join without
 * gap or overlap; marks that leave the span are cut to it, empty ones fall away.
 *
 * @param marks in any order, in UTF-16 units, end exclusive
 */
export function stretches(from: number, to: number, marks: readonly TextMark[]): Stretch[] {
  const turns: { at: number; mark: TextMark; opens: boolean }[] = [];
  for (const mark of marks) {
    const start = Math.max(from, mark.start);
    const end = Math.min(to, mark.end);
    if (start >= end) continue;
    turns.push({ at: start, mark, opens: true }, { at: end, mark, opens: false });
  }
  turns.sort((a, b) => a.at - b.at);
  const found: Stretch[] = [];
  const open = new Set<TextMark>();
  let at = from;
  for (const turn of turns) {
    if (turn.at > at) found.push(stretchOf(at, turn.at, open));
    at = Math.max(at, turn.at);
    if (turn.opens) open.add(turn.mark);
    else open.delete(turn.mark);
  }
  if (at < to) found.push(stretchOf(at, to, open));
  return found;
}
