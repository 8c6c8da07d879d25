/**
 * The worlds of a game: every joint choice of orders for the decision makers whose order is not known,
 * or draws from them, cut into chunks that can be weighed apart and in any order.
 *
 *   1. orders that rank all states alike are one class; where the joint classes are few enough every
 *      one is a world, with as many orders as it stands for
 *   2. else orders are drawn evenly; chunk k draws from a stream of its own, made of the seed and k,
 *      so that what is drawn does not depend on who weighs which chunk
 */

import type { Concept, Model, Sanctions, Wants } from '../conflict/index.ts';
import { extensionDraws, forEachExtension } from '../conflict/inverse/extension-list.ts';
import { blockWorlds, fixedRanks, jointSize } from '../conflict/inverse/joint-world.ts';
import { type OrderClasses, orderClasses, stateTypes } from '../conflict/inverse/order-class.ts';
import { ranksOfPriority } from '../conflict/inverse/order-rank.ts';
import { type StatementOrder, statementOrder } from '../conflict/inverse/statement-order.ts';
import { WorldBlock } from '../conflict/inverse/world-block.ts';
import { seeded } from './random.ts';

export interface WorldsTask {
  readonly model: Model;
  readonly wants: readonly Pick<Wants, 'statements' | 'truths' | 'priority' | 'known'>[];
  readonly vary: readonly number[];
  readonly statusQuo?: number;
  readonly targets?: readonly { readonly id: string; readonly truth: Uint8Array }[];
  readonly concepts?: readonly Concept[];
  readonly sanctions?: Sanctions;
  readonly seed?: number;
  /** How many worlds to draw where there are too many; a multiple of 2,048 is used. */
  readonly draws?: number;
}

/** The orders of one varied decision maker. */
export interface PlannedOrders extends StatementOrder {
  /** Present where every order is weighed. */
  readonly classes?: OrderClasses;
  /** Per class, how many of its orders put item a above item b, at [a · items + b]. */
  readonly pairs?: readonly Float64Array[];
}

export interface WorldPlan {
  readonly task: WorldsTask;
  readonly orders: readonly PlannedOrders[];
  readonly drawn: boolean;
  readonly worlds: number;
  readonly chunks: number;
  /** Joint orders that the worlds stand for: all, or as many as are drawn. */
  readonly total: number;
}

/** The worlds of one chunk. */
export interface Chunk {
  readonly block: WorldBlock;
  /** Per world how many orders it stands for; absent where each is one. */
  readonly weights?: Float64Array;
  /** Per varied decision maker and world: the class, or the order drawn. */
  readonly classes?: readonly Int32Array[];
  readonly drawn?: readonly (readonly number[])[][];
}

const mostWorlds = 262_144;
const mostOrders = 400_000;
const usualDraws = 16_384;

function pairsByClass({ order }: StatementOrder, { classOf, ranks }: OrderClasses) {
  const { size } = order;
  const sums = ranks.map(() => new Float64Array(size * size));
  let at = 0;
  forEachExtension(order, (items) => {
    const own = sums[classOf[at++]];
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) own[items[p] * size + items[q]]++;
    }
  });
  return sums;
}

export function worldPlan(task: WorldsTask): WorldPlan {
  const orders = task.vary.map((dm) => statementOrder(task.wants[dm], dm));
  const states = task.model.codes.length;
  const joint = orders.reduce((product, { total }) => product * Number(total), 1);
  if (orders.every(({ total }) => total <= mostOrders) && joint <= Number.MAX_SAFE_INTEGER) {
    const planned = orders.map((one): PlannedOrders => {
      const classes = orderClasses(states, one.truths, one.order);
      return { ...one, classes };
    });
    const { size } = jointSize(planned.map(({ dm, classes }) => ({ dm, ...classes! })));
    if (size <= mostWorlds) {
      const whole = planned.map((one) => ({ ...one, pairs: pairsByClass(one, one.classes!) }));
      const chunks = Math.ceil(size / blockWorlds);
      return { task, orders: whole, drawn: false, worlds: size, chunks, total: joint };
    }
  }
  const chunks = Math.max(1, Math.ceil((task.draws ?? usualDraws) / blockWorlds));
  const worlds = chunks * blockWorlds;
  return { task, orders, drawn: true, worlds, chunks, total: worlds };
}

/** The worlds of chunk `index`. */
export function chunkOf(plan: WorldPlan, index: number): Chunk {
  return plan.drawn ? drawnChunk(plan, index) : listedChunk(plan, index);
}

function listedChunk({ task, orders, worlds }: WorldPlan, index: number): Chunk {
  const first = index * blockWorlds;
  const count = Math.min(blockWorlds, worlds - first);
  const { strides } = jointSize(orders.map(({ dm, classes }) => ({ dm, ...classes! })));
  const weights = new Float64Array(count).fill(1);
  const makers = fixedRanks(task.model);
  const chosen = orders.map(({ dm, classes }, k) => {
    const { typeOf, types, ranks, weights: own } = classes!;
    const classOf = new Int32Array(count);
    const flat = new Int32Array(types * count);
    for (let w = 0; w < count; w++) {
      const at = Math.floor((first + w) / strides[k]) % ranks.length;
      classOf[w] = at;
      weights[w] *= own[at];
      for (let t = 0; t < types; t++) flat[t * count + w] = ranks[at][t];
    }
    makers[dm] = { typeOf, types, ranks: flat, fixed: false };
    return classOf;
  });
  return { block: new WorldBlock(count, makers), weights, classes: chosen };
}

/** Step 2. */
function drawnChunk({ task, orders }: WorldPlan, index: number): Chunk {
  const random = seeded((BigInt(task.seed ?? 1) << 32n) + BigInt(index));
  const makers = fixedRanks(task.model);
  const drawn = orders.map(({ dm, order, truths }) => {
    const { typeOf, types, satisfied } = stateTypes(task.model.codes.length, truths);
    const draw = extensionDraws(order);
    const flat = new Int32Array(types * blockWorlds);
    const perms = Array.from({ length: blockWorlds }, (_, w) => {
      const perm = draw(random);
      ranksOfPriority(perm, satisfied).forEach((rank, t) => {
        flat[t * blockWorlds + w] = rank;
      });
      return perm;
    });
    makers[dm] = { typeOf, types, ranks: flat, fixed: false };
    return perms;
  });
  return { block: new WorldBlock(blockWorlds, makers), drawn };
}
