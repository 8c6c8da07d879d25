/**
 * The worlds of a game: every joint choice of orders for the decision makers whose order is not known,
 * or draws from them, cut into chunks that can be weighed apart and in any order.
 *
 *   1. orders that rank all states alike are one class, and classes whose decision maker would move
 *      alike are one manner; where the worlds that this leaves to tell apart are few enough, all
 *      orders are weighed, a few states a chunk
 *   2. else orders are drawn evenly; chunk k draws from a stream of its own, made of the seed and k,
 *      so that what is drawn does not depend on who weighs which chunk
 */

import {
  type Concept,
  type Model,
  type Sanctions,
  type Wants,
  workspace,
} from '../conflict/index.ts';
import { forEachExtension } from '../conflict/inverse/extension-list.ts';
import { blockWorlds } from '../conflict/inverse/joint-world.ts';
import { MoveList } from '../conflict/inverse/move-list.ts';
import { type OrderClasses, orderClasses } from '../conflict/inverse/order-class.ts';
import { type StatementOrder, statementOrder } from '../conflict/inverse/statement-order.ts';
import { type Manners, manners } from './manner.ts';

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

/** The orders of one varied decision maker, all of them listed. */
export interface ListedOrders extends Omit<OrderClasses, 'total' | 'order'>, StatementOrder {
  readonly manners: Manners;
  /** Per class, how many of its orders put item a above item b, at [a · items + b]. */
  readonly pairs: readonly Float64Array[];
}

export interface WorldPlan {
  readonly task: WorldsTask;
  readonly orders: readonly StatementOrder[];
  /** Present where every order is weighed; else orders are drawn. */
  readonly listed?: readonly ListedOrders[];
  readonly chunks: number;
  /** Joint orders that the worlds stand for: all, or as many as are drawn. */
  readonly total: number;
}

/** How many states a chunk holds where all orders are weighed. */
export const statesAChunk = 8;

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

/** The worlds to tell apart for the decision maker with most: its classes, and the others' manners. */
function mostApart(found: readonly { ranks: readonly unknown[]; manners: Manners }[]): number {
  const all = found.reduce((product, one) => product * one.manners.classes.length, 1);
  const own = found.map(({ ranks, manners: { classes } }) => (all / classes.length) * ranks.length);
  return Math.max(all, ...own);
}

/** Step 1; undefined where there are too many. */
function listedOrders(
  { model }: WorldsTask,
  orders: readonly StatementOrder[],
): ListedOrders[] | undefined {
  const joint = orders.reduce((product, { total }) => product * Number(total), 1);
  if (orders.some(({ total }) => total > mostOrders) || joint > Number.MAX_SAFE_INTEGER) {
    return undefined;
  }
  const lists = new MoveList(workspace(model));
  const found = orders.map((one) => {
    const classes = orderClasses(model.codes.length, one.truths, one.order);
    const own = manners(lists, { dm: one.dm, ...classes }, classes.weights);
    return { one, classes, manners: own, ranks: classes.ranks };
  });
  if (mostApart(found) > mostWorlds) return undefined;
  return found.map(({ one, classes, manners: own }) => ({
    ...classes,
    ...one,
    manners: own,
    pairs: pairsByClass(one, classes),
  }));
}

export function worldPlan(task: WorldsTask): WorldPlan {
  const orders = task.vary.map((dm) => statementOrder(task.wants[dm], dm));
  const listed = listedOrders(task, orders);
  if (listed !== undefined) {
    const targets = task.statusQuo === undefined ? 0 : (task.targets?.length ?? 0);
    const chunks = Math.ceil(task.model.codes.length / statesAChunk) + (targets > 0 ? 1 : 0);
    const total = orders.reduce((product, one) => product * Number(one.total), 1);
    return { task, orders, listed, chunks, total };
  }
  const chunks = Math.max(1, Math.ceil((task.draws ?? usualDraws) / blockWorlds));
  return { task, orders, chunks, total: chunks * blockWorlds };
}
