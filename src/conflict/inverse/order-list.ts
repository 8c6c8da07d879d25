/**
 * All orders that keep what is known, as one array, and in the sequence in which they lie from the
 * order stated first.
 */
import type { Memory } from '../memory.ts';
import { forEachExtension } from './extension-list.ts';
import type { PartialOrder } from './linear-extension.ts';

export interface OrderList {
  /** Order o is perms[o · size] … in lexicographic order, items first to last. */
  readonly perms: Uint8Array;
  /** Orders by how many pairs stand otherwise than stated, then as they are listed. */
  readonly nearest: Int32Array;
}

/** Pairs of which the later stated stands above the earlier. */
function inversions(perms: Uint8Array, from: number, size: number): number {
  let count = 0;
  for (let p = from; p < from + size; p++) {
    for (let q = p + 1; q < from + size; q++) if (perms[p] > perms[q]) count++;
  }
  return count;
}

/**
 * @param count how many orders there are
 * @param memory keeps the list for the next time
 */
export function orderList(order: PartialOrder, count: number, memory: Memory): OrderList {
  return memory.kept('orders', memory.key([order.above]), () => {
    const { size } = order;
    const perms = new Uint8Array(count * size);
    let at = 0;
    forEachExtension(order, (items) => {
      perms.set(items, at);
      at += size;
    });
    const turned = Int32Array.from({ length: count }, (_, o) => inversions(perms, o * size, size));
    const nearest = new Int32Array(count);
    const next = new Int32Array((size * (size - 1)) / 2 + 2);
    for (const pairs of turned) next[pairs + 1]++;
    for (let pairs = 1; pairs < next.length; pairs++) next[pairs] += next[pairs - 1];
    for (let o = 0; o < count; o++) nearest[next[turned[o]]++] = o;
    return { perms, nearest };
  });
}
