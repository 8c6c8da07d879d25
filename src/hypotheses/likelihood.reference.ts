/** Posterior intervals by going through every corner, for the tests. */
import type { Range } from './matrix.ts';

/** Every vertex of the priors that lie in their ranges and sum to 1: all but one at an end. */
function priorCorners(priors: readonly Range[]): number[][] {
  const found: number[][] = [];
  priors.forEach((free, f) => {
    let partial: number[][] = [[]];
    priors.forEach(({ low, high }, k) => {
      const ends = k === f ? [Number.NaN] : [low, high];
      partial = partial.flatMap((row) => ends.map((end) => [...row, end]));
    });
    for (const row of partial) {
      const rest = 1 - row.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0);
      if (rest >= free.low - 1e-12 && rest <= free.high + 1e-12) found.push(row.with(f, rest));
    }
  });
  return found;
}

export function literalPosterior(likelihoods: readonly Range[], priors: readonly Range[]): Range[] {
  let corners: number[][] = [[]];
  for (const { low, high } of likelihoods) {
    corners = corners.flatMap((row) => [low, high].map((end) => [...row, end]));
  }
  const low = likelihoods.map(() => Number.POSITIVE_INFINITY);
  const high = likelihoods.map(() => Number.NEGATIVE_INFINITY);
  for (const prior of priorCorners(priors)) {
    for (const corner of corners) {
      const joint = corner.map((value, h) => value * prior[h]);
      const total = joint.reduce((sum, value) => sum + value, 0);
      joint.forEach((value, h) => {
        low[h] = Math.min(low[h], value / total);
        high[h] = Math.max(high[h], value / total);
      });
    }
  }
  return low.map((value, h) => ({ low: value, high: high[h] }));
}
