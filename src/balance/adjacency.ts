/** Matrices of a signed graph, by rows. Parallel ties add up; weights count. */
import type { SignedGraph } from './signed-graph.ts';

/** a_ij = signed weight between i and j. */
export function adjacency(graph: SignedGraph): Float64Array {
  const matrix = new Float64Array(graph.n * graph.n);
  for (let t = 0; t < graph.a.length; t++) {
    const value = graph.sign[t]! * graph.weight[t]!;
    matrix[graph.a[t]! * graph.n + graph.b[t]!]! += value;
    matrix[graph.b[t]! * graph.n + graph.a[t]!]! += value;
  }
  return matrix;
}
