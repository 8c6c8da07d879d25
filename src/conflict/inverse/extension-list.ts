/** Going through all orders that keep what is known, and drawing some of them. */
import type { Random } from '../../ensemble/random.ts';
import { mayFollow, type PartialOrder, partsOf, waysOn } from './linear-extension.ts';

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
  const labels = parts.flatMap(({ part }, k) => {
    const own: number[] = [];
    for (let left = part; left !== 0; left &= left - 1) own.push(k);
    return own;
  });
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
