/**
 * The least that it costs to turn one tie of a block from how it stands in an optimal colouring,
 * proven from below. Two ways, equal in what they prove:
 *
 *   * contracting: make one node of the two ends, the way they do not stand, and solve what is left.
 *     Quick where the linear bound closes at once, and in small dense blocks
 *   * holding: keep the program of the block, hold the tie the other way and branch, warm with every
 *     cycle found so far. Quicker where branching is needed
 *
 * Either ends in a colouring, and so in a set S, that is added to those known.
 */
import { branchAndCut } from './branch-and-cut.ts';
import { isFrustrated } from './colouring.ts';
import type { CycleCuts } from './cycle-cut.ts';
import { frustrationIndex } from './frustration.ts';
import { Incumbent } from './incumbent.ts';
import type { KnownCuts } from './known-cut.ts';
import { signedGraph, type TieTuple } from './signed-graph.ts';
import type { LinearSolver } from './solver.ts';

export function turnByContraction(
  known: KnownCuts,
  t: number,
  options: { solver: LinearSolver | undefined; shouldStop: () => boolean },
): number {
  const { block, side, index } = known;
  const [keep, drop] = [block.a[t]!, block.b[t]!];
  const isTurned = !isFrustrated(block, side, t);
  const isApart = block.sign[t]! < 0 !== isTurned;
  const ties: TieTuple[] = [];
  for (let e = 0; e < block.a.length; e++) {
    if (e === t || block.weight[e] === 0) continue;
    const [a, b] = [block.a[e]!, block.b[e]!];
    const flip = isApart && (a === drop || b === drop) ? -1 : 1;
    const ends = [a === drop ? keep : a, b === drop ? keep : b] as const;
    ties.push([...ends, block.sign[e]! * flip, block.weight[e]!]);
  }
  const { solver, shouldStop } = options;
  const found = frustrationIndex(signedGraph(block.n, ties), {
    ...(solver && { solver }),
    shouldStop,
  });
  const whole = found.side.slice();
  whole[drop] = whole[keep]! ^ (isApart ? 1 : 0);
  known.add(side.map((s, v) => s ^ whole[v]!));
  return Math.max(0, found.lower + (isTurned ? block.weight[t]! : 0) - index);
}

export function turnByHolding(
  known: KnownCuts,
  t: number,
  cuts: CycleCuts,
  shouldStop: () => boolean,
): number {
  const { block, side, index } = known;
  const held = isFrustrated(block, side, t) ? 0 : 1;
  // the goal pays a prohibitive weight for the tie as it stood, so that tabu search keeps it turned
  const sign = block.sign.slice();
  if (held) sign[t]! *= -1;
  const weight = block.weight.slice();
  weight[t] = 1 + block.weight.reduce((sum, w) => sum + w, 0);
  const start = side.map((s, v) => s ^ known.set[t]![v]!);
  const best = new Incumbent({ ...block, sign, weight }, start, held * block.weight[t]!);
  cuts.hold(t, held, held);
  const root = cuts.bound(best, shouldStop);
  const least = branchAndCut(cuts, root, best, shouldStop);
  cuts.hold(t, 0, 1);
  known.add(side.map((s, v) => s ^ best.side[v]!));
  return Math.max(0, least - index);
}
