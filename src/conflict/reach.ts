/**
 * What can come about from the status quo, by moves or by improvements only, and the shortest story
 * that leads there.
 * Li, Kilgour & Hipel 2005, Journal of the Operational Research Society 56:699 (status quo analysis).
 *
 *   1. breadth first from the start: each state met is asked once for the steps of every decision
 *      maker in turn; within a class the better states come first
 *   2. the members of a class that a decision maker can go to are read from the best down, each
 *      once; with one-way options the classes above are read too, as far down
 *   3. the step by which a state was first met is kept: following them back gives a shortest path
 *
 * "No decision maker twice in a row" holds by itself: two steps of one in a row are one (`moves.ts`).
 * Time O(N·n), memory 5 bytes a state.
 */
import { classRanking, type Workspace } from './workspace.ts';

export interface Step {
  /** Index of the decision maker. */
  readonly mover: number;
  readonly from: number;
  readonly to: number;
}

export interface Reach {
  readonly start: number;
  /** The states that can be reached, the start among them, ascending. */
  readonly states: readonly number[];
  /** The same, in the order met: the start first, then nearest first. */
  readonly met: Int32Array;
  /** For each state the one before it on a shortest path; -1 where not reached or at the start. */
  readonly before: Int32Array;
  /** Who makes that last step. */
  readonly mover: Uint8Array;
}

interface Search {
  readonly space: Workspace;
  readonly improvements: boolean;
  readonly before: Int32Array;
  readonly mover: Uint8Array;
  readonly queue: Int32Array;
  /** Per decision maker and class: below this position nothing was read yet. */
  readonly unread: readonly Int32Array[];
  /** The least rank from which a class was read; with one-way options only. */
  readonly readFrom: readonly Int32Array[];
  end: number;
}

/** Reads a class down to the rank of `s`. */
function readClass(search: Search, dm: number, s: number, c: number): void {
  const { space, improvements, before, mover, queue } = search;
  const { start } = space.graph.fibres[dm];
  const { sorted } = classRanking(space, dm);
  const ranks = space.model.ranks[dm];
  const unread = search.unread[dm];
  let p = unread[c];
  for (; p > start[c]; p--) {
    const t = sorted[p - 1];
    if (improvements && ranks[t] <= ranks[s]) break;
    if (before[t] !== -1) continue;
    before[t] = s;
    mover[t] = dm;
    queue[search.end++] = t;
  }
  unread[c] = p;
}

/** Step 2 for decision maker `dm` at `s`. */
function readSteps(search: Search, dm: number, s: number): void {
  const { classOf, order } = search.space.graph.fibres[dm];
  const own = classOf[s];
  if (own < 0) return;
  if (order === undefined) {
    readClass(search, dm, s, own);
    return;
  }
  const rank = search.improvements ? search.space.model.ranks[dm][s] : 0;
  const readFrom = search.readFrom[dm];
  const { stack } = search.space;
  if (readFrom[own] <= rank) return;
  readFrom[own] = rank;
  stack[0] = own;
  for (let depth = 1; depth > 0; ) {
    const c = stack[--depth];
    readClass(search, dm, s, c);
    for (let link = order.above.start[c]; link < order.above.start[c + 1]; link++) {
      const upper: number = order.above.targets[link];
      if (readFrom[upper] <= rank) continue;
      readFrom[upper] = rank;
      stack[depth++] = upper;
    }
  }
}

export interface ReachOptions {
  /** Who may move; everybody when absent. */
  readonly movers?: readonly number[];
  /** The most steps; any number when absent. */
  readonly steps?: number;
}

/** @param improvements whether only improvements of each mover count as steps */
export function reach(
  space: Workspace,
  start: number,
  improvements: boolean,
  { movers, steps = Number.POSITIVE_INFINITY }: ReachOptions = {},
): Reach {
  const { size, fibres } = space.graph;
  const before = new Int32Array(size).fill(-1);
  const search: Search = {
    space,
    improvements,
    before,
    mover: new Uint8Array(size),
    queue: new Int32Array(size),
    unread: fibres.map((one) => one.start.slice(1)),
    readFrom: fibres.map((one) =>
      new Int32Array(one.order === undefined ? 0 : one.start.length).fill(0x7fffffff),
    ),
    end: 1,
  };
  search.queue[0] = start;
  before[start] = start;
  const asked = movers ?? fibres.map((_, dm) => dm);
  let head = 0;
  for (let depth = 0; depth < steps && head < search.end; depth++) {
    for (const last = search.end; head < last; head++) {
      for (const dm of asked) readSteps(search, dm, search.queue[head]);
    }
  }
  before[start] = -1;
  const met = search.queue.subarray(0, search.end);
  return { start, states: [...met.slice().sort()], met, before, mover: search.mover };
}

/** The steps of a shortest path to a state; empty at the start, undefined where not reached. */
export function pathTo(reached: Reach, state: number): readonly Step[] | undefined {
  const steps: Step[] = [];
  let to = state;
  for (; reached.before[to] !== -1; to = reached.before[to]) {
    steps.unshift({ mover: reached.mover[to], from: reached.before[to], to });
  }
  return to === reached.start ? steps : undefined;
}
