/**
 * What it costs to put one tie of a block the other way than it stands in an optimal colouring: the
 * least, over node sets S that part its two ends, of the weight satisfied minus the weight frustrated
 * among the ties that leave S (moving S to the other side costs just that).
 *
 *   1. every set S known gives an upper bound for all ties that leave it: single nodes first
 *   2. the prices of the linear bound leave each tie a residual weight, and any colouring that turns
 *      the tie pays at least the least cut between its ends in the residual network: one cut tree
 *      bounds all ties from below, and its cuts are sets S for step 1
 *   3. where the linear bound meets the optimum, prices that spare the ties leaving a set S bear more
 *   4. ties still open are turned and solved one by one (`turned-tie.ts`)
 */
import { type Colouring, isFrustrated } from './colouring.ts';
import { cutTree, leastCut, treeDepth } from './cut-tree.ts';
import { CycleCuts, wholeBound } from './cycle-cut.ts';
import { FlowNetwork } from './flow-network.ts';
import { Incumbent } from './incumbent.ts';
import { KnownCuts } from './known-cut.ts';
import { cyclePacking } from './packing.ts';
import type { SignedGraph } from './signed-graph.ts';
import type { LinearSolver } from './solver.ts';
import { turnByContraction, turnByHolding } from './turned-tie.ts';

/** What a spared tie counts for; small, so that the bound itself does not suffer. */
const SPARE = 0.01;
/** Blocks of at most this many nodes are solved quickest without linear bounds. */
const CONTRACT = 30;

export interface BlockMarginOptions {
  solver: LinearSolver | undefined;
  shouldStop: () => boolean;
  report: (ready: number) => void;
}

/** @param side  an optimal colouring of the block */
export function blockMargins(
  block: SignedGraph,
  side: Colouring,
  options: BlockMarginOptions,
): (number | null)[] {
  const { solver, shouldStop, report } = options;
  const known = new KnownCuts(block, side);
  const lower = new Float64Array(block.a.length);
  const packing = cyclePacking(block, side, { shouldStop });
  const cuts = solver && new CycleCuts(block, solver);
  try {
    const root = cuts
      ? linearRoot(cuts, packing.cycles, block, side, shouldStop)
      : { value: packing.bound, reduced: packing.left };
    residualBounds(known, root, lower, shouldStop);
    const isClosed = wholeBound(root.value) >= known.index;
    const held = isClosed || block.n <= CONTRACT ? undefined : cuts;
    if (cuts && isClosed) sparingBounds(cuts, known, lower, shouldStop);
    for (let t = 0; t < lower.length; t++) {
      if (shouldStop()) break;
      report(t);
      if (lower[t]! >= known.upper[t]!) continue;
      lower[t] = held
        ? turnByHolding(known, t, held, shouldStop)
        : turnByContraction(known, t, options);
    }
  } finally {
    cuts?.close();
  }
  return Array.from(lower, (low, t) => (low >= known.upper[t]! ? known.upper[t]! : null));
}

/** A proven bound with what it leaves of each tie's weight. */
interface Root {
  value: number;
  reduced: Float64Array;
}

function linearRoot(
  cuts: CycleCuts,
  cycles: number[][],
  block: SignedGraph,
  side: Colouring,
  shouldStop: () => boolean,
): Root {
  cuts.add(cycles);
  return cuts.bound(new Incumbent(block, side), shouldStop);
}

/** A frustrated tie with a negative reduced cost pays for being satisfied, others for frustration. */
function residual({ block, side }: KnownCuts, root: Root): Float64Array {
  return root.reduced.map((r, t) => Math.max(0, isFrustrated(block, side, t) ? -r : r));
}

function residualBounds(
  known: KnownCuts,
  root: Root,
  lower: Float64Array,
  shouldStop: () => boolean,
): void {
  const { block } = known;
  const tree = cutTree(block, residual(known, root), (inside) => known.add(inside), shouldStop);
  if (tree === undefined) return;
  const depth = treeDepth(tree);
  for (let t = 0; t < lower.length; t++) {
    const cut = leastCut(tree, depth, block.a[t]!, block.b[t]!);
    lower[t] = wholeBound(root.value - known.index + cut);
  }
}

/**
 * For each set S that is the best known for ties still open: prices that spare the ties leaving S, so
 * that what they leave bears the one that is turned.
 */
function sparingBounds(
  cuts: CycleCuts,
  known: KnownCuts,
  lower: Float64Array,
  shouldStop: () => boolean,
): void {
  const { block, side, upper } = known;
  const best = new Incumbent(block, side);
  for (const [set, ties] of openBySet(known, lower)) {
    if (shouldStop()) return;
    const leaving: number[] = [];
    for (let t = 0; t < upper.length; t++) {
      if (set[block.a[t]!] !== set[block.b[t]!]) leaving.push(t);
    }
    cuts.spare(leaving, SPARE);
    const root = cuts.bound(best, shouldStop, { toTheEnd: true });
    cuts.spare(leaving, 0);
    const network = new FlowNetwork(block, residual(known, root));
    for (const t of ties) {
      const cut = network.maximum(block.a[t]!, block.b[t]!);
      known.add(network.inside);
      lower[t] = Math.max(lower[t]!, wholeBound(root.value - known.index + cut));
    }
  }
}

function openBySet(known: KnownCuts, lower: Float64Array): Map<Uint8Array, number[]> {
  const open = new Map<Uint8Array, number[]>();
  for (let t = 0; t < lower.length; t++) {
    if (lower[t]! >= known.upper[t]!) continue;
    const set = known.set[t]!;
    open.set(set, [...(open.get(set) ?? []), t]);
  }
  return open;
}
