/**
 * Coverage: the share of a client's needs that its suppliers meet.
 *
 * Of a set T of suppliers, for need n of demand D and weight w (weights sum to 1):
 *   1. c_n(T) = min(1, Σ over s in T of a_ns / D_n): more than the demand counts as the demand
 *   2. C(T) = Σ over n of w_n c_n(T)
 * C is monotone and submodular: a further supplier never lowers it, and adds no more to a larger
 * set than to a smaller one (Nemhauser, Wolsey & Fisher 1978 on such functions). The gap of a need
 * is 1 − c_n.
 */
import type { Dependence, Range } from './model.ts';

/** Of each need, the share that is met, 0 to 1, when the `withdrawn` suppliers are gone. */
export function needCoverage(
  model: Dependence,
  amounts: Float64Array,
  withdrawn: readonly number[] = [],
): Float64Array {
  const gone = new Uint8Array(model.suppliers);
  for (const s of withdrawn) gone[s] = 1;
  return Float64Array.from({ length: model.needs }, (_, n) => {
    let sum = 0;
    for (let s = 0; s < model.suppliers; s++) {
      if (!gone[s]) sum += amounts[n * model.suppliers + s];
    }
    return Math.min(1, sum / model.demands[n]);
  });
}

/** The weighted share of all needs that is met, 0 to 1. */
export function coverage(
  model: Dependence,
  amounts: Float64Array,
  withdrawn: readonly number[] = [],
): number {
  const met = needCoverage(model, amounts, withdrawn);
  return met.reduce((sum, share, n) => sum + model.weights[n] * share, 0);
}

/** Coverage over every world: C rises in each amount, so all-low and all-high are its ends. */
export function coverageRange(model: Dependence, withdrawn: readonly number[] = []): Range {
  return {
    low: coverage(model, model.low, withdrawn),
    high: coverage(model, model.high, withdrawn),
  };
}

/** Coverage of each need over every world. */
export function needCoverageRange(model: Dependence, withdrawn: readonly number[] = []): Range[] {
  const high = needCoverage(model, model.high, withdrawn);
  return [...needCoverage(model, model.low, withdrawn)].map((low, n) => ({ low, high: high[n] }));
}
