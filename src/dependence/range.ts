/**
 * Exact ranges over every world, by opposite corners.
 *
 * What a supplier X counts for (its loss, its Shapley value) rises in X's own amounts and never
 * rises in those of the others, which stand ready to replace it. Over all worlds it is therefore
 * least with X at its low end and all others at their high ends, and most the other way round.
 * All-low against all-high would be too narrow. (Coverage rises in every amount: its ends are
 * all-low and all-high, in `coverage.ts`.)
 */

import type { Dependence, Range } from './model.ts';
import { needShapley, type ShapleySettings } from './shapley.ts';
import { loss, needLoss } from './withdrawal.ts';

/** The two worlds at which a set of suppliers counts least, and most. */
export function oppositeCorners(
  model: Dependence,
  suppliers: readonly number[],
): { least: Float64Array; most: Float64Array } {
  const chosen = new Uint8Array(model.suppliers);
  for (const s of suppliers) chosen[s] = 1;
  const own = (at: number) => chosen[at % model.suppliers] === 1;
  return {
    least: model.low.map((low, at) => (own(at) ? low : model.high[at])),
    most: model.high.map((high, at) => (own(at) ? high : model.low[at])),
  };
}

/** What the withdrawal of a set costs in coverage, over every world. */
export function lossRange(model: Dependence, withdrawn: readonly number[]): Range {
  const { least, most } = oppositeCorners(model, withdrawn);
  return { low: loss(model, least, withdrawn), high: loss(model, most, withdrawn) };
}

/** The same per need, as shares of the need. */
export function needLossRange(model: Dependence, withdrawn: readonly number[]): Range[] {
  const { least, most } = oppositeCorners(model, withdrawn);
  const high = needLoss(model, most, withdrawn);
  return [...needLoss(model, least, withdrawn)].map((low, n) => ({ low, high: high[n] }));
}

export interface ShapleyRange {
  readonly value: Range;
  /** Per need, as a share of the need. */
  readonly byNeed: readonly Range[];
  /** The larger standard error of the two ends; 0 where no order was drawn. */
  readonly error: number;
  readonly exact: boolean;
}

/** The Shapley value of one supplier over every world. */
export function shapleyRange(
  model: Dependence,
  supplier: number,
  settings: ShapleySettings = {},
): ShapleyRange {
  const { least, most } = oppositeCorners(model, [supplier]);
  const byNeed: Range[] = [];
  const total = { low: 0, high: 0 };
  const variance = { low: 0, high: 0 };
  let exact = true;
  for (let n = 0; n < model.needs; n++) {
    const low = needShapley(model, n, least, settings, supplier);
    const high = needShapley(model, n, most, settings, supplier);
    const weight = model.weights[n];
    byNeed.push({ low: low.value[supplier], high: high.value[supplier] });
    total.low += weight * low.value[supplier];
    total.high += weight * high.value[supplier];
    variance.low += (weight * low.error[supplier]) ** 2;
    variance.high += (weight * high.error[supplier]) ** 2;
    exact &&= low.exact && high.exact;
  }
  return { value: total, byNeed, error: Math.sqrt(Math.max(variance.low, variance.high)), exact };
}
