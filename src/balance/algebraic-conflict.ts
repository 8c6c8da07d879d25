/**
 * Algebraic conflict: least eigenvalue of the signed Laplacian D − A, D_ii = Σ_j |a_ij|, for each
 * component. Kunegis et al. 2010. It is 0 iff the component is balanced, so one value for the whole
 * graph would be 0 as soon as one component is balanced.
 *
 *   1. a balanced component: 0
 *   2. up to `DENSE` nodes: all eigenvalues
 *   3. above: Lanczos on the inverse (`least-eigenvalue.ts`)
 */
import { adjacency } from './adjacency.ts';
import { colouringCost, forestColouring } from './colouring.ts';
import { componentTies } from './component.ts';
import { eigenvalues } from './eigenvalue.ts';
import { leastLaplacianEigenvalue } from './least-eigenvalue.ts';
import { type SignedGraph, subgraph } from './signed-graph.ts';

const DENSE = 400;

/** One value a component, in the order of their first nodes. */
export function algebraicConflict(graph: SignedGraph): number[] {
  return componentTies(graph).map((list) => ofComponent(subgraph(graph, list).graph));
}

function ofComponent(part: SignedGraph): number {
  if (colouringCost(part, forestColouring(part)) === 0) return 0;
  if (part.n > DENSE) return leastLaplacianEigenvalue(part);
  const matrix = adjacency(part).map((x) => -x);
  for (let i = 0; i < part.n; i++) {
    let degree = 0;
    for (let j = 0; j < part.n; j++) degree += Math.abs(matrix[i * part.n + j]!);
    matrix[i * part.n + i] = degree;
  }
  return Math.max(0, eigenvalues(matrix, part.n)[0]!);
}
