/**
 * From the linear bound to the index: whole numbers, still with cycles found as they are needed.
 *
 *   1. ties whose reduced cost exceeds the gap keep the value that they have in some optimum
 *   2. solve the program over whole numbers: its bound is a lower bound of the index
 *   3. a solution that leaves no violated cycle is a colouring, and optimal; else add the cycles
 */
import { type CycleCuts, EPSILON } from './cycle-cut.ts';
import { rounding } from './rounding.ts';
import { tabuColouring } from './tabu.ts';

export function solveIntegerCycles(cuts: CycleCuts, shouldStop: () => boolean): void {
  fixByReducedCost(cuts);
  while (cuts.lower < cuts.cost && !shouldStop()) {
    const result = cuts.program.solve({ integer: true, shouldStop });
    if (result.status === 'infeasible') cuts.value = cuts.cost;
    else cuts.value = Math.max(cuts.value, Math.min(result.bound, cuts.cost));
    if (result.status !== 'optimal') return;
    const f = result.x.map(Math.round);
    const side = rounding(cuts.graph, f);
    cuts.offer(side);
    cuts.offer(tabuColouring(cuts.graph, side, { patience: 100, shouldStop }));
    const cycles = cuts.violated(f, side, shouldStop);
    if (cycles.length === 0) return;
    cuts.add(cycles);
  }
}

/** No solution better than the best colouring can have these ties otherwise. */
function fixByReducedCost(cuts: CycleCuts): void {
  const gap = cuts.cost - 1 - cuts.value + EPSILON;
  cuts.reduced.forEach((cost, t) => {
    if (cost > gap) cuts.program.bound(t, 0, 0);
    else if (-cost > gap) cuts.program.bound(t, 1, 1);
  });
}
