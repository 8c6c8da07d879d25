/**
 * Linear extensions: the orders of a list that keep what is known of it.
 * Counting them is #P-complete in general (Brightwell & Winkler 1991); here lists are short.
 *
 *   1. what is known, pairs "the first above the second", is closed transitively
 *   2. the list falls into parts that no pair joins; orders of the parts interleave freely, so the
 *      number for the whole is k! · Π e_j / k_j! over parts of k_j items with e_j extensions
 *   3. e_j by going through the sets that can stand at the head of an order: the number of ways to
 *      go on from a set is the sum over the items that may come next
 * Orders are listed in lexicographic order of the items' places in the list given.
 *
 * Time and memory for counting: at most 2^k_j sets a part.
 */
import { factorial } from './factorial.ts';

export interface PartialOrder {
  /** Number of items, at most 30. */
  readonly size: number;
  /** Per item, the items that stand above it, as bits. */
  readonly above: readonly number[];
}

/** @throws RangeError when there are more than 30 items, or the pairs go in a circle */
export function partialOrder(
  size: number,
  pairs: readonly (readonly [number, number])[] = [],
): PartialOrder {
  if (size > 30) throw new RangeError(`expected at most 30 items, found ${size}`);
  const above = new Array<number>(size).fill(0);
  for (const [first, second] of pairs) above[second] |= 1 << first;
  for (let via = 0; via < size; via++) {
    for (let x = 0; x < size; x++) if ((above[x] >>> via) & 1) above[x] |= above[via];
  }
  if (above.some((mask, x) => (mask >>> x) & 1)) throw new RangeError('the order goes in a circle');
  return { size, above };
}

/** Whether item `x` may come next once the items of `placed` stand. */
export function mayFollow(order: PartialOrder, placed: number, x: number): boolean {
  return ((placed >>> x) & 1) === 0 && (order.above[x] & ~placed) === 0;
}

/** Step 3: the ways to order the items of `part` that are not placed yet. */
export function waysOn(
  order: PartialOrder,
  part: number,
  placed: number,
  known: Map<number, bigint>,
): bigint {
  if ((part & ~placed) === 0) return 1n;
  const found = known.get(placed);
  if (found !== undefined) return found;
  let sum = 0n;
  for (let left = part & ~placed; left !== 0; left &= left - 1) {
    const x = 31 - Math.clz32(left & -left);
    if ((order.above[x] & ~placed) === 0) sum += waysOn(order, part, placed | (1 << x), known);
  }
  known.set(placed, sum);
  return sum;
}

/** Step 2: the parts that no pair joins, as bits. */
export function partsOf({ size, above }: PartialOrder): number[] {
  const parts: number[] = [];
  for (let x = 0; x < size; x++) {
    let joined = (1 << x) | above[x];
    for (let k = parts.length - 1; k >= 0; k--) {
      if (parts[k] & joined) joined |= parts.splice(k, 1)[0];
    }
    parts.push(joined);
  }
  return parts;
}

/** The items of a set of bits, ascending. */
function itemsOf(part: number): number[] {
  const items: number[] = [];
  for (let left = part; left !== 0; left &= left - 1) items.push(31 - Math.clz32(left & -left));
  return items;
}

/** How many orders keep what is known. */
export function countExtensions(order: PartialOrder): bigint {
  return partsOf(order).reduce(
    (product, part) =>
      (product * waysOn(order, part, 0, new Map())) / factorial(itemsOf(part).length),
    factorial(order.size),
  );
}
