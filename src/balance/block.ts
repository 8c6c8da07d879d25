/**
 * 2-connected blocks of a graph: the largest sets of ties any two of which lie on a common cycle.
 * Hopcroft & Tarjan 1973. A cycle stays within one block, so the frustration index of a graph is
 * the sum of those of its blocks, and a margin depends on the tie's own block alone.
 */
import { incidence, type SignedGraph } from './signed-graph.ts';

/** The ties of each block, each list ascending; a bridge is a block of one tie. */
export function blocks(graph: SignedGraph): Int32Array[] {
  const { start, tie, other } = incidence(graph);
  const depth = new Int32Array(graph.n).fill(-1);
  const low = new Int32Array(graph.n);
  const next = start.slice(0, graph.n);
  const into = new Int32Array(graph.n).fill(-1);
  const open: number[] = [];
  const found: Int32Array[] = [];
  const path: number[] = [];
  for (let root = 0; root < graph.n; root++) {
    if (depth[root]! >= 0) continue;
    depth[root] = low[root] = 0;
    path.push(root);
    while (path.length > 0) {
      const v = path[path.length - 1]!;
      if (next[v]! < start[v + 1]!) {
        const i = next[v]!++;
        const t = tie[i]!;
        const w = other[i]!;
        if (t === into[v]) continue;
        if (depth[w]! < 0) {
          open.push(t);
          into[w] = t;
          depth[w] = low[w] = depth[v]! + 1;
          path.push(w);
        } else if (depth[w]! < depth[v]!) {
          open.push(t);
          low[v] = Math.min(low[v]!, depth[w]!);
        }
        continue;
      }
      path.pop();
      const parent = path[path.length - 1];
      if (parent === undefined) continue;
      low[parent] = Math.min(low[parent]!, low[v]!);
      if (low[v]! >= depth[parent]!) {
        found.push(Int32Array.from(open.splice(open.indexOf(into[v]!))).sort());
      }
    }
  }
  return found;
}
