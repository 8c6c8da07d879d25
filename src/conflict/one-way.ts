/**
 * The order of the classes of one decision maker's fibres when some of its options go one way.
 *
 * Of a code, `level` is the set of one-way changes already made: `fwd` options taken and `back`
 * options undone. Within a fibre, moves lead from class A to class B iff level(A) ⊂ level(B).
 *   1. put the classes in order of fibre, then of level as a number (a subset is never greater)
 *   2. link each class to its covers: the classes above it with none in between
 * Everything above a class is reached by following links, everything below it by following back.
 *
 * Time: (classes of a fibre)² a fibre, and as many links as the order needs; where a fibre has all
 * 2^q levels, q a class. Irreversible moves: Fang, Hipel & Kilgour 1993.
 */

/** Links as one list a class: targets[start[c]] … targets[start[c + 1] - 1]. */
export interface Links {
  readonly start: Int32Array;
  readonly targets: Int32Array;
}

export interface ClassOrder {
  /** All classes, each after every class below it. */
  readonly rising: Int32Array;
  readonly above: Links;
  readonly below: Links;
}

function links(classes: number, from: readonly number[], to: readonly number[]): Links {
  const start = new Int32Array(classes + 1);
  for (let k = 0; k < from.length; k++) start[from[k] + 1]++;
  for (let c = 0; c < classes; c++) start[c + 1] += start[c];
  const next = start.slice();
  const targets = new Int32Array(to.length);
  for (let k = 0; k < from.length; k++) targets[next[from[k]]++] = to[k];
  return { start, targets };
}

/** Step 1: classes by fibre, fibres one after the other, and where each fibre begins. */
function byFibre(codes: Int32Array, mask: number): { rising: Int32Array; starts: number[] } {
  const numbers = new Map<number, number>();
  const fibre = Int32Array.from(codes, (code) => {
    const key = code & ~mask;
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    return numbers.get(key)!;
  });
  const starts = new Array<number>(numbers.size + 1).fill(0);
  for (const f of fibre) starts[f + 1]++;
  for (let f = 0; f < numbers.size; f++) starts[f + 1] += starts[f];
  const next = starts.slice();
  const rising = new Int32Array(codes.length);
  for (let c = 0; c < codes.length; c++) rising[next[fibre[c]]++] = c;
  return { rising, starts };
}

/** The links of one order, as pairs of classes. */
interface Pairs {
  readonly lower: number[];
  readonly upper: number[];
}

/** Step 2 in a fibre with all 2^q levels: its classes stand in the order of q-bit numbers. */
function linkAll(classes: Int32Array, { lower, upper }: Pairs): void {
  for (let k = 0; k < classes.length; k++) {
    for (let bit = 1; bit < classes.length; bit *= 2) {
      if ((k & bit) !== 0) continue;
      lower.push(classes[k]);
      upper.push(classes[k | bit]);
    }
  }
}

/** Step 2 in any other fibre. */
function linkCovers(classes: Int32Array, levels: Int32Array, { lower, upper }: Pairs): void {
  for (let k = 0; k < classes.length; k++) {
    const own = levels[k];
    const covers: number[] = [];
    for (let p = k + 1; p < classes.length; p++) {
      const level = levels[p];
      if ((own & ~level) !== 0 || covers.some((cover) => (levels[cover] & ~level) === 0)) continue;
      covers.push(p);
      lower.push(classes[k]);
      upper.push(classes[p]);
    }
  }
}

function countBits(mask: number): number {
  let count = 0;
  for (let bits = mask; bits !== 0; bits &= bits - 1) count++;
  return count;
}

/**
 * @param codes one code of each class
 * @param mask the decision maker's options
 * @param forward those that can only be taken
 * @param back those that can only be undone
 */
export function classOrder(
  codes: Int32Array,
  mask: number,
  forward: number,
  back: number,
): ClassOrder {
  const level = (c: number) => (codes[c] & forward) | (~codes[c] & back);
  const { rising, starts } = byFibre(codes, mask);
  const all = 2 ** countBits(forward | back);
  const pairs: Pairs = { lower: [], upper: [] };
  for (let f = 0; f + 1 < starts.length; f++) {
    const classes = rising.subarray(starts[f], starts[f + 1]);
    if (classes.length > 1) classes.sort((a, b) => level(a) - level(b));
    if (classes.length === all) linkAll(classes, pairs);
    else linkCovers(classes, Int32Array.from(classes, level), pairs);
  }
  const { lower, upper } = pairs;
  return {
    rising,
    above: links(codes.length, lower, upper),
    below: links(codes.length, upper, lower),
  };
}
