/**
 * Equivalent flow tree of an undirected network: n − 1 maximum flows give the least cut between
 * every pair of nodes (Gomory & Hu 1961; Gusfield 1990).
 *
 * The least cut between two nodes is the least `flow` on the tree path between them.
 */
import { FlowNetwork } from './flow-network.ts';
import type { SignedGraph } from './signed-graph.ts';

export interface CutTree {
  readonly parent: Int32Array;
  readonly flow: Float64Array;
}

/**
 * @param graph     its ties; signs and weights are not looked at
 * @param capacity  of each tie, at least 0
 * @param onCut     each cut found, as the nodes on the side of its source
 * @returns undefined when stopped
 */
export function cutTree(
  graph: SignedGraph,
  capacity: Float64Array,
  onCut: (inside: Uint8Array) => void,
  shouldStop: () => boolean,
): CutTree | undefined {
  const parent = new Int32Array(graph.n);
  const flow = new Float64Array(graph.n);
  const network = new FlowNetwork(graph, capacity);
  for (let s = 1; s < graph.n; s++) {
    if (shouldStop()) return undefined;
    const t = parent[s]!;
    flow[s] = network.maximum(s, t);
    onCut(network.inside);
    for (let v = s + 1; v < graph.n; v++) {
      if (network.inside[v] && parent[v] === t) parent[v] = s;
    }
  }
  return { parent, flow };
}

/** Least cut between two nodes, read from the tree. */
export function leastCut(tree: CutTree, depth: Int32Array, a: number, b: number): number {
  let least = Number.POSITIVE_INFINITY;
  let [v, w] = [a, b];
  while (v !== w) {
    if (depth[v]! < depth[w]!) [v, w] = [w, v];
    least = Math.min(least, tree.flow[v]!);
    v = tree.parent[v]!;
  }
  return least;
}

export function treeDepth(tree: CutTree): Int32Array {
  const depth = new Int32Array(tree.parent.length);
  // a node's parent has a lower number: Gusfield's construction
  for (let v = 1; v < depth.length; v++) depth[v] = depth[tree.parent[v]!]! + 1;
  return depth;
}
