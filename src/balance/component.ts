/** Connected components. */
import { incidence, type SignedGraph } from './signed-graph.ts';

/** Component number of each node; components are numbered by their first node. */
export function components(graph: SignedGraph): { of: Int32Array; count: number } {
  const { start, other } = incidence(graph);
  const of = new Int32Array(graph.n).fill(-1);
  let count = 0;
  const queue = new Int32Array(graph.n);
  for (let root = 0; root < graph.n; root++) {
    if (of[root]! >= 0) continue;
    of[root] = count;
    queue[0] = root;
    for (let head = 0, tail = 1; head < tail; head++) {
      const v = queue[head]!;
      for (let i = start[v]!; i < start[v + 1]!; i++) {
        const w = other[i]!;
        if (of[w]! >= 0) continue;
        of[w] = count;
        queue[tail++] = w;
      }
    }
    count++;
  }
  return { of, count };
}

/** The ties of each component, in the order of components; none for an isolated node. */
export function componentTies(graph: SignedGraph): number[][] {
  const { of, count } = components(graph);
  const ties: number[][] = Array.from({ length: count }, () => []);
  for (let t = 0; t < graph.a.length; t++) ties[of[graph.a[t]!]!]!.push(t);
  return ties;
}
