/** Where a sentence stands. */
export interface Span {
  start: number;
  end: number;
}

const LEAST_WORDS = 6;
const MOST_WORDS = 256;
/** sentences that are remembered; a power of two */
const WINDOW = 512;
/** slots for word pairs; a power of two, some eight to a remembered sentence's pairs */
const SLOTS = 1 << 16;
/** share of the shorter sentence's words that two alike sentences have in common, in order */
const ALIKE = 0.72;
/** share of word pairs below which two sentences are not compared */
const PAIRS = 0.34;

/** FNV-1a of a word: comparing numbers is all that is asked. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value;
}

const pairOf = (words: Int32Array, at: number) => Math.imul(words[at]!, 31) ^ words[at + 1]!;

/** Longest common subsequence of two lists, as a share of the shorter. */
function likeness(a: Int32Array, b: Int32Array): number {
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

/**
 * Pull quotes: sentences that repeat an earlier one nearly word for word, even with a word changed
 * or the end cut off. They are one source told twice.
 *   1. the last 512 sentences of six words and more are kept, with a table of their word pairs
 *   2. the earlier one that shares most pairs, a third of the shorter's at least, is compared
 *   3. alike is a common subsequence of 72 % of the shorter one's words
 *
 * All of it lives in arrays of fixed size: a long text leaves nothing behind to collect.
 */
export class Repeats {
  private readonly words = new Int32Array(WINDOW * MOST_WORDS);
  private readonly lengths = new Int32Array(WINDOW);
  private readonly spans = new Int32Array(WINDOW * 2);
  /** a pair's hash and the last sentence that has it, plus one; 0 = none */
  private readonly pairs = new Int32Array(SLOTS);
  private readonly holders = new Int32Array(SLOTS);
  private readonly shared = new Int32Array(WINDOW);
  private count = 0;

  /** The earlier sentence that this one repeats, if one does; the sentence is kept either way. */
  find(span: Span, text: readonly string[]): Span | undefined {
    if (text.length < LEAST_WORDS || text.length > MOST_WORDS) return undefined;
    const index = this.count % WINDOW;
    const own = this.words.subarray(index * MOST_WORDS, index * MOST_WORDS + text.length);
    this.lengths[index] = 0;
    text.forEach((word, at) => {
      own[at] = hash(word);
    });
    const best = this.closest(own);
    this.keep(span, own, index);
    if (best < 0 || likeness(own, this.wordsOf(best)) < ALIKE) return undefined;
    return { start: this.spans[2 * best]!, end: this.spans[2 * best + 1]! };
  }

  private wordsOf(index: number): Int32Array {
    return this.words.subarray(index * MOST_WORDS, index * MOST_WORDS + this.lengths[index]!);
  }

  /** The remembered sentence that shares most pairs, or −1. */
  private closest(own: Int32Array): number {
    const touched: number[] = [];
    for (let at = 0; at + 1 < own.length; at++) {
      const pair = pairOf(own, at);
      const slot = pair & (SLOTS - 1);
      const holder = this.holders[slot]! - 1;
      if (holder < 0 || this.pairs[slot] !== pair || holder <= this.count - WINDOW) continue;
      const index = holder % WINDOW;
      if (this.shared[index]! === 0) touched.push(index);
      this.shared[index]!++;
    }
    let best = -1;
    let most = 0;
    for (const index of touched) {
      const count = this.shared[index]!;
      this.shared[index] = 0;
      const least = (Math.min(own.length, this.lengths[index]!) - 1) * PAIRS;
      if (count > most && count >= least && this.lengths[index]! > 0) {
        best = index;
        most = count;
      }
    }
    return best;
  }

  private keep(span: Span, own: Int32Array, index: number): void {
    this.lengths[index] = own.length;
    this.spans[2 * index] = span.start;
    this.spans[2 * index + 1] = span.end;
    for (let at = 0; at + 1 < own.length; at++) {
      const pair = pairOf(own, at);
      const slot = pair & (SLOTS - 1);
      this.pairs[slot] = pair;
      this.holders[slot] = this.count + 1;
    }
    this.count++;
  }
}
