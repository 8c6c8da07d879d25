/**
 * One chunk of drawn worlds weighed: every draw is an order of its own, and all are weighed at once,
 * 32 to a word.
 */
import { workspace } from '../conflict/index.ts';
import { extensionDraws } from '../conflict/inverse/extension-list.ts';
import { blockWorlds, fixedRanks } from '../conflict/inverse/joint-world.ts';
import { MoveList } from '../conflict/inverse/move-list.ts';
import { stateTypes } from '../conflict/inverse/order-class.ts';
import { ranksOfPriority } from '../conflict/inverse/order-rank.ts';
import { WorldBlock, worldsIn } from '../conflict/inverse/world-block.ts';
import { WorldStability } from '../conflict/inverse/world-stability.ts';
import { seeded } from './random.ts';
import { type WorldCounts, worldLayout } from './world-counts.ts';
import type { WorldPlan } from './world-plan.ts';

interface Drawn {
  readonly block: WorldBlock;
  /** Per varied decision maker and draw, its order. */
  readonly perms: readonly (readonly number[])[][];
}

/** The draws of chunk `index`, from a stream of random numbers of its own. */
function drawn({ task, orders }: WorldPlan, index: number): Drawn {
  const random = seeded((BigInt(task.seed ?? 1) << 32n) + BigInt(index));
  const makers = fixedRanks(task.model);
  const perms = orders.map(({ dm, order, truths }) => {
    const { typeOf, types, satisfied } = stateTypes(task.model.codes.length, truths);
    const draw = extensionDraws(order);
    const flat = new Int32Array(types * blockWorlds);
    const own = Array.from({ length: blockWorlds }, (_, w) => {
      const perm = draw(random);
      ranksOfPriority(perm, satisfied).forEach((rank, t) => {
        flat[t * blockWorlds + w] = rank;
      });
      return perm;
    });
    makers[dm] = { typeOf, types, ranks: flat, fixed: false };
    return own;
  });
  return { block: new WorldBlock(blockWorlds, makers), perms };
}

/** One column a pair: the draws that put item a above item b; none for an item and itself. */
function pairColumns({ orders }: WorldPlan, { block, perms }: Drawn): (Int32Array | undefined)[] {
  return orders.flatMap(({ ids }, k) => {
    const size = ids.length;
    const columns = Array.from({ length: size * size }, (_, pair) =>
      Math.floor(pair / size) === pair % size ? undefined : new Int32Array(block.words),
    );
    perms[k].forEach((perm, w) => {
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

export function drawnCount(plan: WorldPlan, index: number): WorldCounts {
  const { model, statusQuo, targets = [], sanctions = 'sequence' } = plan.task;
  const { concepts, states, makers, width, ...layout } = worldLayout(plan);
  const chunk = drawn(plan, index);
  const columns = pairColumns(plan, chunk);
  const counts: WorldCounts = {
    stable: new Float64Array(states * concepts.length * makers),
    stableAt: 0,
    held: new Float64Array((states * concepts.length + layout.targets) * width),
    heldAt: 0,
    pairs: new Float64Array(width),
  };
  const add = (column: Int32Array, out: Float64Array, at: number): void => {
    const count = worldsIn(column);
    out[at + width - 1] += count;
    if (count === 0) return;
    columns.forEach((pair, k) => {
      if (pair !== undefined) out[at + k] += worldsInBoth(column, pair);
    });
  };
  const tests = new WorldStability(new MoveList(workspace(model)), chunk.block, sanctions);
  for (let row = 0; row < states * concepts.length; row++) {
    const [s, concept] = [Math.floor(row / concepts.length), concepts[row % concepts.length]];
    const all = chunk.block.full.slice();
    for (let dm = 0; dm < makers; dm++) {
      const stable = tests.stable(concept, dm, s);
      counts.stable[row * makers + dm] = worldsIn(stable);
      for (let k = 0; k < all.length; k++) all[k] &= stable[k];
    }
    add(all, counts.held, row * width);
  }
  for (let k = 0; k < layout.targets; k++) {
    const reached = tests.reaches(statusQuo!, targets[k].truth);
    add(reached, counts.held, (states * concepts.length + k) * width);
  }
  add(chunk.block.full, counts.pairs, 0);
  return counts;
}
