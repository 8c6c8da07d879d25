/**
 * Exact partition into groups by Russian-doll search, as `doll.ts` does for two sides: the best
 * partition of the last k nodes, solved before, bounds what the nodes still to come will cost.
 * A node may join any group open so far or, below the limit of groups, open the next one.
 */
import type { SignedGraph } from './signed-graph.ts';

export interface GroupSearchOptions {
  /** Most groups. */
  groups: number;
  budget?: number;
  shouldStop?: () => boolean;
}

/** @returns the proven lower bound, and the best partition when the search ended by itself */
export function groupSearch(
  graph: SignedGraph,
  { groups, budget = 5e5, shouldStop = () => false }: GroupSearchOptions,
): { lower: number; group: Int32Array | undefined } {
  const search = new Search(graph, groups, budget, shouldStop);
  for (let first = graph.n - 1; first >= 0; first--) {
    if (!search.solve(first)) return { lower: search.doll[first + 1]!, group: undefined };
  }
  return { lower: search.doll[0]!, group: search.best };
}

class Search {
  /** Least cost of the nodes from k on. */
  readonly doll: Float64Array;
  /** The partition that reaches the last doll. */
  best: Int32Array;
  private readonly graph: SignedGraph;
  private readonly groups: number;
  private readonly value: Float64Array;
  private readonly group: Int32Array;
  private readonly shouldStop: () => boolean;
  private budget: number;
  private least = 0;

  constructor(graph: SignedGraph, groups: number, budget: number, shouldStop: () => boolean) {
    const { n } = graph;
    this.graph = graph;
    this.groups = Math.min(groups, n);
    this.budget = budget;
    this.shouldStop = shouldStop;
    this.doll = new Float64Array(n + 1);
    this.best = new Int32Array(n);
    this.group = new Int32Array(n);
    this.value = new Float64Array(n * n);
    for (let t = 0; t < graph.a.length; t++) {
      const [a, b] = [graph.a[t]!, graph.b[t]!];
      this.value[a * n + b]! += graph.sign[t]! * graph.weight[t]!;
      this.value[b * n + a]! += graph.sign[t]! * graph.weight[t]!;
    }
  }

  /** Solves the nodes from `first` on; false when the budget is used up. */
  solve(first: number): boolean {
    const { n } = this.graph;
    const opened = 1 + Math.max(-1, ...this.best.subarray(first + 1));
    let joined = this.doll[first + 1]!;
    let at = 0;
    const costs = Array.from({ length: Math.min(opened + 1, this.groups) }, (_, g) =>
      this.joinCost(first, g),
    );
    costs.forEach((cost, g) => {
      if (cost < costs[at]!) at = g;
    });
    joined += costs[at] ?? 0;
    this.best[first] = at;
    this.least = joined;
    if (this.least > this.doll[first + 1]!) {
      const pull = Array.from({ length: this.groups }, () => new Float64Array(n));
      if (!this.place(first, first, 0, 0, pull, new Float64Array(n))) return false;
    }
    this.doll[first] = this.least;
    return true;
  }

  /** What node v pays in group g of the best partition of the nodes after it. */
  private joinCost(v: number, g: number): number {
    const { n } = this.graph;
    let cost = 0;
    for (let w = v + 1; w < n; w++) {
      const x = this.value[v * n + w]!;
      if ((this.best[w] === g) === x < 0) cost += Math.abs(x);
    }
    return cost;
  }

  /** pull[g][w]: net weight from w to the nodes in g; friends[w]: positive weight to all placed. */
  private place(
    v: number,
    first: number,
    opened: number,
    cost: number,
    pull: Float64Array[],
    friends: Float64Array,
  ): boolean {
    if (--this.budget < 0 || ((this.budget & 0xfff) === 0 && this.shouldStop())) return false;
    const { n } = this.graph;
    if (v === n) {
      this.least = cost;
      this.best.set(this.group.subarray(first), first);
      return true;
    }
    let bound = cost + this.doll[v]!;
    for (let w = v; w < n; w++) bound += this.cheapest(w, opened, pull, friends);
    if (v > first && bound >= this.least) return true;
    const choices = Array.from({ length: Math.min(opened + 1, this.groups) }, (_, g) => g);
    choices.sort((g, h) => pull[h]![v]! - pull[g]![v]! || g - h);
    for (const g of choices) {
      const pays = friends[v]! - pull[g]![v]!;
      if (cost + pays + this.doll[v + 1]! >= this.least) continue;
      this.group[v] = g;
      this.shift(v, pull[g]!, friends, 1);
      const isDone = this.place(v + 1, first, Math.max(opened, g + 1), cost + pays, pull, friends);
      this.shift(v, pull[g]!, friends, -1);
      if (!isDone) return false;
    }
    return true;
  }

  private cheapest(w: number, opened: number, pull: Float64Array[], friends: Float64Array): number {
    let most = opened < this.groups ? 0 : Number.NEGATIVE_INFINITY;
    for (let g = 0; g < opened; g++) most = Math.max(most, pull[g]![w]!);
    return friends[w]! - most;
  }

  private shift(v: number, pull: Float64Array, friends: Float64Array, way: 1 | -1): void {
    const { n } = this.graph;
    for (let w = v + 1; w < n; w++) {
      const x = this.value[v * n + w]!;
      pull[w]! += way * x;
      if (x > 0) friends[w]! += way * x;
    }
  }
}
