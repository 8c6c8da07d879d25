/**
 * The single steps of one decision maker from one state, listed. For searches that start at one
 * state (reach, the witness of a verdict, simultaneous answers); the concepts themselves never list
 * moves.
 *
 *   1. the other members of the state's class
 *   2. with one-way options, the members of every class above it
 */
import type { ClassOrder } from './one-way.ts';
import { classRanking, type Workspace } from './workspace.ts';

/** Lists in `space.stack` the classes that `own` gives access to, itself first; returns how many. */
function classesFrom(space: Workspace, order: ClassOrder, own: number): number {
  const { start, targets } = order.above;
  const { stack, stamps } = space;
  const stamp = ++space.stamp;
  let count = 0;
  stack[count++] = own;
  for (let k = 0; k < count; k++) {
    for (let link = start[stack[k]]; link < start[stack[k] + 1]; link++) {
      const upper = targets[link];
      if (stamps[upper] === stamp) continue;
      stamps[upper] = stamp;
      stack[count++] = upper;
    }
  }
  return count;
}

/**
 * Lists the states that `dm` can move to from `s`, best for it first within each class.
 * @param improvements whether to list only those it strictly prefers to `s`
 * @param out long enough for every other state of the fibre
 * @returns how many were listed
 */
export function stepsFrom(
  space: Workspace,
  dm: number,
  s: number,
  improvements: boolean,
  out: Int32Array,
): number {
  const { classOf, start, order } = space.graph.fibres[dm];
  const own = classOf[s];
  if (own < 0) return 0;
  const { sorted } = classRanking(space, dm);
  const ranks = space.model.ranks[dm];
  space.stack[0] = own;
  const classes = order === undefined ? 1 : classesFrom(space, order, own);
  let count = 0;
  for (let k = 0; k < classes; k++) {
    const c = space.stack[k];
    for (let p = start[c + 1] - 1; p >= start[c]; p--) {
      const t = sorted[p];
      if (improvements && ranks[t] <= ranks[s]) break;
      if (t !== s) out[count++] = t;
    }
  }
  return count;
}
