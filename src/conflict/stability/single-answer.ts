/**
 * The worst that one move, or one improvement, of one opponent can bring about, per state: the
 * setting of older programs (`sanctions: 'single'`).
 *
 * `out[u]` becomes the least of `values` over u and every state that some opponent reaches from u
 * in one step.
 *   1. start from the state's own value
 *   2. by moves: take in the least that each opponent's class gives access to
 *   3. by improvements: take in the least over the members above the state in its ranked class and,
 *      with one-way options, over those of the classes above that are preferred to it
 */
import type { Fibres } from '../moves.ts';
import { classRanking, type Workspace } from '../workspace.ts';
import { fibreLeast } from './fibre-extreme.ts';

/** Step 2. */
function byMoves(fibres: Fibres, values: Int32Array, scratch: Int32Array, out: Int32Array): void {
  const least = fibreLeast(fibres, values, scratch);
  for (let u = 0; u < out.length; u++) {
    const c = fibres.classOf[u];
    if (c >= 0 && least[c] < out[u]) out[u] = least[c];
  }
}

/** Step 3 inside each class: from the best member down, equal ranks together. */
function insideClasses(space: Workspace, j: number, values: Int32Array, out: Int32Array): void {
  const { start } = space.graph.fibres[j];
  const { sorted, cut } = classRanking(space, j);
  for (let c = 0; c + 1 < start.length; c++) {
    let least = 0x7fffffff;
    let end = start[c + 1];
    while (end > start[c]) {
      const first = cut[sorted[end - 1]];
      for (let p = first; p < end; p++) if (least < out[sorted[p]]) out[sorted[p]] = least;
      for (let p = first; p < end; p++) if (values[sorted[p]] < least) least = values[sorted[p]];
      end = first;
    }
  }
}

/** Step 3 across classes: every class above, its members from the best down to the state's rank. */
function acrossClasses(space: Workspace, j: number, values: Int32Array, out: Int32Array): void {
  const { classOf, start, order } = space.graph.fibres[j];
  if (order === undefined) return;
  const { start: firstLink, targets } = order.above;
  const { sorted } = classRanking(space, j);
  const ranks = space.model.ranks[j];
  const visited = space.ofClass.fill(-1);
  for (let u = 0; u < out.length; u++) {
    if (classOf[u] < 0) continue;
    let depth = 0;
    space.stack[depth++] = classOf[u];
    while (depth > 0) {
      const c = space.stack[--depth];
      for (let p = start[c + 1] - 1; p >= start[c] && ranks[sorted[p]] > ranks[u]; p--) {
        if (values[sorted[p]] < out[u]) out[u] = values[sorted[p]];
      }
      for (let link = firstLink[c]; link < firstLink[c + 1]; link++) {
        const upper: number = targets[link];
        if (visited[upper] === u) continue;
        visited[upper] = u;
        space.stack[depth++] = upper;
      }
    }
  }
}

/**
 * @param dm the decision maker whose opponents answer
 * @param values from 1 up to the number of states
 * @param improvements whether the answer must be an improvement of the one who gives it
 */
export function singleAnswer(
  space: Workspace,
  dm: number,
  values: Int32Array,
  improvements: boolean,
  out: Int32Array,
): Int32Array {
  out.set(values);
  for (let j = 0; j < space.graph.fibres.length; j++) {
    if (j === dm) continue;
    if (!improvements) byMoves(space.graph.fibres[j], values, space.ofClass, out);
    else if (space.graph.fibres[j].order === undefined) insideClasses(space, j, values, out);
    else acrossClasses(space, j, values, out);
  }
  return out;
}
