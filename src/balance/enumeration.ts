/**
 * Exact by enumeration in Gray-code order: successive colourings differ by one node, so a step costs
 * the degree of that node (Gray 1953). 2^(n−1) colourings, node n−1 held on side 0.
 */
import { type Colouring, colouringCost } from './colouring.ts';
import { incidence, type SignedGraph } from './signed-graph.ts';
import { moveGains } from './tabu.ts';

/** Most nodes that `enumerate` takes. */
const ENUMERABLE = 26;

/**
 * Visits every colouring whose cost is at most `limit()`, with its cost.
 *
 * @param limit  read anew at each step: a visitor may lower it
 * @returns false when `shouldStop` ended the visit before its end
 * @throws RangeError above `ENUMERABLE` nodes
 */
export function enumerate(
  graph: SignedGraph,
  limit: () => number,
  visit: (side: Colouring, cost: number) => void,
  shouldStop: () => boolean = () => false,
): boolean {
  if (graph.n > ENUMERABLE) throw new RangeError(`at most ${ENUMERABLE} nodes, not ${graph.n}`);
  const near = incidence(graph);
  const side = new Uint8Array(graph.n);
  const gain = moveGains(graph, near, side);
  const { start, tie, other } = near;
  // sign of the tie as seen by the colouring: +w where satisfied, −w where frustrated
  const state = Float64Array.from(graph.weight, (w, t) => w * graph.sign[t]!);
  let cost = colouringCost(graph, side);
  if (cost <= limit()) visit(side, cost);
  const end = 2 ** Math.max(graph.n - 1, 0);
  for (let code = 1; code < end; code++) {
    const v = 31 - Math.clz32(code & -code);
    side[v]! ^= 1;
    cost -= gain[v]!;
    gain[v] = -gain[v]!;
    for (let i = start[v]!; i < start[v + 1]!; i++) {
      const t = tie[i]!;
      const now = -state[t]!;
      state[t] = now;
      gain[other[i]!]! -= 2 * now;
    }
    if (cost <= limit()) visit(side, cost);
    if ((code & 0xffff) === 0 && shouldStop()) return false;
  }
  return true;
}
