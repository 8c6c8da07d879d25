/**
 * The comparison that splits orders best: the one whose two answers leave the most different shares
 * of good orders. Ties go to the earlier decision maker and the earlier places in its list.
 *
 *   1. per decision maker and class of orders, how many joint orders with it are good
 *   2. per pair of items, those sums over the orders that put the one above the other
 */
import { Memory } from '../memory.ts';
import { holdsIn } from './behaviour.ts';
import type { ConditionOrders } from './condition.ts';
import { orderList } from './order-list.ts';
import type { Comparison } from './prime-conjunction.ts';

/** Orders of one decision maker with how many are in each class. */
export interface WeighedOrders extends ConditionOrders {
  readonly weights: readonly number[];
}

export interface Split {
  readonly comparison: Comparison;
  /** Good orders, and all orders, with the comparison and with its opposite. */
  readonly made: { readonly holds: bigint; readonly total: bigint };
  readonly opposed: { readonly holds: bigint; readonly total: bigint };
}

/** Goes through the good joint orders: per decision maker its class, and the orders of the others. */
function eachGood(
  varied: readonly WeighedOrders[],
  bits: Int32Array,
  visit: (maker: number, own: number, others: number) => void,
): void {
  const size = varied.reduce((product, { classes }) => product * classes, 1);
  const tuple = varied.map(() => 0);
  for (let world = 0; world < size; world++) {
    for (let k = 0; k < varied.length && holdsIn(bits, world); k++) {
      let others = 1;
      for (let j = 0; j < varied.length; j++) if (j !== k) others *= varied[j].weights[tuple[j]];
      visit(k, tuple[k], others);
    }
    for (let k = varied.length - 1; k >= 0 && ++tuple[k] === varied[k].classes; k--) tuple[k] = 0;
  }
}

/** Step 1; exact, in larger numbers where doubles would not be. */
function goodByClass(varied: readonly WeighedOrders[], bits: Int32Array): ArrayLike<number>[] {
  const orders = varied.reduce((product, { classOf }) => product * classOf.length, 1);
  if (orders <= Number.MAX_SAFE_INTEGER) {
    const sums = varied.map(({ classes }) => new Float64Array(classes));
    eachGood(varied, bits, (k, own, others) => {
      sums[k][own] += others;
    });
    return sums;
  }
  const sums = varied.map(({ classes }) => new Array<bigint>(classes).fill(0n));
  eachGood(varied, bits, (k, own, others) => {
    sums[k][own] += BigInt(others);
  });
  return sums.map((own) => own.map(Number));
}

/** Step 2: [a · size + b] sums over the orders with a above b. */
function pairSums({ order, classOf }: ConditionOrders, good: ArrayLike<number>, memory: Memory) {
  const { size } = order;
  const { perms } = orderList(order, classOf.length, memory);
  const holds = new Float64Array(size * size);
  const count = new Float64Array(size * size);
  for (let o = 0, from = 0; o < classOf.length; o++, from += size) {
    const own = good[classOf[o]];
    for (let p = from; p < from + size; p++) {
      const row = perms[p] * size;
      for (let q = p + 1; q < from + size; q++) {
        holds[row + perms[q]] += own;
        count[row + perms[q]]++;
      }
    }
  }
  return { holds, count };
}

/** @returns undefined where no comparison changes the share of good orders */
export function bestSplit(
  varied: readonly WeighedOrders[],
  bits: Int32Array,
  memory: Memory = new Memory(),
): Split | undefined {
  const good = goodByClass(varied, bits);
  const totals = varied.map(({ classOf }) => BigInt(classOf.length));
  let best: Split | undefined;
  let widest = 1e-12;
  varied.forEach((one, maker) => {
    const { size } = one.order;
    const { holds, count } = pairSums(one, good[maker], memory);
    const others = totals.reduce((product, t, k) => (k === maker ? product : product * t), 1n);
    for (let a = 0; a < size; a++) {
      for (let b = a + 1; b < size; b++) {
        const [up, down] = [a * size + b, b * size + a];
        if (count[up] === 0 || count[down] === 0) continue;
        const gap = (holds[up] / count[up] - holds[down] / count[down]) / Number(others);
        if (Math.abs(gap) <= widest) continue;
        widest = Math.abs(gap);
        const [first, second, above, below] = gap > 0 ? [up, down, a, b] : [down, up, b, a];
        const part = (pair: number) => ({
          holds: BigInt(holds[pair]),
          total: BigInt(count[pair]) * others,
        });
        best = { comparison: { maker, above, below }, made: part(first), opposed: part(second) };
      }
    }
  });
  return best;
}
