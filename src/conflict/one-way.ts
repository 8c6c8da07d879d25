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
  for (const c of from) start[c + 1]++;
  for (let c = 0; c < classes; c++) start[c + 1] += start[c];
  const next = start.slice();
  const targets = new Int32Array(to.length);
  from.forEach((c, k) => {
    targets[next[c]++] = to[k];
  });
  return { start, targets };
}

/** Step 2 for the class at `position`: the positions, up to `end`, of its covers. */
function coversOf(levels: Int32Array, position: number, end: number): number[] {
  const own = levels[position];
  const found: number[] = [];
  for (let p = position + 1; p < end; p++) {
    const level = levels[p];
    if ((own & ~level) !== 0) continue;
    if (!found.some((cover) => (levels[cover] & ~level) === 0)) found.push(p);
  }
  return found;
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
  const level = (code: number) => (code & forward) | (~code & back);
  const rising = Int32Array.from(codes, (_, c) => c).sort(
    (a, b) => (codes[a] & ~mask) - (codes[b] & ~mask) || level(codes[a]) - level(codes[b]),
  );
  const levels = Int32Array.from(rising, (c) => level(codes[c]));
  const lower: number[] = [];
  const upper: number[] = [];
  let end = 0;
  for (let p = 0; p < rising.length; p++) {
    const fibre = codes[rising[p]] & ~mask;
    if (p === end) while (end < rising.length && (codes[rising[end]] & ~mask) === fibre) end++;
    for (const cover of coversOf(levels, p, end)) {
      lower.push(rising[p]);
      upper.push(rising[cover]);
    }
  }
  return {
    rising,
    above: links(codes.length, lower, upper),
    below: links(codes.length, upper, lower),
  };
}
