/**
 * The classes of orders that rank all states alike, numbered as another statement of the same items
 * numbers them. What ranks alike does so however the orders are listed: only the sequence changes.
 *
 *   1. go through the orders of the items as stated, in lexicographic order
 *   2. the place of each among the orders as listed: with every order possible, the number whose
 *      digits count the items left that are listed before the next one (Lehmer 1960)
 *   3. number the classes as they first come
 */
import type { OrderClasses } from './order-class.ts';

export interface RestatedClasses extends OrderClasses {
  /** Per class, its number among the classes as listed. */
  readonly listedClass: Int32Array;
}

/** n!, n at most 12. */
function factorials(n: number): number[] {
  const list = [1];
  for (let k = 1; k <= n; k++) list.push(list[k - 1] * k);
  return list;
}

/** Steps 1 and 2: the class as listed of each order as stated. */
function classesInSequence(classOf: Int32Array, places: readonly number[]): Int32Array {
  const size = places.length;
  const ways = factorials(size);
  const found = new Int32Array(classOf.length);
  let next = 0;
  /** @param left the items left, by their places in the list, as bits */
  const go = (depth: number, placed: number, left: number, at: number): void => {
    if (depth === size) {
      found[next++] = classOf[at];
      return;
    }
    for (let x = 0; x < size; x++) {
      if ((placed >>> x) & 1) continue;
      const bit = 1 << places[x];
      let before = 0;
      for (let bits = left & (bit - 1); bits !== 0; bits &= bits - 1) before++;
      go(depth + 1, placed | (1 << x), left & ~bit, at + before * ways[size - 1 - depth]);
    }
  };
  go(0, 0, 2 ** size - 1, 0);
  return found;
}

/**
 * @param listed the classes of all orders of some items; nothing may be known of the order
 * @param places per item as stated, its place in the list
 */
export function restatedClasses(listed: OrderClasses, places: readonly number[]): RestatedClasses {
  const classOf = classesInSequence(listed.classOf, places);
  const numbers = new Int32Array(listed.ranks.length).fill(-1);
  const order: number[] = [];
  for (let k = 0; k < classOf.length; k++) {
    const own = classOf[k];
    if (numbers[own] < 0) {
      numbers[own] = order.length;
      order.push(own);
    }
    classOf[k] = numbers[own];
  }
  return {
    ...listed,
    ranks: order.map((own) => listed.ranks[own]),
    weights: order.map((own) => listed.weights[own]),
    classOf,
    listedClass: Int32Array.from(order),
  };
}
