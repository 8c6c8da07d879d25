/**
 * Reductions that keep the frustration index.
 *
 *   1. net parallel ties: a positive and a negative tie of one pair cost the lighter of the two in
 *      every colouring, and act like one tie of the heavier sign with the difference as weight
 *   2. contract a node into its neighbour along a tie that weighs at least half of all its ties:
 *      some optimal colouring satisfies that tie (else move the node to the other side). This drops
 *      nodes of degree 1 and contracts nodes of degree 2 (sign = product, weight = lighter of two)
 *
 * Both are repeated until neither applies. A colouring of what is left is carried back by `lift`.
 */
import type { Colouring } from './colouring.ts';
import type { SignedGraph } from './signed-graph.ts';

export interface Reduction {
  /** What is left; its node i is node `node[i]` of the graph reduced. */
  readonly graph: SignedGraph;
  readonly node: Int32Array;
  /** Cost that every colouring pays for netted pairs. */
  readonly offset: number;
  /** A colouring of the whole graph from one of what is left, at the same cost plus `offset`. */
  lift(side: Colouring): Colouring;
}

/** Signed weights by neighbour, a netted pair absent: the working form of a graph. */
type Neighbours = Map<number, number>[];

export function reduction(graph: SignedGraph): Reduction {
  const near: Neighbours = Array.from({ length: graph.n }, () => new Map());
  let offset = 0;
  for (let t = 0; t < graph.a.length; t++) {
    offset += addNet(near, graph.a[t]!, graph.b[t]!, graph.sign[t]! * graph.weight[t]!);
  }
  const merges: [node: number, into: number, flip: number][] = [];
  const gone = new Uint8Array(graph.n);
  const queue = Array.from({ length: graph.n }, (_, v) => v);
  for (let head = 0; head < queue.length; head++) {
    const v = queue[head]!;
    if (gone[v]) continue;
    const into = heaviestHalf(near[v]!);
    if (into === undefined) continue;
    const flip = near[v]!.get(into)! < 0 ? 1 : 0;
    near[into]!.delete(v);
    for (const [w, value] of near[v]!) {
      if (w === into) continue;
      near[w]!.delete(v);
      offset += addNet(near, into, w, flip ? -value : value);
      queue.push(w);
    }
    queue.push(into);
    near[v]!.clear();
    gone[v] = 1;
    merges.push([v, into, flip]);
  }
  const node = Int32Array.from(near.keys()).filter((v) => near[v]!.size > 0);
  const lift = (side: Colouring): Colouring => {
    const whole = new Uint8Array(graph.n);
    node.forEach((v, i) => {
      whole[v] = side[i]!;
    });
    for (let i = merges.length - 1; i >= 0; i--) {
      const [v, into, flip] = merges[i]!;
      whole[v] = whole[into]! ^ flip;
    }
    return whole;
  };
  return { graph: flatten(near, node), node, offset, lift };
}

/** Adds a signed weight between two nodes; returns the cost that the netting makes certain. */
function addNet(near: Neighbours, a: number, b: number, value: number): number {
  const old = near[a]!.get(b) ?? 0;
  const net = old + value;
  if (net === 0) {
    near[a]!.delete(b);
    near[b]!.delete(a);
  } else {
    near[a]!.set(b, net);
    near[b]!.set(a, net);
  }
  return old * value < 0 ? Math.min(Math.abs(old), Math.abs(value)) : 0;
}

/** The neighbour whose tie weighs at least half of all ties of a node. */
function heaviestHalf(near: Map<number, number>): number | undefined {
  let sum = 0;
  let most = 0;
  let at: number | undefined;
  for (const [w, value] of near) {
    const weight = Math.abs(value);
    sum += weight;
    if (weight > most) {
      most = weight;
      at = w;
    }
  }
  return 2 * most >= sum ? at : undefined;
}

function flatten(near: Neighbours, node: Int32Array): SignedGraph {
  const local = new Map<number, number>();
  node.forEach((v, i) => {
    local.set(v, i);
  });
  const ties: [number, number, number][] = [];
  for (const v of node) {
    for (const [w, value] of near[v]!) if (v < w) ties.push([local.get(v)!, local.get(w)!, value]);
  }
  ties.sort((p, q) => p[0] - q[0] || p[1] - q[1]);
  return {
    n: node.length,
    a: Int32Array.from(ties, (t) => t[0]),
    b: Int32Array.from(ties, (t) => t[1]),
    sign: Int8Array.from(ties, (t) => Math.sign(t[2])),
    weight: Float64Array.from(ties, (t) => Math.abs(t[2])),
  };
}
