/**
 * One tie a pair: parallel ties netted into their signed sum. A pair that cancels keeps a tie of
 * weight 0, so that its margin can still be asked for.
 */
import type { SignedGraph } from './signed-graph.ts';

export interface MergedGraph {
  readonly graph: SignedGraph;
  /** The merged tie that each tie went into. */
  readonly into: Int32Array;
}

export function mergeParallel(graph: SignedGraph): MergedGraph {
  const at = new Map<number, number>();
  const ends: [number, number][] = [];
  const net: number[] = [];
  const into = Int32Array.from(graph.a, (a, t) => {
    const b = graph.b[t]!;
    const key = Math.min(a, b) * graph.n + Math.max(a, b);
    const value = graph.sign[t]! * graph.weight[t]!;
    const known = at.get(key);
    if (known !== undefined) {
      net[known]! += value;
      return known;
    }
    at.set(key, net.length);
    ends.push([a, b]);
    return net.push(value) - 1;
  });
  return {
    into,
    graph: {
      n: graph.n,
      a: Int32Array.from(ends, ([a]) => a),
      b: Int32Array.from(ends, ([, b]) => b),
      sign: Int8Array.from(net, (value) => (value < 0 ? -1 : 1)),
      weight: Float64Array.from(net, Math.abs),
    },
  };
}
