/** The order of hypotheses by their scores: an order of classes, since ties stay ties. */
import { EQUAL, type Range } from './matrix.ts';

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
