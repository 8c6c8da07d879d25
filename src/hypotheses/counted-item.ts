/**
 * Claims of one origin counted once.
 *
 * A statement that several texts pass on from the same first voice is one witness, not several. The
 * document does not say which claims are the same statement, so a sign is taken for it:
 *   1. items repeat one another if they have the same origin and are rated alike, in every cell
 *   2. of items that repeat one another through different texts, only those of one text count: the
 *      text in which they have the most weight, then the first
 * What one voice says twice in one text, or what is rated otherwise, counts each time. The harsher
 * rule, one item for each origin, is `strongestOfEachOrigin`; the report shows both.
 */
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
  return groups(items, matrix.statements)
    .flatMap((repeats) => heardThrough(matrix, repeats))
    .sort((a, b) => a - b);
}

/** Of items that repeat one another, those in the text that counts. */
function heardThrough(matrix: Matrix, repeats: readonly number[]): readonly number[] {
  const weight = (items: readonly number[]) =>
    items.reduce((sum, item) => sum + matrix.weights[item], 0);
  return groups(repeats, matrix.texts).reduce((best, other) =>
    weight(other) > weight(best) + EQUAL ? other : best,
  );
}

/** Items with equal numbers together. */
function groups(items: readonly number[], numbers: readonly number[]): number[][] {
  const found = new Map<number, number[]>();
  for (const item of items) {
    const members = found.get(numbers[item]);
    if (members) members.push(item);
    else found.set(numbers[item], [item]);
  }
  return [...found.values()];
}
