/**
 * One chunk of worlds weighed: how many orders make each state stable for each decision maker, an
 * equilibrium, and each target reachable; and how many of them put one statement above another.
 * All counts are whole numbers, so chunks may be added up in any order.
 */
import { concepts as allConcepts, type Concept, workspace } from '../conflict/index.ts';
import { MoveList } from '../conflict/inverse/move-list.ts';
import { worldsIn } from '../conflict/inverse/world-block.ts';
import { WorldStability } from '../conflict/inverse/world-stability.ts';
import { type Chunk, chunkOf, type WorldPlan } from './world-plan.ts';

/** Flat arrays, so that a worker can hand them over. */
export interface WorldCounts {
  /** [(concept · makers + maker) · states + state] */
  readonly stable: Float64Array;
  /** [question · pairs + pair], the last place of each question being its count; see `questions`. */
  readonly held: Float64Array;
  /** The same pairs over all worlds of the chunk. */
  readonly pairs: Float64Array;
}

/** Questions in order: concept by concept every state, then the targets. */
export function questions({ task }: WorldPlan): { concepts: readonly Concept[]; count: number } {
  const concepts = task.concepts ?? allConcepts;
  const targets = task.statusQuo === undefined ? 0 : (task.targets?.length ?? 0);
  return { concepts, count: concepts.length * task.model.codes.length + targets };
}

/** Pairs of items of all varied decision makers, one decision maker after the other. */
export function pairCount({ orders }: WorldPlan): number {
  return orders.reduce((sum, { ids }) => sum + ids.length * ids.length, 0);
}

/** Adds up, for a column of worlds, how many orders there are and how many have each pair. */
class PairCounter {
  readonly #plan: WorldPlan;
  readonly #chunk: Chunk;
  readonly #columns: readonly (Int32Array | undefined)[];
  readonly #sums: readonly Float64Array[];

  constructor(plan: WorldPlan, chunk: Chunk) {
    this.#plan = plan;
    this.#chunk = chunk;
    this.#columns = chunk.drawn === undefined ? [] : pairColumns(plan, chunk);
    this.#sums = plan.orders.map(({ classes }) => new Float64Array(classes?.ranks.length ?? 0));
  }

  /** The pairs, then the count, written to `out` from `at`. */
  add(column: Int32Array, out: Float64Array, at: number): void {
    if (this.#chunk.drawn === undefined) this.#addClasses(column, out, at);
    else {
      const count = worldsIn(column);
      const { length } = this.#columns;
      out[at + length] += count;
      if (count === 0) return;
      this.#columns.forEach((pair, k) => {
        if (pair !== undefined) out[at + k] += worldsInBoth(column, pair);
      });
    }
  }

  #addClasses(column: Int32Array, out: Float64Array, at: number): void {
    const { orders } = this.#plan;
    const { weights, classes } = this.#chunk;
    for (const sums of this.#sums) sums.fill(0);
    let count = 0;
    for (let word = 0; word < column.length; word++) {
      for (let left = column[word]; left !== 0; left &= left - 1) {
        const w = 32 * word + 31 - Math.clz32(left & -left);
        count += weights![w];
        for (let k = 0; k < orders.length; k++) this.#sums[k][classes![k][w]] += weights![w];
      }
    }
    let start = at;
    orders.forEach(({ ids, pairs, classes: own }, k) => {
      const length = ids.length * ids.length;
      this.#sums[k].forEach((sum, c) => {
        if (sum === 0) return;
        const each = sum / own!.weights[c];
        const counts = pairs![c];
        for (let p = 0; p < length; p++) out[start + p] += each * counts[p];
      });
      start += length;
    });
    out[start] += count;
  }
}

/** One column a pair: the draws that put item a above item b. */
function pairColumns({ orders }: WorldPlan, { block, drawn }: Chunk): (Int32Array | undefined)[] {
  return orders.flatMap(({ ids }, k) => {
    const size = ids.length;
    const columns = Array.from({ length: size * size }, (_, pair) =>
      Math.floor(pair / size) === pair % size ? undefined : new Int32Array(block.words),
    );
    drawn![k].forEach((perm, w) => {
      for (let p = 0; p < size; p++) {
        for (let q = p + 1; q < size; q++) {
          columns[perm[p] * size + perm[q]]![w >>> 5] |= 1 << (w & 31);
        }
      }
    });
    return columns;
  });
}

function worldsInBoth(a: Int32Array, b: Int32Array): number {
  let count = 0;
  for (let k = 0; k < a.length; k++) {
    let v = a[k] & b[k];
    v -= (v >>> 1) & 0x55555555;
    v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
    count += Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}

function ordersIn(column: Int32Array, weights: Float64Array | undefined): number {
  if (weights === undefined) return worldsIn(column);
  let count = 0;
  for (let word = 0; word < column.length; word++) {
    for (let left = column[word]; left !== 0; left &= left - 1) {
      count += weights[32 * word + 31 - Math.clz32(left & -left)];
    }
  }
  return count;
}

/** Weighs chunk `index` of a plan. */
export function weighChunk(plan: WorldPlan, index: number): WorldCounts {
  const { model, statusQuo, targets = [], sanctions = 'sequence' } = plan.task;
  const chunk = chunkOf(plan, index);
  const { concepts, count } = questions(plan);
  const makers = model.decisionMakers.length;
  const states = model.codes.length;
  const width = pairCount(plan) + 1;
  const counts: WorldCounts = {
    stable: new Float64Array(concepts.length * makers * states),
    held: new Float64Array(count * width),
    pairs: new Float64Array(width),
  };
  const tests = new WorldStability(new MoveList(workspace(model)), chunk.block, sanctions);
  const counter = new PairCounter(plan, chunk);
  concepts.forEach((concept, c) => {
    for (let s = 0; s < states; s++) {
      const all = chunk.block.full.slice();
      for (let dm = 0; dm < makers; dm++) {
        const stable = tests.stable(concept, dm, s);
        counts.stable[(c * makers + dm) * states + s] = ordersIn(stable, chunk.weights);
        for (let k = 0; k < all.length; k++) all[k] &= stable[k];
      }
      counter.add(all, counts.held, (c * states + s) * width);
    }
  });
  if (statusQuo !== undefined) {
    targets.forEach(({ truth }, k) => {
      const at = (concepts.length * states + k) * width;
      counter.add(tests.reaches(statusQuo, truth), counts.held, at);
    });
  }
  counter.add(chunk.block.full, counts.pairs, 0);
  return counts;
}
