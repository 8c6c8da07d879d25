/**
 * Margin of a tie: least cost of a colouring in which it is frustrated, minus least cost of one in
 * which it is satisfied. Below 0 the tie is the anomaly, at 0 the optimum leaves it open, above 0 it
 * is safe by that much. (The name is ours; it is the tie's max-marginal difference in the sense of
 * Wainwright & Jordan 2008.)
 *
 *   1. merge parallel ties and split into 2-connected blocks: a margin depends on its block alone
 *   2. a bridge is satisfied in every optimum, its margin is its weight
 *   3. blocks that can be eliminated node by node give all their margins at once (`elimination.ts`);
 *      others by `block-margin.ts`
 */

import { blocks } from './block.ts';
import { blockMargins } from './block-margin.ts';
import { type Colouring, colouringCost, isFrustrated } from './colouring.ts';
import { elimination } from './elimination.ts';
import type { Frustration } from './frustration.ts';
import { mergeParallel } from './merge-parallel.ts';
import { type SignedGraph, subgraph } from './signed-graph.ts';
import type { LinearSolver } from './solver.ts';

export interface MarginOptions {
  solver?: LinearSolver;
  shouldStop?: () => boolean;
  onProgress?: (progress: { done: number; total: number }) => void;
}

/**
 * @param found  the frustration index of the same graph
 * @returns one margin a tie, null where it was not proved
 */
export function margins(
  graph: SignedGraph,
  found: Frustration,
  { solver, shouldStop = () => false, onProgress = () => {} }: MarginOptions = {},
): (number | null)[] {
  const { graph: merged, into } = mergeParallel(graph);
  const swing = new Array<number | null>(merged.a.length).fill(null);
  let done = 0;
  for (const ties of blocks(merged)) {
    const { graph: block, node } = subgraph(merged, ties);
    const side = Uint8Array.from(node, (v) => found.side[v]!);
    const isOptimal = found.exact || colouringCost(block, side) === 0;
    const report = (ready: number): void => onProgress({ done: done + ready, total: swing.length });
    const part = isOptimal ? ofBlock(block, side, solver, shouldStop, report) : undefined;
    ties.forEach((t, i) => {
      swing[t] = part?.[i] ?? null;
    });
    done += ties.length;
    report(0);
  }
  // swing: what it costs to put the pair the other way than it stands in the colouring found
  return Array.from(into, (t, tie) => {
    const cost = swing[t]!;
    return cost === null ? null : isFrustrated(graph, found.side, tie) ? 0 - cost : cost;
  });
}

function ofBlock(
  block: SignedGraph,
  side: Colouring,
  solver: LinearSolver | undefined,
  shouldStop: () => boolean,
  report: (ready: number) => void,
): (number | null)[] {
  if (block.a.length === 1) return [block.weight[0]!];
  const whole = elimination(block);
  if (whole) {
    // what it costs to put a pair the other way than it stands
    return Array.from(whole.apart, (cost, t) => {
      const isApart = side[block.a[t]!] !== side[block.b[t]!];
      return isApart ? 0 - cost : cost;
    });
  }
  return blockMargins(block, side, { solver, shouldStop, report });
}
