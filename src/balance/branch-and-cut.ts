/**
 * From the linear bound to the least cost: branch and cut (Padberg & Rinaldi 1991).
 *
 *   1. ties whose reduced cost exceeds the gap are held at the value that they must have in every
 *      colouring better than the best known
 *   2. at a node of the search, solve and separate; give the node up when its bound reaches the best
 *      colouring; a point of whole numbers without a violated cycle is a colouring
 *   3. else branch on the tie whose value is nearest to one half, and hold it both ways; cycles found
 *      in one branch hold in all
 *   4. the bound proven is the least over the branches left open
 */
import { type CycleCuts, EPSILON, type Relaxed, wholeBound } from './cycle-cut.ts';
import type { Incumbent } from './incumbent.ts';

/** Deeper than this the rest of a branch is left open. */
const DEPTH = 400;

/**
 * @param root  what `cuts.bound` proved under the ties held now
 * @returns a proven lower bound, `best.cost` when that is the least
 */
export function branchAndCut(
  cuts: CycleCuts,
  root: Relaxed,
  best: Incumbent,
  shouldStop: () => boolean,
  onNode: () => void = () => {},
): number {
  if (wholeBound(root.value) >= best.cost) return best.cost;
  const held = holdByReducedCost(cuts, root, best);
  const open = descend(cuts, best, 0, shouldStop, onNode);
  for (const t of held) cuts.hold(t, 0, 1);
  return Math.min(wholeBound(Math.max(open, root.value)), best.cost);
}

/** Searches below the ties now held; returns the least bound of what it left open. */
function descend(
  cuts: CycleCuts,
  best: Incumbent,
  depth: number,
  shouldStop: () => boolean,
  onNode: () => void,
): number {
  const { value, f } = cuts.bound(best, shouldStop);
  onNode();
  if (wholeBound(value) >= best.cost) return Number.POSITIVE_INFINITY;
  const t = branchingTie(f);
  if (shouldStop() || depth > DEPTH || t < 0) return value;
  let open = Number.POSITIVE_INFINITY;
  const first = f[t]! > 0.5 ? 1 : 0;
  for (const side of [first, 1 - first]) {
    cuts.hold(t, side, side);
    open = Math.min(open, Math.max(value, descend(cuts, best, depth + 1, shouldStop, onNode)));
  }
  cuts.hold(t, 0, 1);
  return open;
}

function branchingTie(f: Float64Array): number {
  let at = -1;
  let most = EPSILON;
  for (let t = 0; t < f.length; t++) {
    const fraction = Math.min(f[t]!, 1 - f[t]!);
    if (fraction <= most) continue;
    most = fraction;
    at = t;
  }
  return at;
}

function holdByReducedCost(cuts: CycleCuts, root: Relaxed, best: Incumbent): number[] {
  const gap = best.cost - 1 - root.value + EPSILON;
  const held: number[] = [];
  root.reduced.forEach((cost, t) => {
    if (cuts.low[t] === cuts.high[t] || Math.abs(cost) <= gap) return;
    held.push(t);
    cuts.hold(t, cost > 0 ? 0 : 1, cost > 0 ? 0 : 1);
  });
  return held;
}
