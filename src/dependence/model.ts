/**
 * A client's dependence as plain numbers: needs, suppliers, and how much each supplier gives to
 * each need, as ranges.
 *
 * Matrices are flat: the cell of need n and supplier s is at n × suppliers + s. A *world* is one
 * such matrix of amounts, each within its range; the functions of this room work on one world, and
 * `range.ts` and `ranking.ts` on all of them.
 */

/** A number as far as it is known: both ends included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

export interface Dependence {
  readonly needs: number;
  readonly suppliers: number;
  /** Per need, its share of the whole: positive, summing to 1. */
  readonly weights: Float64Array;
  /** Per need, what covers it wholly, in the unit of its amounts: positive. */
  readonly demands: Float64Array;
  /** Per cell, the least that is given; at least 0. */
  readonly low: Float64Array;
  /** Per cell, the most that is given; at least `low`. */
  readonly high: Float64Array;
}

/** Two sums closer than this are equal: amounts are decimals, and their sums carry rounding. */
export const EQUAL = 1e-9;

/** What a model is made from: one row per need, one column per supplier. */
export interface DependenceTable {
  /** Relative weights; they are scaled to sum to 1. */
  readonly weights: readonly number[];
  /** 1 each where absent. */
  readonly demands?: readonly number[];
  readonly low: readonly (readonly number[])[];
  /** The same as `low` where absent. */
  readonly high?: readonly (readonly number[])[];
}

/**
 * A model from rows of numbers.
 *
 * @throws RangeError when the rows differ in length, or a number is out of its range
 */
export function dependence(table: DependenceTable): Dependence {
  const { weights, low } = table;
  const { demands = weights.map(() => 1), high = low } = table;
  const needs = weights.length;
  const suppliers = low[0]?.length ?? 0;
  const square = (rows: readonly (readonly number[])[]) =>
    rows.length === needs && rows.every((row) => row.length === suppliers);
  if (!square(low) || !square(high) || demands.length !== needs) {
    throw new RangeError(`dependence: expected ${needs} rows of ${suppliers} amounts`);
  }
  if (![...weights, ...demands].every((value) => value > 0 && Number.isFinite(value))) {
    throw new RangeError('dependence: weights and demands must be positive');
  }
  const scale = sizeScale(high.flat());
  const model = {
    needs,
    suppliers,
    weights: Float64Array.from(shares(weights)),
    demands: Float64Array.from(demands, (demand) => Math.max(Number.MIN_VALUE, demand * scale)),
    low: Float64Array.from(low.flat(), (amount) => amount * scale),
    high: Float64Array.from(high.flat(), (amount) => amount * scale),
  };
  if (!model.low.every((value, at) => value >= 0 && value <= model.high[at])) {
    throw new RangeError('dependence: amounts must be 0 ≤ low ≤ high');
  }
  return model;
}

/** Weights scaled to sum to 1, also where their sum would outgrow a double. */
function shares(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (Number.isFinite(total)) return weights.map((weight) => weight / total);
  const most = Math.max(...weights);
  return shares(weights.map((weight) => weight / most));
}

/**
 * Amounts count against demands alone, so both may be scaled alike. They are where sums of amounts
 * would outgrow a double; by a power of two, which keeps every digit.
 */
function sizeScale(amounts: readonly number[]): number {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return Number.isFinite(2 * total) ? 1 : 2 ** -12;
}
