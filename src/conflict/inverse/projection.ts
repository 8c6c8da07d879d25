/**
 * The items of a list that a labelling of its orders depends on, and the orders of these alone.
 *
 * An item does not matter when orders that differ only in its place always have the same label;
 * dropping such items one by one leaves those that matter.
 */
import { Memory } from '../memory.ts';
import type { PartialOrder } from './linear-extension.ts';
import { orderList } from './order-list.ts';

/** Orders of the items that matter, each with its label. */
export interface LabelledOrders {
  /** Places of the items in the list, ascending. */
  readonly items: readonly number[];
  /** Order o is perms[o · items.length] …: indices into `items`, first to last. */
  readonly perms: Uint8Array;
  readonly labels: Int32Array;
  readonly count: number;
}

interface Listed {
  readonly width: number;
  readonly perms: Uint8Array;
  readonly labels: Int32Array;
}

function listed(
  order: PartialOrder,
  classOf: Int32Array,
  labelOf: Int32Array,
  memory: Memory,
): Listed {
  const { perms } = orderList(order, classOf.length, memory);
  return { width: order.size, perms, labels: classOf.map((one) => labelOf[one]) };
}

/** The orders without item `x`, each once; undefined where its place changes a label. */
function dropped({ width, perms, labels }: Listed, x: number): Listed | undefined {
  const seen = new Map<number | string, number>();
  const kept: number[] = [];
  const short = width <= 9;
  for (let o = 0; o < labels.length; o++) {
    let number = 0;
    let text = '';
    for (let p = o * width; p < (o + 1) * width; p++) {
      if (perms[p] === x) continue;
      if (short) number = 32 * number + perms[p];
      else text += String.fromCharCode(perms[p]);
    }
    const key = short ? number : text;
    const label = seen.get(key);
    if (label === undefined) {
      seen.set(key, labels[o]);
      kept.push(o);
    } else if (label !== labels[o]) return undefined;
  }
  const fewer = new Uint8Array(kept.length * (width - 1));
  let at = 0;
  for (const o of kept) {
    for (let p = o * width; p < (o + 1) * width; p++) if (perms[p] !== x) fewer[at++] = perms[p];
  }
  return { width: width - 1, perms: fewer, labels: Int32Array.from(kept, (o) => labels[o]) };
}

/**
 * @param classOf the class of each order of the list, in lexicographic order
 * @param labelOf the label of each class
 */
export function labelledOrders(
  order: PartialOrder,
  classOf: Int32Array,
  labelOf: Int32Array,
  memory: Memory = new Memory(),
): LabelledOrders {
  let now = listed(order, classOf, labelOf, memory);
  const items: number[] = [];
  for (let x = 0; x < order.size; x++) {
    const fewer = dropped(now, x);
    if (fewer === undefined) items.push(x);
    else now = fewer;
  }
  const place = new Map(items.map((item, k) => [item, k]));
  return {
    items,
    perms: now.perms.map((item) => place.get(item)!),
    labels: now.labels,
    count: now.labels.length,
  };
}
