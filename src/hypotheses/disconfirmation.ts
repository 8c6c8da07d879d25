/**
 * Disconfirmation: which hypothesis has least against it.
 * Heuer 1999, Psychology of Intelligence Analysis, ch. 8; weights as reported of PARC's ACH program.
 *
 * What an item holds against a hypothesis: II = −2, I = −1, anything else 0; times its weight,
 * credibility × relevance, each low 1/√2, medium 1, high √2. The *inconsistency* of a hypothesis is
 * the sum over items: 0 is nothing against it. What speaks for a hypothesis counts nothing, since
 * it may speak for the others too.
 */
import { EQUAL, type Matrix, type Range } from './matrix.ts';

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

/**
 * Hypotheses in classes of equal inconsistency, the least against it first: ties stay ties.
 * Ranges are compared at their middle; `unsettledPairs` says where that hides something.
 */
export function orderClasses(scores: readonly Range[]): number[][] {
  const middle = ({ low, high }: Range) => (low + high) / 2;
  const order = [...scores.keys()].sort((a, b) => middle(scores[b]) - middle(scores[a]) || a - b);
  const classes: number[][] = [];
  for (const h of order) {
    const last = classes[classes.length - 1];
    const tied = last && middle(scores[last[0]]) - middle(scores[h]) <= EQUAL;
    if (tied) last.push(h);
    else classes.push([h]);
  }
  return classes.map((members) => members.sort((a, b) => a - b));
}

/** Pairs that the ranges leave open: some ratings within them put the one first, some the other. */
export function unsettledPairs(scores: readonly Range[]): [number, number][] {
  return [...scores.keys()].flatMap((a) =>
    [...scores.keys()]
      .filter((b) => {
        if (b <= a) return false;
        const aMayLead = scores[a].high > scores[b].low + EQUAL;
        const bMayLead = scores[b].high > scores[a].low + EQUAL;
        return aMayLead && bMayLead;
      })
      .map((b): [number, number] => [a, b]),
  );
}
