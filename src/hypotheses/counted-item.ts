/**
 * Claims of one origin counted once.
 *
 * Several texts that pass on the same first voice are one witness, not several. So, where the
 * claims of one origin reach us through different texts, only those in one text count:
 *   1. group the items by origin, and within it by text
 *   2. the text that counts is the one whose items hold most against all hypotheses together (at
 *      the middle of the ratings); then the one whose likelihoods differ most; then the first
 * Different statements of one voice within one text all count.
 */
import { likelihoodSpread } from './diagnosticity.ts';
import { heldAgainst } from './disconfirmation.ts';
import { EQUAL, type Matrix } from './matrix.ts';

/**
 * The items that count, in ascending order.
 *
 * @param items those to choose among; all where absent
 */
export function countedItems(
  matrix: Matrix,
  items: readonly number[] = [...Array(matrix.items).keys()],
): number[] {
  const origins = [...new Set(items.map((item) => matrix.origins[item]))];
  return origins
    .flatMap((origin) =>
      heardThrough(
        matrix,
        items.filter((item) => matrix.origins[item] === origin),
      ),
    )
    .sort((a, b) => a - b);
}

/** Of the items of one origin, those in the text that counts. */
function heardThrough(matrix: Matrix, items: readonly number[]): readonly number[] {
  const texts = [...new Set(items.map((item) => matrix.texts[item]))];
  const within = texts.map((text) => items.filter((item) => matrix.texts[item] === text));
  return within.reduce((best, other) => {
    const against = weightOf(matrix, other) - weightOf(matrix, best);
    if (Math.abs(against) > EQUAL) return against > 0 ? other : best;
    return spreadOf(matrix, other) > spreadOf(matrix, best) + EQUAL ? other : best;
  });
}

function weightOf(matrix: Matrix, items: readonly number[]): number {
  let sum = 0;
  for (const item of items) {
    for (let h = 0; h < matrix.hypotheses; h++) {
      const { low, high } = heldAgainst(matrix, item, h);
      sum -= (low + high) / 2;
    }
  }
  return sum;
}

function spreadOf(matrix: Matrix, items: readonly number[]): number {
  return items.reduce((sum, item) => sum + (likelihoodSpread(matrix, item)?.high ?? 0), 0);
}
