/**
 * Diagnosticity: how well an item tells the hypotheses apart. An item that is as likely, or as
 * consistent, under all of them tells nothing, however true it is (Heuer 1999).
 *
 * Two measures, named apart and never mixed:
 *   likelihood spread = the largest log-likelihood ratio between two hypotheses,
 *     max ln l_h − min ln l_h; defined where every hypothesis has a likelihood
 *   consistency spread = max − min of the consistency values, II −2 … CC 2; cells that do not apply
 *     are left out
 * Over ranges, the spread is least with the values as close as they may lie, and most with two of
 * them as far apart as they may.
 */
import type { Matrix, Range } from './matrix.ts';

/** Null where a hypothesis has no likelihood; `high` is Infinity where one may be 0. */
export function likelihoodSpread(matrix: Matrix, item: number): Range | null {
  const cells = Array.from({ length: matrix.hypotheses }, (_, h) => {
    const at = item * matrix.hypotheses + h;
    return { low: Math.log(matrix.likelihoodLow[at]), high: Math.log(matrix.likelihoodHigh[at]) };
  });
  return cells.some(({ low }) => Number.isNaN(low)) ? null : spread(cells);
}

/** Null where fewer than two hypotheses are rated. */
export function consistencySpread(matrix: Matrix, item: number): Range | null {
  const cells = Array.from({ length: matrix.hypotheses }, (_, h) => {
    const at = item * matrix.hypotheses + h;
    return { low: matrix.low[at], high: matrix.high[at] };
  }).filter(({ low }) => !Number.isNaN(low));
  return cells.length < 2 ? null : spread(cells);
}

function spread(cells: readonly Range[]): Range {
  const closest = Math.max(...cells.map(({ low }) => low)) - Math.min(...cells.map((c) => c.high));
  let furthest = 0;
  cells.forEach((one, a) => {
    cells.forEach((other, b) => {
      // Both may be impossible: −∞ − (−∞) tells nothing.
      if (a !== b && one.high > other.low) furthest = Math.max(furthest, one.high - other.low);
    });
  });
  return { low: Number.isNaN(closest) ? 0 : Math.max(0, closest), high: furthest };
}
