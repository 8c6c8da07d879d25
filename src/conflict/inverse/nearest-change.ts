/**
 * The smallest change of one decision maker's stated order that turns an answer: fewest adjacent swaps
 * (Kendall 1938), the others as stated. Finding a nearest profile is NP-hard in general; here every
 * order is listed already, so the answer is exact.
 *
 *   1. what the stated orders answer
 *   2. per varied decision maker, of its orders that answer otherwise, the one with fewest pairs
 *      turned; ties go to the order that comes first in the list
 */
import { Memory } from '../memory.ts';
import { holdsIn } from './behaviour.ts';
import type { ConditionOrders } from './condition.ts';
import { orderList } from './order-list.ts';

export interface NearestChange {
  /** Which varied decision maker. */
  readonly maker: number;
  readonly distance: number;
  /** Its items in the new order. */
  readonly order: readonly number[];
  /** Pairs that stand otherwise than stated, the upper first. */
  readonly turned: readonly (readonly [number, number])[];
}

/** Pairs of an order in which the later stated stands above the earlier. */
function turnedPairs(order: readonly number[]): [number, number][] {
  const pairs: [number, number][] = [];
  for (let p = 0; p < order.length; p++) {
    for (let q = p + 1; q < order.length; q++) {
      if (order[p] > order[q]) pairs.push([order[p], order[q]]);
    }
  }
  return pairs;
}

/** Whether the stated order keeps what is known: only then does the list begin with it. */
function statedFirst({ order }: ConditionOrders): boolean {
  return order.above.every((mask, x) => mask >>> x === 0);
}

/**
 * @param bits the answer in each joint class, the last decision maker's fastest
 * @returns whether the stated orders hold, and per decision maker the nearest order that answers
 *   otherwise; undefined where what is known contradicts a stated order
 */
export function nearestChanges(
  varied: readonly ConditionOrders[],
  bits: Int32Array,
  memory: Memory = new Memory(),
): { readonly holds: boolean; readonly changes: readonly NearestChange[] } | undefined {
  if (varied.length === 0 || !varied.every(statedFirst)) return undefined;
  const joint = varied.map(({ classOf }) => classOf[0]);
  const worldOf = (classes: readonly number[]) =>
    classes.reduce((sum, one, k) => sum * varied[k].classes + one, 0);
  const holds = holdsIn(bits, worldOf(joint));
  const changes = varied.flatMap((one, maker): NearestChange[] => {
    const first = worldOf(joint.with(maker, 0));
    const stride = varied.slice(maker + 1).reduce((product, { classes }) => product * classes, 1);
    const turns = (own: number) => holdsIn(bits, first + own * stride) !== holds;
    const { perms, nearest } = orderList(one.order, one.classOf.length, memory);
    const found = nearest.find((order) => turns(one.classOf[order]));
    if (found === undefined) return [];
    const { size } = one.order;
    const order = [...perms.subarray(found * size, (found + 1) * size)];
    const turned = turnedPairs(order);
    return [{ maker, distance: turned.length, order, turned }];
  });
  return { holds, changes };
}
