/**
 * Lower bound by edge-disjoint negative cycles: each must hold a frustrated tie of its own, so a
 * packing of k unit cycles proves that the index is at least k (Zaslavsky 1997, from memory).
 * Weights are capacities: a cycle takes the least weight left on its ties.
 *
 *   1. every negative cycle holds an odd number of the ties frustrated in a given colouring, so the
 *      search starts at those ties alone
 *   2. short cycles first, so that few ties are used up
 */
import { type Colouring, isFrustrated } from './colouring.ts';
import { HOP, OddCycleSearch } from './odd-cycle.ts';
import type { SignedGraph } from './signed-graph.ts';

export interface CyclePacking {
  /** Proven lower bound of the frustration index. */
  bound: number;
  cycles: number[][];
  /** What the cycles leave of each tie's weight. */
  left: Float64Array;
}

export interface PackingOptions {
  shouldStop?: () => boolean;
  /** To be kept between packings of one graph. */
  search?: OddCycleSearch;
  burden?: ArrayLike<number>;
}

const HOPS = [2, 3, 4, 6, 1e6];

/**
 * @param side    the better the colouring, the closer the bound
 * @param burden  hops that a tie counts for beside its own: cycles keep off burdened ties
 */
export function cyclePacking(
  graph: SignedGraph,
  side: Colouring,
  { shouldStop = () => false, search = new OddCycleSearch(graph), burden }: PackingOptions = {},
): CyclePacking {
  const m = graph.a.length;
  const left = graph.weight.slice();
  const length = Float64Array.from({ length: m }, (_, t) => HOP * (burden?.[t] ?? 0));
  const odd = new Uint8Array(m);
  let starts: number[] = [];
  for (let t = 0; t < m; t++) {
    if (left[t] === 0) length[t] = Number.POSITIVE_INFINITY;
    if (!isFrustrated(graph, side, t)) continue;
    odd[t] = 1;
    starts.push(t);
  }
  const packing: CyclePacking = { bound: 0, cycles: [], left };
  for (const hops of HOPS) {
    const unmet: number[] = [];
    for (const t of starts) {
      while (left[t]! > 0) {
        const cycle = search.through(t, odd, length, (hops + 0.5) * HOP);
        if (cycle === undefined) break;
        const amount = Math.min(...cycle.map((e) => left[e]!));
        packing.bound += amount;
        packing.cycles.push(cycle);
        for (const e of cycle) {
          left[e]! -= amount;
          if (left[e] === 0) length[e] = Number.POSITIVE_INFINITY;
        }
      }
      if (left[t]! > 0) unmet.push(t);
    }
    starts = unmet;
    if (shouldStop()) break;
  }
  return packing;
}
