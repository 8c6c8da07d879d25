/** Partitions into groups: their cost, and descent by moving one node at a time (Doreian & Mrvar 1996). */
import { incidence, type SignedGraph } from './signed-graph.ts';

/** Weight of positive ties between groups and negative ties within. */
export function groupCost(graph: SignedGraph, group: ArrayLike<number>): number {
  let cost = 0;
  for (let t = 0; t < graph.a.length; t++) {
    const isSame = group[graph.a[t]!] === group[graph.b[t]!];
    if (isSame === graph.sign[t]! < 0) cost += graph.weight[t]!;
  }
  return cost;
}

/**
 * Moves nodes, each to the group that suits it best, until none gains.
 *
 * @param groups  most groups; group numbers are below it
 */
export function localGroups(
  graph: SignedGraph,
  from: ArrayLike<number>,
  groups: number,
): Int32Array {
  const near = incidence(graph);
  const group = Int32Array.from(from);
  const size = new Int32Array(Math.max(groups, 1));
  for (const g of group) size[g]! += 1;
  for (let moved = true; moved; ) {
    moved = false;
    for (let v = 0; v < graph.n; v++) {
      const pull = new Map<number, number>();
      for (let i = near.start[v]!; i < near.start[v + 1]!; i++) {
        const g = group[near.other[i]!]!;
        const t = near.tie[i]!;
        pull.set(g, (pull.get(g) ?? 0) + graph.sign[t]! * graph.weight[t]!);
      }
      const here = pull.get(group[v]!) ?? 0;
      let [best, most] = [group[v]!, here];
      for (const [g, value] of pull) if (value > most) [best, most] = [g, value];
      const empty = most < 0 ? size.indexOf(0) : -1;
      if (empty >= 0) best = empty;
      if (best === group[v]) continue;
      size[group[v]!]! -= 1;
      size[best]! += 1;
      group[v] = best;
      moved = true;
    }
  }
  return group;
}
