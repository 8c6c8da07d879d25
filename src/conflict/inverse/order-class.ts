/**
 * The orders of one decision maker's statements, gathered into classes that rank all states alike.
 *
 *   1. states that satisfy the same statements are of one *type*; only types need ranking
 *   2. walk the tree of orders, statement by statement; each splits the types told apart so far,
 *      those that satisfy it above those that do not
 *   3. once all types are apart, or no statement left splits any, every order that goes on from here
 *      ranks alike: they join a class together, as a run of the lexicographic list
 *
 * Most orders never need walking to their end: six statements of the flagship have 720 orders and a
 * fifth as many classes.
 */
import { Memory } from '../memory.ts';
import { countExtensions, mayFollow, type PartialOrder } from './linear-extension.ts';

/** States by type, and what each class of orders makes of the types. */
export interface OrderClasses {
  readonly order: PartialOrder;
  /** How many orders. */
  readonly total: number;
  readonly typeOf: Int32Array;
  readonly types: number;
  /** Per class, the rank of each type: 1 is worst, no gaps. */
  readonly ranks: readonly Int32Array[];
  /** Per class, how many orders. */
  readonly weights: readonly number[];
  /** The class of each order, in lexicographic order of the items. */
  readonly classOf: Int32Array;
}

/** Step 1. @param truths per item, 1 for each state that satisfies it */
export function stateTypes(
  states: number,
  truths: readonly Uint8Array[],
): { typeOf: Int32Array; types: number; satisfied: Uint32Array } {
  const numbers = new Map<number, number>();
  const typeOf = Int32Array.from({ length: states }, (_, s) => {
    let bits = 0;
    for (let k = 0; k < truths.length; k++) bits |= truths[k][s] << k;
    const type = numbers.get(bits) ?? numbers.size;
    numbers.set(bits, type);
    return type;
  });
  return { typeOf, types: numbers.size, satisfied: Uint32Array.from(numbers.keys()) };
}

/** Splits the cells that `keys` numbers by one statement; returns how many there are then. */
function split(
  keys: Int32Array,
  cells: number,
  satisfied: Uint32Array,
  item: number,
  out: Int32Array,
  numbers: Int32Array,
): number {
  numbers.fill(0, 0, 2 * cells);
  for (let t = 0; t < keys.length; t++) {
    out[t] = 2 * keys[t] + ((satisfied[t] >>> item) & 1);
    numbers[out[t]] = 1;
  }
  let count = 0;
  for (let k = 0; k < 2 * cells; k++) if (numbers[k] !== 0) numbers[k] = count++;
  for (let t = 0; t < out.length; t++) out[t] = numbers[out[t]];
  return count;
}

/** How many orders go on from each set of items already placed. */
function waysFrom(order: PartialOrder): (placed: number) => number {
  const known = new Map<number, number>();
  const full = 2 ** order.size - 1;
  const ways = (placed: number): number => {
    if (placed === full) return 1;
    const found = known.get(placed);
    if (found !== undefined) return found;
    let sum = 0;
    for (let x = 0; x < order.size; x++) {
      if (mayFollow(order, placed, x)) sum += ways(placed | (1 << x));
    }
    known.set(placed, sum);
    return sum;
  };
  return ways;
}

/** @param truths per item of the order, 1 for each state that satisfies it */
export function orderClasses(
  states: number,
  truths: readonly Uint8Array[],
  order: PartialOrder,
  memory: Memory = new Memory(),
): OrderClasses {
  const key = memory.key([[states], order.above, ...truths]);
  return memory.kept('classes', key, () => classesInOrder(states, truths, order));
}

/** Steps 1 to 3. */
function classesInOrder(
  states: number,
  truths: readonly Uint8Array[],
  order: PartialOrder,
): OrderClasses {
  const { typeOf, types, satisfied } = stateTypes(states, truths);
  const total = Number(countExtensions(order));
  const classOf = new Int32Array(total);
  const numbers = new Map<string, number>();
  const ranks: Int32Array[] = [];
  const weights: number[] = [];
  const ways = waysFrom(order);
  const rooms = Array.from({ length: order.size + 1 }, () => new Int32Array(types));
  const scratch = new Int32Array(2 * types);
  let next = 0;

  const gather = (keys: Int32Array, orders: number): void => {
    const text = String.fromCharCode(...keys);
    let number = numbers.get(text);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(text, number);
      ranks.push(keys.map((key) => key + 1));
      weights.push(0);
    }
    weights[number] += orders;
    classOf.fill(number, next, next + orders);
    next += orders;
  };

  const walk = (depth: number, placed: number, cells: number): void => {
    const keys = rooms[depth];
    if (cells === types || depth === order.size) {
      gather(keys, ways(placed));
      return;
    }
    for (let x = 0; x < order.size; x++) {
      if (!mayFollow(order, placed, x)) continue;
      walk(
        depth + 1,
        placed | (1 << x),
        split(keys, cells, satisfied, x, rooms[depth + 1], scratch),
      );
    }
  };
  walk(0, 0, 1);
  return { order, total, typeOf, types, ranks, weights, classOf };
}
