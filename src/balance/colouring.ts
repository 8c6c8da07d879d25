/**
 * A colouring puts each node on side 0 or 1. A positive tie between the sides or a negative tie
 * within a side is *frustrated*; the cost of the colouring is the weight of its frustrated ties.
 * Harary 1959; Aref, Mason & Wilson 2020 (arXiv 1611.09030).
 */
import { components } from './component.ts';
import { incidence, type SignedGraph } from './signed-graph.ts';

export type Colouring = Uint8Array;

export function isFrustrated(graph: SignedGraph, side: Colouring, t: number): boolean {
  return (side[graph.a[t]!] === side[graph.b[t]!]) === graph.sign[t]! < 0;
}

export function colouringCost(graph: SignedGraph, side: Colouring): number {
  let cost = 0;
  for (let t = 0; t < graph.a.length; t++) {
    if (isFrustrated(graph, side, t)) cost += graph.weight[t]!;
  }
  return cost;
}

export function frustratedTies(graph: SignedGraph, side: Colouring): number[] {
  const found: number[] = [];
  for (let t = 0; t < graph.a.length; t++) if (isFrustrated(graph, side, t)) found.push(t);
  return found;
}

/** The same two sides with the first node of every component on side 0: one writing per partition. */
export function canonicalSides(graph: SignedGraph, side: Colouring): Colouring {
  const { of, count } = components(graph);
  const first = new Int8Array(count).fill(-1);
  return side.map((s, v) => {
    const c = of[v]!;
    if (first[c]! < 0) first[c] = s;
    return s ^ first[c]!;
  });
}

/**
 * The colouring that satisfies every tie of a breadth-first spanning forest.
 * The graph is balanced iff its cost is 0 (Harary 1953).
 */
export function forestColouring(graph: SignedGraph): Colouring {
  const { start, tie, other } = incidence(graph);
  const side = new Uint8Array(graph.n);
  const seen = new Uint8Array(graph.n);
  const queue = new Int32Array(graph.n);
  for (let root = 0; root < graph.n; root++) {
    if (seen[root]) continue;
    seen[root] = 1;
    queue[0] = root;
    for (let head = 0, tail = 1; head < tail; head++) {
      const v = queue[head]!;
      for (let i = start[v]!; i < start[v + 1]!; i++) {
        const w = other[i]!;
        if (seen[w]) continue;
        seen[w] = 1;
        side[w] = side[v]! ^ (graph.sign[tie[i]!]! < 0 ? 1 : 0);
        queue[tail++] = w;
      }
    }
  }
  return side;
}
