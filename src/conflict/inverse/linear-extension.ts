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
import type { Random } from '../../ensemble/random.ts';

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
function waysOn(
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
function partsOf({ size, above }: PartialOrder): number[] {
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

function bitsIn(mask: number): number {
  let count = 0;
  for (let left = mask; left !== 0; left &= left - 1) count++;
  return count;
}

function factorial(n: number): bigint {
  let product = 1n;
  for (let k = 2n; k <= BigInt(n); k++) product *= k;
  return product;
}

/** How many orders keep what is known. */
export function countExtensions(order: PartialOrder): bigint {
  return partsOf(order).reduce(
    (product, part) => (product * waysOn(order, part, 0, new Map())) / factorial(bitsIn(part)),
    factorial(order.size),
  );
}

/**
 * Goes through the orders in lexicographic order.
 * @param visit is given the items, first to last; the list is used again for the next order
 */
export function forEachExtension(
  order: PartialOrder,
  visit: (items: readonly number[]) => void,
): void {
  const items: number[] = [];
  const go = (placed: number): void => {
    if (items.length === order.size) {
      visit(items);
      return;
    }
    for (let x = 0; x < order.size; x++) {
      if (!mayFollow(order, placed, x)) continue;
      items.push(x);
      go(placed | (1 << x));
      items.pop();
    }
  };
  go(0);
}

/**
 * A source of orders drawn evenly from all that keep what is known.
 *   1. each part is ordered item by item, an item as likely as there are ways to go on from it
 *   2. the parts are interleaved by a shuffle of their labels
 */
export function extensionDraws(order: PartialOrder): (random: Random) => number[] {
  const parts = partsOf(order).map((part) => ({ part, known: new Map<number, bigint>() }));
  const labels = parts.flatMap(({ part }, k) => new Array<number>(bitsIn(part)).fill(k));
  return (random) => {
    const lists = parts.map(({ part, known }) => drawnPart(order, part, known, random));
    const slots = [...labels];
    for (let k = slots.length - 1; k > 0; k--) {
      const other = random.below(k + 1);
      [slots[k], slots[other]] = [slots[other], slots[k]];
    }
    const next = lists.map(() => 0);
    return slots.map((label) => lists[label][next[label]++]);
  };
}

function drawnPart(
  order: PartialOrder,
  part: number,
  known: Map<number, bigint>,
  random: Random,
): number[] {
  const list: number[] = [];
  for (let placed = 0; (part & ~placed) !== 0; ) {
    const ways = waysOn(order, part, placed, known);
    // Parts of few items: the shares are exact enough as fractions of 2^53.
    let at = BigInt(Math.floor(random.uniform() * 2 ** 53)) * ways;
    let chosen = -1;
    for (let left = part & ~placed; left !== 0; left &= left - 1) {
      const x = 31 - Math.clz32(left & -left);
      if ((order.above[x] & ~placed) !== 0) continue;
      chosen = x;
      at -= waysOn(order, part, placed | (1 << x), known) << 53n;
      if (at < 0n) break;
    }
    list.push(chosen);
    placed |= 1 << chosen;
  }
  return list;
}
