/**
 * The linear bound: least weight of ties that meets every negative cycle, by constraints found as
 * they are needed. One variable a tie, 0 … 1; one row Σ f ≥ 1 a cycle (Grötschel & Pulleyblank 1981;
 * Aref, Mason & Wilson 2020 for the problem).
 *
 *   1. start from the cycles of a packing and the best colouring known
 *   2. solve; round the solution to a colouring, which may be better
 *   3. look for violated cycles. Every negative cycle holds a tie that is frustrated in a given
 *      colouring, so only those ties are searched, within what their own value leaves; of the two
 *      colourings at hand the one with less to search is taken (this is what makes the separation
 *      incremental: near the end almost every such tie has value 1, and is passed over)
 *   4. cycles of one round keep off each other's ties where they can, so that each moves the bound
 *   5. stop when the bound, rounded up, meets the colouring, or no cycle is violated
 */
import { type Colouring, colouringCost, isFrustrated } from './colouring.ts';
import { OddCycleSearch } from './odd-cycle.ts';
import { rounding } from './rounding.ts';
import type { SignedGraph } from './signed-graph.ts';
import type { LinearProgram, LinearRow, LinearSolver } from './solver.ts';
import { tabuColouring } from './tabu.ts';

/** Slack within which two values of the linear solver count as equal. */
export const EPSILON = 1e-6;

export class CycleCuts {
  readonly graph: SignedGraph;
  readonly search: OddCycleSearch;
  readonly program: LinearProgram;
  /** Every cycle that has a row. */
  readonly cycles: number[][] = [];
  /** Proven lower bound, not rounded. */
  value = 0;
  f: Float64Array;
  reduced: Float64Array;
  side: Colouring;
  cost: number;

  constructor(graph: SignedGraph, solver: LinearSolver, side: Colouring) {
    this.graph = graph;
    this.search = new OddCycleSearch(graph);
    this.program = solver.open(graph.weight);
    this.f = new Float64Array(graph.a.length);
    this.reduced = graph.weight.slice();
    this.side = side;
    this.cost = colouringCost(graph, side);
  }

  /** The bound rounded up: weights are whole numbers. */
  get lower(): number {
    return Math.max(0, Math.ceil(this.value - EPSILON));
  }

  add(cycles: readonly number[][]): void {
    this.cycles.push(...cycles);
    this.program.add(cycles.map(cycleRow));
  }

  /** Solves and separates until closed, converged or stopped. */
  tighten(shouldStop: () => boolean, onRound: () => void = () => {}): void {
    while (this.lower < this.cost && !shouldStop()) {
      const result = this.program.solve({ shouldStop });
      if (result.status !== 'optimal') return;
      this.f = result.x;
      this.price(result.dual);
      const rounded = rounding(this.graph, this.f);
      this.offer(tabuColouring(this.graph, rounded, { patience: 100, shouldStop }));
      onRound();
      if (this.lower >= this.cost) return;
      const cycles = this.violated(this.f, rounded, shouldStop);
      if (cycles.length === 0) return;
      this.add(cycles);
    }
  }

  /**
   * The bound that the prices of the cycles prove, whatever the solver's tolerances: a colouring
   * costs at least Σ price + Σ over ties min(0, weight − prices of the cycles through it).
   */
  private price(dual: Float64Array): void {
    const reduced = this.graph.weight.slice();
    let bound = 0;
    this.cycles.forEach((cycle, i) => {
      const price = Math.max(0, dual[i]!);
      bound += price;
      for (const t of cycle) reduced[t]! -= price;
    });
    for (const r of reduced) bound += Math.min(0, r);
    if (bound < this.value) return;
    this.value = bound;
    this.reduced = reduced;
  }

  offer(side: Colouring): void {
    const cost = colouringCost(this.graph, side);
    if (cost >= this.cost) return;
    this.cost = cost;
    this.side = side;
  }

  /** Negative cycles whose values sum to less than 1, at most one a frustrated tie. */
  violated(f: Float64Array, rounded: Colouring, shouldStop: () => boolean): number[][] {
    const side = this.work(f, rounded) < this.work(f, this.side) ? rounded : this.side;
    const odd = Uint8Array.from(f, (_, t) => (isFrustrated(this.graph, side, t) ? 1 : 0));
    const length = f.slice();
    const found: number[][] = [];
    for (let t = 0; t < f.length; t++) {
      const radius = 1 - f[t]!;
      if (!odd[t] || radius < EPSILON) continue;
      if ((t & 63) === 0 && shouldStop()) break;
      const cycle =
        this.search.through(t, odd, length, radius) ?? this.search.through(t, odd, f, radius);
      if (cycle === undefined) continue;
      if (cycle.reduce((sum, e) => sum + f[e]!, 0) > 1 - EPSILON) continue;
      for (const e of cycle) length[e]! += 1 / 3;
      found.push(cycle);
    }
    return found;
  }

  private work(f: Float64Array, side: Colouring): number {
    let count = 0;
    for (let t = 0; t < f.length; t++) {
      if (f[t]! < 1 - EPSILON && isFrustrated(this.graph, side, t)) count++;
    }
    return count;
  }

  close(): void {
    this.program.close();
  }
}

function cycleRow(cycle: readonly number[]): LinearRow {
  return { columns: cycle, coefficients: new Float64Array(cycle.length).fill(1), low: 1 };
}
