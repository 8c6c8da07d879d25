/**
 * A colouring from fractional values of the ties: satisfy the ties of a spanning forest of least
 * value (Kruskal 1956), then let single moves improve it.
 */
import type { Colouring } from './colouring.ts';
import { ParityForest } from './parity-forest.ts';
import type { SignedGraph } from './signed-graph.ts';

export function rounding(graph: SignedGraph, value: ArrayLike<number>): Colouring {
  const forest = new ParityForest(graph.n);
  const order = Array.from({ length: graph.a.length }, (_, t) => t).sort(
    (s, t) => value[s]! - value[t]! || graph.weight[t]! - graph.weight[s]! || s - t,
  );
  for (const t of order) forest.join(graph.a[t]!, graph.b[t]!, graph.sign[t]! < 0 ? 1 : 0);
  return Uint8Array.from({ length: graph.n }, (_, v) => forest.side(v));
}
