/**
 * Triads: three nodes with a tie between each two, told by how many of the ties are negative.
 * Heider 1946; Cartwright & Harary 1956. Balanced: `+++` and `+--`.
 *
 *   ++-  one node is with both others, and they are against each other: `pivot` is that node
 *   +--  two are with each other, and both are against the third: `pivot` is the third
 *
 * The triangle index is balanced triads over triads, and undefined where there are none.
 *
 *   1. send each tie from the node of lower degree to that of higher (by number where equal)
 *   2. for each tie u → v, every w that both point to closes a triad: time O(m^1.5)
 */
import type { SignedGraph } from './signed-graph.ts';

export const TRIAD_KINDS = ['+++', '++-', '+--', '---'] as const;
export type TriadKind = (typeof TRIAD_KINDS)[number];

export interface Triad {
  kind: TriadKind;
  isBalanced: boolean;
  /** Ascending. */
  nodes: [number, number, number];
  /** Ascending. */
  ties: [number, number, number];
  /** The node that stands apart by its signs; null in +++ and ---. */
  pivot: number | null;
}

export type TriadCount = Record<TriadKind, number>;

/** Calls `visit` for every triad; parallel ties each close triads of their own. */
function forEachTriad(
  graph: SignedGraph,
  visit: (negative: number, s: number, t: number, u: number) => void,
): void {
  const { start, tie, head } = oriented(graph);
  const first = new Map<number, number[]>();
  for (let v = 0; v < graph.n; v++) {
    first.clear();
    for (let i = start[v]!; i < start[v + 1]!; i++) {
      const known = first.get(head[i]!);
      if (known) known.push(tie[i]!);
      else first.set(head[i]!, [tie[i]!]);
    }
    for (let i = start[v]!; i < start[v + 1]!; i++) {
      const w = head[i]!;
      for (let j = start[w]!; j < start[w + 1]!; j++) {
        for (const closing of first.get(head[j]!) ?? []) {
          const ties = [tie[i]!, tie[j]!, closing] as const;
          const negative = ties.reduce((sum, t) => sum + (graph.sign[t]! < 0 ? 1 : 0), 0);
          visit(negative, ...ties);
        }
      }
    }
  }
}

/** Each tie once, at the end that it is sent from. */
function oriented(graph: SignedGraph): { start: Int32Array; tie: Int32Array; head: Int32Array } {
  const m = graph.a.length;
  const degree = new Int32Array(graph.n);
  for (let t = 0; t < m; t++) {
    degree[graph.a[t]!]! += 1;
    degree[graph.b[t]!]! += 1;
  }
  const isTail = (v: number, w: number): boolean =>
    degree[v]! < degree[w]! || (degree[v] === degree[w] && v < w);
  const from = graph.a.map((a, t) => (isTail(a, graph.b[t]!) ? a : graph.b[t]!));
  const start = new Int32Array(graph.n + 1);
  for (const v of from) start[v + 1]! += 1;
  for (let v = 0; v < graph.n; v++) start[v + 1]! += start[v]!;
  const next = start.slice(0, graph.n);
  const tie = new Int32Array(m);
  const head = new Int32Array(m);
  from.forEach((v, t) => {
    const i = next[v]!++;
    tie[i] = t;
    head[i] = graph.a[t]! + graph.b[t]! - v;
  });
  return { start, tie, head };
}

export function triadCount(graph: SignedGraph): TriadCount {
  const count: TriadCount = { '+++': 0, '++-': 0, '+--': 0, '---': 0 };
  forEachTriad(graph, (negative) => {
    count[TRIAD_KINDS[negative]!] += 1;
  });
  return count;
}

/** Balanced triads over triads; null where there are none. */
export function triangleIndex(count: TriadCount): number | null {
  const balanced = count['+++'] + count['+--'];
  const all = balanced + count['++-'] + count['---'];
  return all === 0 ? null : balanced / all;
}

/** The triads that are not balanced, by their nodes, at most `limit`. */
export function unbalancedTriads(graph: SignedGraph, limit = 1000): Triad[] {
  const found: Triad[] = [];
  forEachTriad(graph, (negative, s, t, u) => {
    if (negative % 2 === 1) found.push(triad(graph, [s, t, u]));
  });
  found.sort(
    (p, q) =>
      p.nodes[0] - q.nodes[0] ||
      p.nodes[1] - q.nodes[1] ||
      p.nodes[2] - q.nodes[2] ||
      p.ties[0] - q.ties[0],
  );
  return found.slice(0, limit);
}

function triad(graph: SignedGraph, of: [number, number, number]): Triad {
  const ties = [...of].sort((p, q) => p - q) as [number, number, number];
  const ends = ties.flatMap((t) => [graph.a[t]!, graph.b[t]!]);
  const nodes = [...new Set(ends)].sort((p, q) => p - q) as [number, number, number];
  const negative = ties.filter((t) => graph.sign[t]! < 0);
  const kind = TRIAD_KINDS[negative.length]!;
  const lone = ties.find((t) => graph.sign[t]! < 0 === (negative.length === 1));
  const hasPivot = negative.length === 1 || negative.length === 2;
  const pivot = nodes.find((v) => graph.a[lone!] !== v && graph.b[lone!] !== v);
  return {
    kind,
    isBalanced: negative.length % 2 === 0,
    nodes,
    ties,
    pivot: hasPivot ? pivot! : null,
  };
}
