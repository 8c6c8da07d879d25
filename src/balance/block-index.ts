/** The frustration index of one reduced, 2-connected, unbalanced block: cheapest proof first. */
import { type Colouring, colouringCost } from './colouring.ts';
import { CycleCuts } from './cycle-cut.ts';
import { dollSearch } from './doll.ts';
import { enumerate } from './enumeration.ts';
import { solveIntegerCycles } from './integer-cycle.ts';
import { cyclePacking } from './packing.ts';
import type { SignedGraph } from './signed-graph.ts';
import type { LinearSolver } from './solver.ts';
import { tabuColouring } from './tabu.ts';

/** Below this enumeration beats everything else. */
const ENUMERATE = 12;
/** Up to this the Russian-doll search comes before linear bounds. */
const DOLL = 30;

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
  const { shouldStop } = work;
  if (block.n <= ENUMERATE) return byEnumeration(block);
  const side = upperBound(block, start, shouldStop);
  const cost = colouringCost(block, side);
  const packing = cyclePacking(block, side, shouldStop);
  work.onBounds(packing.bound, cost);
  if (packing.bound >= cost || shouldStop()) return { lower: packing.bound, side };
  let lower = packing.bound;
  if (block.n <= DOLL) {
    const doll = dollSearch(block, { shouldStop });
    if (doll.side) return { lower: doll.lower, side: doll.side };
    lower = Math.max(lower, doll.lower);
  }
  if (work.solver === undefined) return { lower, side };
  return byCycles(block, side, lower, packing.cycles, work.solver, work);
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
  const patience = 200 + block.n;
  const one = tabuColouring(block, start, { patience, shouldStop });
  const two = tabuColouring(block, new Uint8Array(block.n), { patience, shouldStop });
  return colouringCost(block, one) < colouringCost(block, two) ? one : two;
}

function byCycles(
  block: SignedGraph,
  side: Colouring,
  lower: number,
  cycles: number[][],
  solver: LinearSolver,
  { shouldStop, onBounds }: BlockWork,
): BlockIndex {
  const cuts = new CycleCuts(block, solver, side);
  try {
    cuts.value = lower;
    cuts.add(cycles);
    const report = (): void => onBounds(cuts.lower, cuts.cost);
    cuts.tighten(shouldStop, report);
    if (cuts.lower < cuts.cost && !shouldStop()) solveIntegerCycles(cuts, shouldStop);
    report();
    return { lower: cuts.lower, side: cuts.side };
  } finally {
    cuts.close();
  }
}
