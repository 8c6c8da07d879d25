/**
 * Fragility: what the order of the hypotheses hangs on.
 *
 * Drop one item, or every item that goes back to one source, and order the hypotheses again by
 * inconsistency (claims of one origin counted once among what remains). Those drops that change
 * the order are what a reader should check first.
 */
import { countedItems } from './counted-item.ts';
import { inconsistency } from './disconfirmation.ts';
import type { Matrix, Range } from './matrix.ts';
import { orderClasses } from './order-class.ts';

/** Something that may fall, with the items that fall with it. */
export interface Drop<Id> {
  readonly id: Id;
  readonly items: readonly number[];
}

export interface Fragile<Id> extends Drop<Id> {
  readonly scores: readonly Range[];
  /** Classes of equal inconsistency, least against first. */
  readonly classes: readonly (readonly number[])[];
  /** Whether the first class is another. */
  readonly leaderTurns: boolean;
}

/** Inconsistency without some items, claims of one origin counted once among the rest. */
export function scoresWithout(matrix: Matrix, dropped: readonly number[]): Range[] {
  const left = [...Array(matrix.items).keys()].filter((item) => !dropped.includes(item));
  return inconsistency(matrix, countedItems(matrix, left));
}

/** The drops that change the order, in the order given. */
export function fragility<Id>(matrix: Matrix, drops: readonly Drop<Id>[]): Fragile<Id>[] {
  const base = orderClasses(scoresWithout(matrix, []));
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  return drops
    .map((drop) => {
      const scores = scoresWithout(matrix, drop.items);
      const classes = orderClasses(scores);
      return { ...drop, scores, classes, leaderTurns: !same(classes[0], base[0]) };
    })
    .filter(({ classes }) => !same(classes, base));
}
