/**
 * All worlds weighed, without going through them one by one. Given the manners of all, what one
 * decision maker rests on is its own order alone, so the orders of several multiply.
 *
 *   1. per decision maker a column: in which of its own worlds (`manner-frame.ts`) it rests
 *   2. per choice of manners and decision maker, the orders of that manner under which it rests;
 *      their product is how many joint orders make the state an equilibrium
 *   3. per class of orders, with how many orders of the others it does; from this, how many of these
 *      joint orders put one item above another
 * Nash, GMR and SMR depend on nobody else's order: there, all orders are one manner.
 * Chunks are of states, then one of targets; they touch no number in common.
 */
import { type Concept, workspace } from '../conflict/index.ts';
import { MoveList } from '../conflict/inverse/move-list.ts';
import { WorldStability } from '../conflict/inverse/world-stability.ts';
import { oneManner } from './manner.ts';
import { MannerFrame } from './manner-frame.ts';
import { holds, OrderProduct } from './order-product.ts';
import { type WorldCounts, worldLayout } from './world-counts.ts';
import { type ListedOrders, statesAChunk, type WorldPlan } from './world-plan.ts';

const alone: readonly Concept[] = ['nash', 'gmr', 'smr'];

export class ListedCount {
  readonly #plan: WorldPlan;
  readonly #orders: readonly ListedOrders[];
  readonly #lists: MoveList;
  /** For what depends on one's own order alone, and for what depends on the others' manners too. */
  readonly #own: MannerFrame;
  readonly #joint: MannerFrame;

  constructor(plan: WorldPlan) {
    const { model } = plan.task;
    this.#plan = plan;
    this.#orders = plan.listed!;
    this.#lists = new MoveList(workspace(model));
    this.#joint = new MannerFrame(model, this.#orders);
    this.#own = new MannerFrame(
      model,
      this.#orders.map((one) => ({ ...one, manners: oneManner(one.weights) })),
    );
  }

  chunk(index: number): WorldCounts {
    const { states, concepts, makers, targets, width } = worldLayout(this.#plan);
    const pairs = index === 0 ? this.#allPairs(width) : new Float64Array(0);
    const from = index * statesAChunk;
    if (from >= states) {
      const held = new Float64Array(targets * width);
      for (let k = 0; k < targets; k++) this.#target(k, held.subarray(k * width, (k + 1) * width));
      const at = states * concepts.length * width;
      return { stable: new Float64Array(0), stableAt: 0, held, heldAt: at, pairs };
    }
    const to = Math.min(states, from + statesAChunk);
    const rows = (to - from) * concepts.length;
    const stable = new Float64Array(rows * makers);
    const held = new Float64Array(rows * width);
    for (const [frame, own] of this.#frames(concepts)) {
      const columns = this.#columns(frame, own, from, to);
      for (let row = 0; row < columns.length; row++) {
        const s = Math.floor(row / own.length);
        const at = s * concepts.length + concepts.indexOf(own[row % own.length]);
        const out = held.subarray(at * width, (at + 1) * width);
        this.#equilibria(frame, columns[row], out);
        for (let dm = 0; dm < makers; dm++) {
          stable[at * makers + dm] = this.#resting(frame, dm, columns[row][dm]);
        }
      }
    }
    const base = from * concepts.length;
    return { stable, stableAt: base * makers, held, heldAt: base * width, pairs };
  }

  #frames(concepts: readonly Concept[]): [MannerFrame, Concept[]][] {
    return [
      [this.#own, concepts.filter((one) => alone.includes(one))],
      [this.#joint, concepts.filter((one) => !alone.includes(one))],
    ];
  }

  /** Step 1. @returns per state and concept, per decision maker, its column */
  #columns(frame: MannerFrame, concepts: readonly Concept[], from: number, to: number) {
    const { model, sanctions = 'sequence' } = this.#plan.task;
    const rows = (to - from) * concepts.length;
    const columns = Array.from({ length: rows }, (): Int32Array[] => []);
    if (rows === 0) return columns;
    model.decisionMakers.forEach((_, dm) => {
      const words = (frame.size(dm) + 31) >>> 5;
      for (const row of columns) row.push(new Int32Array(words));
      frame.forEachBlock(dm, (block, first) => {
        const tests = new WorldStability(this.#lists, block, sanctions);
        for (let row = 0; row < rows; row++) {
          const s = from + Math.floor(row / concepts.length);
          const found = tests.stable(concepts[row % concepts.length], dm, s);
          columns[row][dm].set(found, first >>> 5);
        }
      });
    });
    return columns;
  }

  /** Steps 2 and 3 for one state and concept. */
  #equilibria(frame: MannerFrame, columns: readonly Int32Array[], out: Float64Array): void {
    const { makers } = frame;
    const own = makers.map(({ dm }) => columns[dm]);
    const fixed = columns.filter((_, dm) => frame.place(dm) < 0);
    const product = new OrderProduct(makers);
    frame.forEachChoice((chosen, index) => {
      for (const column of fixed) if (holds(column, index) === 0) return;
      for (let k = 0; k < own.length; k++) {
        const start = frame.others(k, chosen) * makers[k].weights.length;
        if (product.take(k, chosen[k], own[k], start) === 0) return;
      }
      product.add();
    });
    this.#write(product, out);
  }

  #write({ count, others }: OrderProduct, out: Float64Array): void {
    let start = 0;
    this.#orders.forEach(({ ids, pairs }, k) => {
      const length = ids.length * ids.length;
      const sums = others[k];
      for (let at = 0; at < sums.length; at++) {
        const times = sums[at];
        if (times === 0) continue;
        const own = pairs[at];
        for (let p = 0; p < length; p++) out[start + p] += times * own[p];
      }
      start += length;
    });
    out[start] = count;
  }

  /** In how many joint orders `dm` rests, by its column. */
  #resting(frame: MannerFrame, dm: number, column: Int32Array): number {
    const { makers } = frame;
    const own = frame.place(dm);
    const weights = own < 0 ? [1] : makers[own].weights;
    let count = 0;
    frame.forEachChoice((chosen, index) => {
      // Each choice of the others once: with the first manner of its own.
      if (own >= 0 && chosen[own] !== 0) return;
      const start = own < 0 ? index : frame.others(own, chosen) * weights.length;
      let orders = 1;
      makers.forEach(({ manners }, k) => {
        if (k !== own) orders *= manners.weights[chosen[k]];
      });
      let sum = 0;
      for (let at = 0; at < weights.length; at++) {
        if (holds(column, start + at)) sum += weights[at];
      }
      count += orders * sum;
    });
    return count;
  }

  #target(k: number, out: Float64Array): void {
    const { statusQuo, targets, sanctions = 'sequence' } = this.#plan.task;
    const frame = this.#joint;
    const column = new Int32Array((frame.size(-1) + 31) >>> 5);
    frame.forEachBlock(-1, (block, first) => {
      const tests = new WorldStability(this.#lists, block, sanctions);
      column.set(tests.reaches(statusQuo!, targets![k].truth), first >>> 5);
    });
    const product = new OrderProduct(frame.makers);
    frame.forEachChoice((chosen, index) => {
      if (holds(column, index) === 0) return;
      for (let j = 0; j < chosen.length; j++) product.take(j, chosen[j]);
      product.add();
    });
    this.#write(product, out);
  }

  #allPairs(width: number): Float64Array {
    const out = new Float64Array(width);
    const product = new OrderProduct(this.#own.makers);
    for (let k = 0; k < this.#orders.length; k++) product.take(k, 0);
    product.add();
    this.#write(product, out);
    return out;
  }
}
