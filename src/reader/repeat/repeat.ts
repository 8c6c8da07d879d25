/** Where a sentence stands. */
export interface Span {
  start: number;
  end: number;
}

const LEAST_WORDS = 6;
const MOST_WORDS = 400;
const WINDOW = 400;
/** share of the shorter sentence's words that two alike sentences have in common, in order */
const ALIKE = 0.72;
/** share of word pairs below which two sentences are not compared */
const PAIRS = 0.34;

interface Kept extends Span {
  words: number[];
}

/** FNV-1a of a word: comparing numbers is all that is asked. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value;
}

/** Longest common subsequence of two lists, as a share of the shorter. */
function likeness(a: readonly number[], b: readonly number[]): number {
  let row = new Uint16Array(b.length + 1);
  let next = new Uint16Array(b.length + 1);
  for (const word of a) {
    for (let j = 0; j < b.length; j++) {
      next[j + 1] = word === b[j] ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!);
    }
    [row, next] = [next, row];
  }
  return row[b.length]! / Math.min(a.length, b.length);
}

function pairsOf(words: readonly number[]): Set<number> {
  const pairs = new Set<number>();
  for (let i = 0; i + 1 < words.length; i++) pairs.add(Math.imul(words[i]!, 31) ^ words[i + 1]!);
  return pairs;
}

/**
 * Pull quotes: sentences that repeat an earlier one nearly word for word, even with a word changed
 * or the end cut off. They are one source told twice.
 *   1. the last 400 sentences of six words and more are kept, with an index of their word pairs
 *   2. the earlier one that shares most pairs, a third of the shorter's at least, is compared
 *   3. alike is a common subsequence of 72 % of the shorter one's words
 */
export class Repeats {
  private kept: Kept[] = [];
  /** pair → the last sentence that has it */
  private readonly pairs = new Map<number, number>();
  private dropped = 0;

  /** The earlier sentence that this one repeats, if one does; the sentence is kept either way. */
  find(span: Span, text: readonly string[]): Span | undefined {
    if (text.length < LEAST_WORDS || text.length > MOST_WORDS) return undefined;
    const words = text.map(hash);
    const own = pairsOf(words);
    const shared = new Map<number, number>();
    for (const pair of own) {
      const index = this.pairs.get(pair);
      if (index !== undefined) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    const earlier = this.closest(shared, words.length);
    this.keep({ ...span, words }, own);
    if (earlier === undefined || likeness(words, earlier.words) < ALIKE) return undefined;
    return { start: earlier.start, end: earlier.end };
  }

  private closest(shared: ReadonlyMap<number, number>, length: number): Kept | undefined {
    let best: Kept | undefined;
    let most = 0;
    for (const [index, count] of shared) {
      const one = this.kept[index - this.dropped];
      if (one === undefined || count <= most) continue;
      if (count < (Math.min(length, one.words.length) - 1) * PAIRS) continue;
      best = one;
      most = count;
    }
    return best;
  }

  private keep(sentence: Kept, pairs: ReadonlySet<number>): void {
    const index = this.dropped + this.kept.length;
    this.kept.push(sentence);
    for (const pair of pairs) this.pairs.set(pair, index);
    if (this.kept.length < 2 * WINDOW) return;
    this.kept = this.kept.slice(WINDOW);
    this.dropped += WINDOW;
    for (const [pair, last] of this.pairs) if (last < this.dropped) this.pairs.delete(pair);
  }
}
