/**
 * Signed graph: nodes 0 … n−1 and undirected ties, each positive or negative, each with a weight.
 * Harary 1953; Cartwright & Harary 1956.
 *
 * A plain value: four arrays of equal length, tie t joining `a[t]` and `b[t]`. Parallel ties are
 * allowed (a pair that both cooperates and fights); `mergeParallel` nets them where only the
 * frustration index counts.
 */
export interface SignedGraph {
  readonly n: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** +1 or −1. */
  readonly sign: Int8Array;
  /** Positive whole numbers; doubles, so that sums stay exact up to 2^53. */
  readonly weight: Float64Array;
}

/** One tie as typed by hand: `[a, b, sign]` or `[a, b, sign, weight]`. */
export type TieTuple = readonly [a: number, b: number, sign: number, weight?: number];

/** The ties at each node: those of v are `tie[i]`, leading to `other[i]`, for start[v] ≤ i < start[v+1]. */
export interface Incidence {
  readonly start: Int32Array;
  readonly tie: Int32Array;
  readonly other: Int32Array;
}

/**
 * Builds a signed graph.
 *
 * @param n     number of nodes
 * @param ties  `[a, b, sign, weight = 1]`
 * @throws RangeError on a node outside 0 … n−1, a self-tie, a sign that is not ±1, a weight that is
 *   not a positive whole number
 */
export function signedGraph(n: number, ties: readonly TieTuple[]): SignedGraph {
  const m = ties.length;
  const graph = {
    n,
    a: new Int32Array(m),
    b: new Int32Array(m),
    sign: new Int8Array(m),
    weight: new Float64Array(m),
  };
  ties.forEach(([a, b, sign, weight = 1], t) => {
    if (!isNode(a, n) || !isNode(b, n)) throw new RangeError(`tie ${t}: no such node`);
    if (a === b) throw new RangeError(`tie ${t}: a node has no tie with itself`);
    if (sign !== 1 && sign !== -1) throw new RangeError(`tie ${t}: a sign is 1 or -1`);
    if (!Number.isSafeInteger(weight) || weight < 1) {
      throw new RangeError(`tie ${t}: a weight is a positive whole number`);
    }
    graph.a[t] = a;
    graph.b[t] = b;
    graph.sign[t] = sign;
    graph.weight[t] = weight;
  });
  return graph;
}

function isNode(v: number, n: number): boolean {
  return Number.isInteger(v) && v >= 0 && v < n;
}

export function incidence(graph: SignedGraph): Incidence {
  const m = graph.a.length;
  const start = new Int32Array(graph.n + 1);
  for (let t = 0; t < m; t++) {
    start[graph.a[t]! + 1]! += 1;
    start[graph.b[t]! + 1]! += 1;
  }
  for (let v = 0; v < graph.n; v++) start[v + 1]! += start[v]!;
  const next = start.slice(0, graph.n);
  const tie = new Int32Array(2 * m);
  const other = new Int32Array(2 * m);
  for (let t = 0; t < m; t++) {
    const a = graph.a[t]!;
    const b = graph.b[t]!;
    tie[next[a]!] = t;
    other[next[a]!++] = b;
    tie[next[b]!] = t;
    other[next[b]!++] = a;
  }
  return { start, tie, other };
}

/** The subgraph on some ties, its nodes renumbered in ascending order; `node` maps back. */
export function subgraph(
  graph: SignedGraph,
  ties: ArrayLike<number>,
): { graph: SignedGraph; node: Int32Array } {
  const local = new Map<number, number>();
  const seen = new Set<number>();
  for (let i = 0; i < ties.length; i++) {
    seen.add(graph.a[ties[i]!]!);
    seen.add(graph.b[ties[i]!]!);
  }
  const node = Int32Array.from(seen).sort();
  node.forEach((v, i) => {
    local.set(v, i);
  });
  const pick = Int32Array.from(ties);
  return {
    node,
    graph: {
      n: node.length,
      a: pick.map((t) => local.get(graph.a[t]!)!),
      b: pick.map((t) => local.get(graph.b[t]!)!),
      sign: Int8Array.from(pick, (t) => graph.sign[t]!),
      weight: Float64Array.from(pick, (t) => graph.weight[t]!),
    },
  };
}
