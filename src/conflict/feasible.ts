/**
 * Feasible states: the codes left when the infeasible combinations are taken away.
 * Fang, Hipel & Kilgour 1993 (option form).
 *
 * An exclusion says which codes cannot occur: a pattern (`code & mask` equals `value`), or any
 * condition that looks only at the options of its `mask`.
 *   1. walk the codes upwards like an odometer
 *   2. at each code test only the exclusions whose lowest option may have changed, and of these
 *      those with the highest "lowest option" first
 *   3. when one holds, skip every code that agrees with this one on that option and above
 *   4. count first; refuse above the limit; only then allocate and walk again to fill
 *
 * Time: about one test a feasible state and exclusion that touches the low options; memory: the codes.
 */

/** The codes with `code & mask` equal to `value`. */
export interface Pattern {
  readonly mask: number;
  readonly value: number;
}

/** The codes for which `holds`; it looks at no option outside `mask`. */
export interface Condition {
  readonly mask: number;
  readonly holds: (code: number) => boolean;
}

/** The most feasible states that a model may have. */
export const stateLimit = 4_194_304;

/** Thrown before anything is allocated. */
export class TooManyStates extends RangeError {
  readonly limit = stateLimit;
  constructor() {
    super(`expected at most ${stateLimit} feasible states, found more`);
    this.name = 'TooManyStates';
  }
}

/** Exclusions from the highest to the lowest "lowest option", and where those of each option begin. */
interface Compiled {
  readonly masks: Int32Array;
  readonly values: Int32Array;
  readonly tests: readonly (((code: number) => boolean) | undefined)[];
  readonly lowest: Int32Array;
  /** first[t]: the first exclusion whose lowest option is t or below. */
  readonly first: Int32Array;
}

const lowestBit = (mask: number): number => (mask === 0 ? 30 : 31 - Math.clz32(mask & -mask));

function compile(exclusions: readonly (Pattern | Condition)[]): Compiled {
  const sorted = [...exclusions].sort((a, b) => lowestBit(b.mask) - lowestBit(a.mask));
  const lowest = Int32Array.from(sorted, (one) => lowestBit(one.mask));
  const first = new Int32Array(32);
  for (let t = 0; t < 32; t++) {
    while (first[t] < lowest.length && lowest[first[t]] > t) first[t]++;
  }
  return {
    masks: Int32Array.from(sorted, (one) => one.mask),
    values: Int32Array.from(sorted, (one) => ('value' in one ? one.value : 0)),
    tests: sorted.map((one) => ('holds' in one ? one.holds : undefined)),
    lowest,
    first,
  };
}

/** Steps 1 to 3; fills `out` when it is given. Returns the count, or -1 above the limit. */
function walk(options: number, compiled: Compiled, out: Int32Array | undefined): number {
  const { masks, values, tests, lowest, first } = compiled;
  const end = 2 ** options;
  const free = Math.min(options, lowest.length === 0 ? 30 : lowest[lowest.length - 1]);
  const block = 2 ** free;
  let count = 0;
  let code = 0;
  let changed = 30;
  while (code < end) {
    let skip = -1;
    for (let e = first[changed]; e < lowest.length && skip < 0; e++) {
      const test = tests[e];
      const holds = test === undefined ? (code & masks[e]) === values[e] : test(code);
      if (holds) skip = lowest[e];
    }
    if (skip < 0) {
      if (count + block > stateLimit) return -1;
      if (out !== undefined) for (let k = 0; k < block; k++) out[count + k] = code + k;
      count += block;
      skip = free;
    }
    code = ((code >>> skip) + 1) << skip;
    changed = lowestBit(code);
  }
  return count;
}

/**
 * @param options number of options, 1 to 30
 * @param exclusions patterns and conditions; none = every code is feasible
 * @returns the feasible codes, ascending
 * @throws TooManyStates above `stateLimit` feasible states
 */
export function feasibleCodes(
  options: number,
  exclusions: readonly (Pattern | Condition)[],
): Int32Array {
  if (!Number.isInteger(options) || options < 1 || options > 30) {
    throw new RangeError(`expected 1 to 30 options, found ${options}`);
  }
  const compiled = compile(exclusions);
  const count = walk(options, compiled, undefined);
  if (count < 0) throw new TooManyStates();
  const codes = new Int32Array(count);
  walk(options, compiled, codes);
  return codes;
}
