/** The frustration index of one reduced, 2-connected, unbalanced block: cheapest proof first. */
import { branchAndCut } from './branch-and-cut.ts';
import { type Colouring, colouringCost } from './colouring.ts';
import { CycleCuts, wholeBound } from './cycle-cut.ts';
import { dollSearch } from './doll.ts';
import { elimination } from './elimination.ts';
import { enumerate } from './enumeration.ts';
import { Incumbent } from './incumbent.ts';
import { cyclePacking } from './packing.ts';
import type { SignedGraph } from './signed-graph.ts';
import type { LinearSolver } from './solver.ts';
import { tabuColouring } from './tabu.ts';

/** Up to this many nodes enumeration beats everything else. */
const ENUMERATE = 12;
/** Up to this many nodes the Russian-doll search comes before linear bounds; more when dense. */
const DOLL = 30;
const DENSE_DOLL = 48;
/** Up to this many nodes it comes after linear bounds that leave more than this share open. */
const LAST_DOLL = 64;
const WEAK = 0.05;
const STEP_WORK = 2e7;

export interface BlockWork {
  solver?: LinearSolver;
  shouldStop: () => boolean;
  onBounds: (lower: number, upper: number) => void;
}

export interface BlockIndex {
  lower: number;
  side: Colouring;
}

export function solveBlock(block: SignedGraph, start: Colouring, work: BlockWork): BlockIndex {
  if (block.n <= ENUMERATE) return byEnumeration(block);
  const { shouldStop, onBounds, solver } = work;
  const side = upperBound(block, start, shouldStop);
  const packing = cyclePacking(block, side, { shouldStop });
  const best: BlockIndex = { lower: packing.bound, side };
  onBounds(best.lower, colouringCost(block, side));
  if (isClosed(block, best) || shouldStop()) return best;
  const eliminated = elimination(block);
  if (eliminated) return { lower: eliminated.index, side: eliminated.side };
  const isDense = block.a.length > (block.n * block.n) / 8;
  const isDollFirst = block.n <= DOLL || (block.n <= DENSE_DOLL && isDense);
  if (isDollFirst) byDolls(block, best, solver === undefined ? 1e8 : 5e6, shouldStop);
  if (isClosed(block, best) || shouldStop() || solver === undefined) return best;
  byCycles(block, best, packing.cycles, solver, work);
  return best;
}

function isClosed(block: SignedGraph, best: BlockIndex): boolean {
  return best.lower >= colouringCost(block, best.side);
}

function byEnumeration(block: SignedGraph): BlockIndex {
  let least = Number.POSITIVE_INFINITY;
  let side: Colouring = new Uint8Array(block.n);
  enumerate(
    block,
    () => least - 1,
    (at, cost) => {
      least = cost;
      side = at.slice();
    },
  );
  return { lower: least, side };
}

function upperBound(block: SignedGraph, start: Colouring, shouldStop: () => boolean): Colouring {
  // a step looks at every node: on very large blocks fewer steps must do
  const patience = 200 + Math.min(block.n, Math.floor(STEP_WORK / block.n));
  const options = { patience, shouldStop };
  const one = tabuColouring(block, start, options);
  const two = tabuColouring(block, new Uint8Array(block.n), options);
  return colouringCost(block, one) < colouringCost(block, two) ? one : two;
}

function byDolls(
  block: SignedGraph,
  best: BlockIndex,
  budget: number,
  shouldStop: () => boolean,
): void {
  const doll = dollSearch(block, { budget, shouldStop });
  best.lower = Math.max(best.lower, doll.lower);
  if (doll.side) best.side = doll.side;
}

function byCycles(
  block: SignedGraph,
  best: BlockIndex,
  cycles: number[][],
  solver: LinearSolver,
  { shouldStop, onBounds }: BlockWork,
): void {
  const cuts = new CycleCuts(block, solver);
  const incumbent = new Incumbent(block, best.side);
  const take = (lower: number): void => {
    best.lower = Math.max(best.lower, lower);
    best.side = incumbent.side;
    onBounds(best.lower, incumbent.cost);
  };
  try {
    cuts.add(cycles);
    const root = cuts.bound(incumbent, shouldStop, {
      onRound: ({ value }) => take(wholeBound(value)),
    });
    take(wholeBound(root.value));
    if (isClosed(block, best) || shouldStop()) return;
    const isWeak = incumbent.cost - best.lower > WEAK * incumbent.cost;
    if (isWeak && block.n <= LAST_DOLL) byDolls(block, best, 2e8, shouldStop);
    if (isClosed(block, best) || shouldStop()) return;
    take(branchAndCut(cuts, root, incumbent, shouldStop, () => take(best.lower)));
  } finally {
    cuts.close();
  }
}
