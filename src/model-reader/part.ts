import { sentences } from '../reader/text/sentence.ts';

/** A stretch of the text that is asked about at once; its neighbours share whole sentences with it. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

const LONGEST = 6_000;
const OVERLAP = 600;

/**
 * The parts of a text, in order.
 *   1. sentences are gathered until the next would make the part longer than 6,000 units
 *   2. the next part begins with the last sentences of this one, up to 600 units of them, so that
 *      what stands on two sentences is seen whole once
 */
export function parts(text: string, longest = LONGEST, overlap = OVERLAP): Part[] {
  const found: Part[] = [];
  let held: Part[] = [];
  for (const { start, end } of sentences(text)) {
    const from = held[0]?.start ?? start;
    if (held.length > 0 && end - from > longest) {
      const last = held.at(-1)!;
      found.push({ start: from, end: last.end });
      held = held.filter((one) => last.end - one.start <= overlap && end - one.start <= longest);
    }
    held.push({ start, end });
  }
  const last = held.at(-1);
  if (last !== undefined) found.push({ start: held[0]!.start, end: last.end });
  return found;
}
