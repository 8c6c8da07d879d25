/**
 * Withdrawal: what is lost when suppliers leave.
 *
 * loss of X = C(S) − C(S∖X), with S all suppliers. It is at least the sum of the losses of X's
 * members one by one: those who cover the same need hide each other's weight.
 *
 * k-out is the least coverage that any k withdrawals can leave, with the worst k; the survival
 * number of a threshold is the fewest withdrawals that bring coverage below it. Both go through
 * all sets of at most `most` suppliers.
 */
import { coverage, needCoverage } from './coverage.ts';
import { type Dependence, EQUAL } from './model.ts';

/** What the withdrawal costs in coverage, 0 to 1. */
export function loss(
  model: Dependence,
  amounts: Float64Array,
  withdrawn: readonly number[],
): number {
  return coverage(model, amounts) - coverage(model, amounts, withdrawn);
}

/** What the withdrawal costs in each need, as a share of the need; weigh them to sum to the loss. */
export function needLoss(
  model: Dependence,
  amounts: Float64Array,
  withdrawn: readonly number[],
): Float64Array {
  const left = needCoverage(model, amounts, withdrawn);
  return needCoverage(model, amounts).map((met, n) => met - left[n]);
}

export interface KOut {
  readonly k: number;
  /** The least coverage left. */
  readonly coverage: number;
  /** Every set of k suppliers that leaves so little, in the order of the suppliers; at most 20. */
  readonly worst: readonly (readonly number[])[];
}

const SETS_KEPT = 20;
const SETS_TRIED = 2 ** 20;

/** The most withdrawals at once whose sets can all be tried: all of them up to 20 suppliers. */
function deepest(suppliers: number): number {
  let sets = 1;
  let total = 1;
  for (let k = 1; k <= suppliers; k++) {
    sets = (sets * (suppliers - k + 1)) / k;
    total += sets;
    if (total > SETS_TRIED) return k - 1;
  }
  return suppliers;
}

/**
 * The worst withdrawals of 1, 2, … suppliers.
 *   1. decide supplier by supplier: kept (its amounts are added) or withdrawn, at most `most`
 *   2. with all decided, the coverage left is held against the least so far for that many
 *
 * @param most the most withdrawals; by default as many as 2^20 sets allow
 * @returns one entry for each k from 1 to `most`
 */
export function kOut(
  model: Dependence,
  amounts: Float64Array,
  most = deepest(model.suppliers),
): KOut[] {
  const { needs, suppliers, weights, demands } = model;
  const least = new Float64Array(most + 1).fill(Number.POSITIVE_INFINITY);
  const worst: number[][][] = Array.from({ length: most + 1 }, () => []);
  // Row s holds, per need, the sum over the suppliers kept before s.
  const sums = new Float64Array((suppliers + 1) * needs);
  const gone: number[] = [];

  const weighLeaf = () => {
    let left = 0;
    for (let n = 0; n < needs; n++) {
      left += weights[n] * Math.min(1, sums[suppliers * needs + n] / demands[n]);
    }
    const k = gone.length;
    if (left < least[k] - EQUAL) worst[k] = [];
    if (left < least[k]) least[k] = left;
    if (left <= least[k] + EQUAL && worst[k].length < SETS_KEPT) worst[k].push([...gone]);
  };
  const decide = (s: number): void => {
    if (s === suppliers) {
      weighLeaf();
      return;
    }
    if (gone.length < most) {
      sums.copyWithin((s + 1) * needs, s * needs, (s + 1) * needs);
      gone.push(s);
      decide(s + 1);
      gone.pop();
    }
    for (let n = 0; n < needs; n++) {
      sums[(s + 1) * needs + n] = sums[s * needs + n] + amounts[n * suppliers + s];
    }
    decide(s + 1);
  };
  decide(0);
  return worst.slice(1).map((sets, at) => ({ k: at + 1, coverage: least[at + 1], worst: sets }));
}

/**
 * The fewest withdrawals that bring coverage below a threshold.
 *
 * @param outs the entries of `kOut`
 * @returns 0 when it is below already; null when no number of withdrawals tried brings it there
 */
export function survivalNumber(
  whole: number,
  outs: readonly KOut[],
  threshold: number,
): number | null {
  if (whole < threshold - EQUAL) return 0;
  return outs.find((out) => out.coverage < threshold - EQUAL)?.k ?? null;
}
