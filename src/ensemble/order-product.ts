/**
 * Joint orders as a product: of some orders of each decision maker, how many joint orders there are,
 * and for each class of orders how many orders of the others it stands with.
 */
import type { FramedMaker } from './manner-frame.ts';

/** Whether a column holds in a world: 1 or 0. */
export function holds(column: Int32Array, world: number): number {
  return (column[world >>> 5] >>> (world & 31)) & 1;
}

export class OrderProduct {
  /** Joint orders added so far. */
  count = 0;
  /** Per decision maker and class, the orders of the others added so far. */
  readonly others: readonly Float64Array[];
  readonly #makers: readonly FramedMaker[];
  /** Per decision maker the classes taken, and the orders they stand for. */
  readonly #taken: readonly Int32Array[];
  readonly #lengths: Int32Array;
  readonly #orders: Float64Array;

  constructor(makers: readonly FramedMaker[]) {
    this.#makers = makers;
    this.others = makers.map(({ weights }) => new Float64Array(weights.length));
    this.#taken = makers.map(({ weights }) => new Int32Array(weights.length));
    this.#lengths = new Int32Array(makers.length);
    this.#orders = new Float64Array(makers.length);
  }

  /**
   * Takes for the k-th decision maker the classes of a manner: all, or those in which `column`,
   * read from `start`, holds.
   * @returns the orders they stand for
   */
  take(k: number, manner: number, column?: Int32Array, start = 0): number {
    const { weights, manners } = this.#makers[k];
    const classes = manners.classes[manner];
    const taken = this.#taken[k];
    let length = 0;
    let orders = 0;
    for (let c = 0; c < classes.length; c++) {
      const at = classes[c];
      if (column !== undefined && holds(column, start + at) === 0) continue;
      taken[length++] = at;
      orders += weights[at];
    }
    this.#lengths[k] = length;
    this.#orders[k] = orders;
    return orders;
  }

  /** Adds the product of what was taken for each. */
  add(): void {
    let count = 1;
    for (const orders of this.#orders) count *= orders;
    if (count === 0) return;
    this.count += count;
    for (let k = 0; k < this.others.length; k++) {
      const [own, taken] = [this.others[k], this.#taken[k]];
      const each = count / this.#orders[k];
      for (let c = 0; c < this.#lengths[k]; c++) own[taken[c]] += each;
    }
  }
}
