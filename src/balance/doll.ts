/**
 * Exact by Russian-doll search (Verfaillie, Lemaître & Schiex 1996): branch and bound on the nodes,
 * where the index of the graph left after each node, solved before, bounds what is still to come.
 *
 *   1. order the nodes so that the last ones hang together closely
 *   2. for k = 1 … n solve the graph of the last k nodes, with
 *      bound = cost so far + Σ over uncoloured nodes min(cost on side 0, cost on side 1) + doll
 *   3. the k-th index is at least the (k−1)-th, and at most that plus the lighter sign at the new node
 *
 * For graphs without parallel ties; made for dense ones of up to some forty nodes, where linear
 * bounds are weak.
 */
import type { Colouring } from './colouring.ts';
import type { SignedGraph } from './signed-graph.ts';

export interface DollOptions {
  /** Steps of the search after which it gives up. */
  budget?: number;
  shouldStop?: () => boolean;
}

export interface DollResult {
  /** Proven lower bound; the index itself when `side` is there. */
  lower: number;
  side: Colouring | undefined;
}

export function dollSearch(
  graph: SignedGraph,
  { budget = 2e7, shouldStop = () => false }: DollOptions = {},
): DollResult {
  const order = dollOrder(graph);
  const value = matrix(graph, order);
  const n = graph.n;
  const doll = new Float64Array(n + 1);
  const search = new Search(n, value, doll, budget, shouldStop);
  let best: Colouring = new Uint8Array(n);
  for (let first = n - 1; first >= 0; first--) {
    const found = search.solve(first, best);
    if (found === undefined) return { lower: doll[first + 1]!, side: undefined };
    doll[first] = found.cost;
    best = found.side;
  }
  const side = new Uint8Array(n);
  order.forEach((v, i) => {
    side[v] = best[i]!;
  });
  return { lower: doll[0]!, side };
}

/** Nodes in the order of the search: the one least tied to those still to be placed goes first. */
function dollOrder(graph: SignedGraph): number[] {
  const weight = Array.from({ length: graph.n }, () => new Float64Array(graph.n));
  for (let t = 0; t < graph.a.length; t++) {
    weight[graph.a[t]!]![graph.b[t]!]! += graph.weight[t]!;
    weight[graph.b[t]!]![graph.a[t]!]! += graph.weight[t]!;
  }
  const strength = weight.map((row) => row.reduce((sum, w) => sum + w, 0));
  const left = new Set(strength.keys());
  const order: number[] = [];
  while (left.size > 0) {
    let at = -1;
    for (const v of left) if (at < 0 || strength[v]! < strength[at]!) at = v;
    left.delete(at);
    order.push(at);
    for (const w of left) strength[w]! -= weight[at]![w]!;
  }
  return order;
}

/** Net signed weight between places i and j of the order, row by row. */
function matrix(graph: SignedGraph, order: readonly number[]): Float64Array {
  const n = graph.n;
  const place = new Int32Array(n);
  order.forEach((v, i) => {
    place[v] = i;
  });
  const value = new Float64Array(n * n);
  for (let t = 0; t < graph.a.length; t++) {
    const i = place[graph.a[t]!]!;
    const j = place[graph.b[t]!]!;
    value[i * n + j]! += graph.sign[t]! * graph.weight[t]!;
    value[j * n + i]! += graph.sign[t]! * graph.weight[t]!;
  }
  return value;
}

class Search {
  /** cost[d·2n + 2v + s]: what node v pays on side s towards the nodes placed before depth d. */
  private readonly cost: Float64Array;
  private readonly side: Uint8Array;
  private readonly n: number;
  private readonly value: Float64Array;
  private readonly doll: Float64Array;
  private readonly shouldStop: () => boolean;
  private budget: number;
  private best = 0;
  private bestSide: Uint8Array;

  constructor(
    n: number,
    value: Float64Array,
    doll: Float64Array,
    budget: number,
    shouldStop: () => boolean,
  ) {
    this.n = n;
    this.value = value;
    this.doll = doll;
    this.budget = budget;
    this.shouldStop = shouldStop;
    this.cost = new Float64Array(2 * n * (n + 1));
    this.side = new Uint8Array(n);
    this.bestSide = new Uint8Array(n);
  }

  /** The index of the graph of the nodes from `first` on, given an optimum of those after it. */
  solve(first: number, inner: Uint8Array): { cost: number; side: Uint8Array } | undefined {
    this.bestSide = inner.slice();
    let [same, apart] = [0, 0];
    for (let v = first + 1; v < this.n; v++) {
      const value = this.value[first * this.n + v]!;
      const pays = inner[v] ? value > 0 : value < 0;
      if (pays) same += Math.abs(value);
      else apart += Math.abs(value);
    }
    this.bestSide[first] = same <= apart ? 0 : 1;
    this.best = this.doll[first + 1]! + Math.min(same, apart);
    if (this.best === this.doll[first + 1]) return { cost: this.best, side: this.bestSide };
    this.cost.fill(0, first * 2 * this.n, (first + 1) * 2 * this.n);
    this.side[first] = 0;
    if (!this.place(first, 0, first)) return undefined;
    return { cost: this.best, side: this.bestSide };
  }

  /** Places node v on its side and searches on; false when the budget is used up. */
  private place(v: number, cost: number, first: number): boolean {
    if (--this.budget < 0) return false;
    if ((this.budget & 0xffff) === 0 && this.shouldStop()) return false;
    const n = this.n;
    const here = 2 * n * v;
    const next = here + 2 * n;
    const isOnOne = this.side[v] === 1;
    let bound = cost + this.doll[v + 1]!;
    for (let w = v + 1; w < n; w++) {
      const value = this.value[v * n + w]!;
      let [c0, c1] = [this.cost[here + 2 * w]!, this.cost[here + 2 * w + 1]!];
      if (value > 0 === isOnOne) c0 += Math.abs(value);
      else c1 += Math.abs(value);
      this.cost[next + 2 * w] = c0;
      this.cost[next + 2 * w + 1] = c1;
      bound += Math.min(c0, c1);
    }
    if (bound >= this.best) return true;
    if (v + 1 === n) {
      this.best = cost;
      this.bestSide = this.side.slice();
      this.bestSide.fill(0, 0, first);
      return true;
    }
    const c0 = this.cost[next + 2 * (v + 1)]!;
    const c1 = this.cost[next + 2 * (v + 1) + 1]!;
    const cheap = c0 <= c1 ? 0 : 1;
    this.side[v + 1] = cheap;
    if (!this.place(v + 1, cost + Math.min(c0, c1), first)) return false;
    this.side[v + 1] = 1 - cheap;
    return this.place(v + 1, cost + Math.max(c0, c1), first);
  }
}
