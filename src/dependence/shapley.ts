/**
 * Criticality: the Shapley value of coverage.
 * Shapley 1953, A value for n-person games; sampling by permutations: Castro, Gómez & Tejada 2009,
 * Computers & Operations Research 36(5).
 *
 * Supplier s counts as what it adds to coverage, averaged over every order in which the suppliers
 * could arrive. The values sum to C(S). Unlike the loss, it sees a supplier whose part others
 * would take over. C is a weighted sum over needs, and so is the value:
 *   1. per need, take the suppliers that give to it; the others add nothing to it
 *   2. up to `exactUpTo` of them, go through all their subsets T: supplier s counts
 *      |T|! (k − |T| − 1)! / k! × (c(T ∪ s) − c(T))
 *   3. beyond, average over `draws` random orders, with the standard error of the mean
 *   4. weigh the needs and add
 */
import { type Random, seeded } from '../ensemble/random.ts';
import type { Dependence } from './model.ts';

export interface ShapleySettings {
  /** The most suppliers of one need whose subsets are all gone through; at most 24. */
  readonly exactUpTo?: number;
  /** Random orders per need beyond that. */
  readonly draws?: number;
  readonly seed?: number;
}

export interface Shapley {
  /** Per supplier; they sum to the coverage. */
  readonly value: Float64Array;
  /** Per need and supplier, not yet weighed: each row sums to the need's coverage. */
  readonly byNeed: Float64Array;
  /** Per supplier, the standard error; all 0 where every need was gone through. */
  readonly error: Float64Array;
  readonly exact: boolean;
}

/** The Shapley values of every supplier in one world. */
export function shapley(
  model: Dependence,
  amounts: Float64Array,
  settings: ShapleySettings = {},
): Shapley {
  const { needs, suppliers, weights } = model;
  const byNeed = new Float64Array(needs * suppliers);
  const variance = new Float64Array(suppliers);
  const value = new Float64Array(suppliers);
  let exact = true;
  for (let n = 0; n < needs; n++) {
    const found = needShapley(model, n, amounts, settings);
    exact &&= found.exact;
    byNeed.set(found.value, n * suppliers);
    for (let s = 0; s < suppliers; s++) {
      value[s] += weights[n] * found.value[s];
      variance[s] += (weights[n] * found.error[s]) ** 2;
    }
  }
  return { value, byNeed, error: variance.map(Math.sqrt), exact };
}

/**
 * The Shapley values of one need's coverage.
 *
 * @param only one supplier, when the values of the others are not wanted: they are left 0
 */
export function needShapley(
  model: Dependence,
  need: number,
  amounts: Float64Array,
  settings: ShapleySettings = {},
  only?: number,
): { value: Float64Array; error: Float64Array; exact: boolean } {
  const { exactUpTo = 16, draws = 4000, seed = 1 } = settings;
  const row = amounts.subarray(need * model.suppliers, (need + 1) * model.suppliers);
  const giving = [...row.keys()].filter((s) => row[s] > 0);
  const shares = Float64Array.from(giving, (s) => row[s] / model.demands[need]);
  const value = new Float64Array(model.suppliers);
  const error = new Float64Array(model.suppliers);
  const exact = giving.length <= exactUpTo;
  const wanted =
    only === undefined ? giving.keys() : [giving.indexOf(only)].filter((at) => at >= 0);
  if (exact) {
    const found = subsetShapley(shares, [...wanted]);
    giving.forEach((s, at) => {
      value[s] = found[at];
    });
  } else {
    const found = sampledOrders(shares, draws, seeded(seed));
    giving.forEach((s, at) => {
      value[s] = found.mean[at];
      error[s] = Math.sqrt(found.variance[at]);
    });
  }
  return { value, error, exact };
}

/** Shapley values of min(1, sum of shares) by all subsets; only the `wanted` are worked out. */
function subsetShapley(shares: Float64Array, wanted: readonly number[]): Float64Array {
  const k = shares.length;
  if (k > 24) throw new RangeError(`shapley: expected at most 24 suppliers a need, found ${k}`);
  const sums = new Float64Array(2 ** k);
  const size = new Uint8Array(2 ** k);
  for (let set = 1; set < sums.length; set++) {
    const lowest = 31 - Math.clz32(set & -set);
    sums[set] = sums[set & (set - 1)] + shares[lowest];
    size[set] = size[set & (set - 1)] + 1;
  }
  // chance[p] is p! (k − p − 1)! / k!: that of a given set of p standing before a given supplier.
  const chance = new Float64Array(k);
  for (let p = 0; p < k; p++) chance[p] = p === 0 ? 1 / k : (chance[p - 1] * p) / (k - p);
  const values = new Float64Array(k);
  for (let set = 0; set < sums.length; set++) {
    if (sums[set] >= 1) continue;
    for (const s of wanted) {
      if (set & (1 << s)) continue;
      values[s] += chance[size[set]] * (Math.min(1, sums[set | (1 << s)]) - sums[set]);
    }
  }
  return values;
}

/** Means of what each supplier adds in random orders, with the variances of these means. */
function sampledOrders(
  shares: Float64Array,
  draws: number,
  random: Random,
): { mean: Float64Array; variance: Float64Array } {
  const k = shares.length;
  const order = Uint32Array.from(shares.keys());
  const mean = new Float64Array(k);
  const squares = new Float64Array(k);
  for (let draw = 1; draw <= draws; draw++) {
    let sum = 0;
    for (let at = 0; at < k; at++) {
      // One step of a Fisher–Yates shuffle: who arrives next.
      const other = at + random.below(k - at);
      const s = order[other];
      order[other] = order[at];
      order[at] = s;
      const adds = Math.min(1, sum + shares[s]) - Math.min(1, sum);
      sum += shares[s];
      // Welford 1962: the mean and the sum of squares about it, in one pass.
      const delta = adds - mean[s];
      mean[s] += delta / draw;
      squares[s] += delta * (adds - mean[s]);
    }
  }
  return { mean, variance: squares.map((square) => square / Math.max(1, draws - 1) / draws) };
}
