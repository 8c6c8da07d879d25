/**
 * Components: the states that the opponents of a decision maker can turn into each other by moves.
 *
 * Where none of them has a one-way option, what they reach from a state is its component, whatever
 * anybody prefers. So the worst that their moves can bring about is the least value of the component.
 *   1. start from the classes of the opponent with fewest classes
 *   2. for each further opponent, join the components that one of its classes meets (union–find:
 *      Galler & Fischer 1964)
 *   3. number the components 0, 1, 2 …
 *
 * Time: one pass over the states an opponent; memory: one number a state.
 */
import type { MoveGraph } from './moves.ts';

export interface Components {
  /** The component of each state. */
  readonly labels: Int32Array;
  readonly count: number;
}

function rootOf(parent: Int32Array, node: number): number {
  let at = node;
  while (parent[at] !== at) {
    parent[at] = parent[parent[at]];
    at = parent[at];
  }
  return at;
}

/** Step 1: the first labels, and how many; a state that the opponent does not see stands alone. */
function firstLabels(graph: MoveGraph, opponent: number | undefined, labels: Int32Array): number {
  const fibres = opponent === undefined ? undefined : graph.fibres[opponent];
  let count = fibres === undefined ? 0 : fibres.start.length - 1;
  for (let s = 0; s < labels.length; s++) {
    const c = fibres === undefined ? -1 : fibres.classOf[s];
    labels[s] = c >= 0 ? c : count++;
  }
  return count;
}

/** Step 2 for one opponent. */
function join(classOf: Int32Array, classes: number, labels: Int32Array, parent: Int32Array): void {
  const met = new Int32Array(classes).fill(-1);
  for (let s = 0; s < classOf.length; s++) {
    const c = classOf[s];
    if (c < 0) continue;
    const root = rootOf(parent, labels[s]);
    if (met[c] < 0) met[c] = root;
    else {
      const other = rootOf(parent, met[c]);
      if (other < root) parent[root] = other;
      else parent[other] = root;
    }
  }
}

/** @returns the components, or undefined where an opponent has a one-way option */
export function opponentComponents(graph: MoveGraph, dm: number): Components | undefined {
  const opponents = graph.fibres
    .map((_, j) => j)
    .filter((j) => j !== dm)
    .sort((a, b) => graph.fibres[a].start.length - graph.fibres[b].start.length);
  if (opponents.some((j) => graph.fibres[j].order !== undefined)) return undefined;
  const labels = new Int32Array(graph.size);
  const parent = Int32Array.from({ length: firstLabels(graph, opponents[0], labels) }, (_, k) => k);
  for (const j of opponents.slice(1)) {
    const { classOf, start } = graph.fibres[j];
    join(classOf, start.length - 1, labels, parent);
  }
  const numbers = new Int32Array(parent.length);
  let count = 0;
  for (let k = 0; k < parent.length; k++) if (parent[k] === k) numbers[k] = count++;
  for (let s = 0; s < labels.length; s++) labels[s] = numbers[rootOf(parent, labels[s])];
  return { labels, count };
}
