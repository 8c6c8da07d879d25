/**
 * Disconfirmation: which hypothesis has least against it.
 * Heuer 1999, Psychology of Intelligence Analysis, ch. 8; weights as reported of PARC's ACH program.
 *
 * What an item holds against a hypothesis: II = −2, I = −1, anything else 0; times its weight,
 * credibility × relevance, each low 1/√2, medium 1, high √2. The *inconsistency* of a hypothesis is
 * the sum over items: 0 is nothing against it. What speaks for a hypothesis counts nothing, since
 * it may speak for the others too.
 */
import type { Matrix, Range } from './matrix.ts';

export type Grade = 'low' | 'medium' | 'high';

export const GRADE_WEIGHT: Readonly<Record<Grade, number>> = {
  low: Math.SQRT1_2,
  medium: 1,
  high: Math.SQRT2,
};

/** What an item holds against a hypothesis: at most 0, over the range of its rating. */
export function heldAgainst(matrix: Matrix, item: number, hypothesis: number): Range {
  const at = item * matrix.hypotheses + hypothesis;
  const against = (value: number) => (value < 0 ? matrix.weights[item] * value : 0);
  return { low: against(matrix.low[at]), high: against(matrix.high[at]) };
}

/**
 * The inconsistency of every hypothesis, over the ranges of the ratings: cells vary each by itself,
 * so the ends of the sum are the sums of the ends.
 *
 * @param items those that count; all where absent
 */
export function inconsistency(
  matrix: Matrix,
  items: readonly number[] = [...Array(matrix.items).keys()],
): Range[] {
  return sumOver(matrix, (h) => items.map((item) => heldAgainst(matrix, item, h)));
}

/** The same with one item for each origin: the one that holds most against the hypothesis. */
export function strongestOfEachOrigin(
  matrix: Matrix,
  items: readonly number[] = [...Array(matrix.items).keys()],
): Range[] {
  const origins = [...new Set(items.map((item) => matrix.origins[item]))];
  return sumOver(matrix, (h) =>
    origins.map((origin) => {
      const held = items
        .filter((item) => matrix.origins[item] === origin)
        .map((item) => heldAgainst(matrix, item, h));
      return {
        low: Math.min(...held.map(({ low }) => low)),
        high: Math.min(...held.map(({ high }) => high)),
      };
    }),
  );
}

function sumOver({ hypotheses }: Matrix, parts: (h: number) => Range[]): Range[] {
  return Array.from({ length: hypotheses }, (_, h) =>
    parts(h).reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), {
      low: 0,
      high: 0,
    }),
  );
}
