/** Where a sentence stands. */
export interface Span {
  start: number;
  end: number;
}

const LEAST_WORDS = 6;
const WINDOW = 400;
/** share of words that two near-identical sentences have in common, by the longer of them */
const ALIKE = 0.72;

interface Kept extends Span {
  words: string[];
}

/** Longest common subsequence over the words of two sentences, as a share of the shorter. */
function likeness(a: readonly string[], b: readonly string[]): number {
  let row = new Uint16Array(b.length + 1);
  for (const word of a) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 0; j < b.length; j++) {
      next[j + 1] = word === b[j] ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!);
    }
    row = next;
  }
  return row[b.length]! / Math.min(a.length, b.length);
}

/**
 * Pull quotes: sentences that repeat an earlier one nearly word for word, even with a word changed
 * or the end cut off. They are one source told twice.
 *   1. the last 400 sentences of six words and more are kept, with an index of their word pairs
 *   2. an earlier one that shares a third of the pairs is compared word by word
 *   3. alike is a common subsequence of 72 % of the shorter one's words
 */
export class Repeats {
  private readonly kept: Kept[] = [];
  private readonly pairs = new Map<string, number[]>();
  private dropped = 0;

  /** The earlier sentence that this one repeats, if one does; the sentence is kept either way. */
  find(span: Span, words: string[]): Span | undefined {
    if (words.length < LEAST_WORDS || words.length > 400) return undefined;
    const shared = new Map<number, number>();
    const own = this.pairsOf(words);
    for (const pair of own) {
      for (const index of this.pairs.get(pair) ?? [])
        shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    let best: Kept | undefined;
    for (const [index, count] of shared) {
      const earlier = this.kept[index - this.dropped];
      if (earlier === undefined) continue;
      const least = Math.min(words.length, earlier.words.length) - 1;
      if (count < least * 0.34) continue;
      if (likeness(words, earlier.words) >= ALIKE) best ??= earlier;
    }
    this.keep({ ...span, words }, own);
    return best && { start: best.start, end: best.end };
  }

  private pairsOf(words: readonly string[]): Set<string> {
    const pairs = new Set<string>();
    for (let i = 0; i + 1 < words.length; i++) pairs.add(`${words[i]} ${words[i + 1]}`);
    return pairs;
  }

  private keep(sentence: Kept, pairs: Set<string>): void {
    const index = this.dropped + this.kept.length;
    this.kept.push(sentence);
    for (const pair of pairs) {
      const list = this.pairs.get(pair);
      if (list) {
        list.push(index);
        if (list.length > 8) list.shift();
      } else this.pairs.set(pair, [index]);
    }
    if (this.kept.length <= WINDOW) return;
    this.kept.splice(0, WINDOW / 2);
    this.dropped += WINDOW / 2;
    for (const [pair, list] of this.pairs) {
      if (list[list.length - 1]! < this.dropped) this.pairs.delete(pair);
    }
  }
}
