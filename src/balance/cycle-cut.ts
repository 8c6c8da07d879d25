/**
 * The linear bound: least weight of ties that meets every negative cycle, by constraints found as
 * they are needed. One variable a tie, 0 … 1; one row Σ f ≥ 1 a cycle (Barahona & Mahjoub 1986 for
 * the inequalities; Aref, Mason & Wilson 2020 for the problem).
 *
 *   1. start from the cycles of a packing and the best colouring known
 *   2. solve; round the solution to a colouring, which may be better
 *   3. look for violated cycles. Every negative cycle holds a tie that is frustrated in a given
 *      colouring, so only those ties are searched, within what their own value leaves; of the two
 *      colourings at hand the one with less to search is taken (this is what makes the separation
 *      incremental: near the end almost every such tie has value 1, and is passed over)
 *   4. cycles of one round keep off each other's ties where they can, so that each moves the bound
 *   5. stop when the bound, rounded up, meets the colouring, or no cycle is violated
 *
 * A tie held at 1 (in a branch, or for its margin) counts with its sign turned: through it run rows
 * Σ f + (1 − f_e) ≥ 1 over cycles that are negative after the turn.
 */
import { type Colouring, isFrustrated } from './colouring.ts';
import { type CycleRow, cycleRow, provenBound } from './cycle-row.ts';
import type { Incumbent } from './incumbent.ts';
import { OddCycleSearch } from './odd-cycle.ts';
import { rounding } from './rounding.ts';
import type { SignedGraph } from './signed-graph.ts';
import type { LinearMethod, LinearProgram, LinearSolver } from './solver.ts';

/** Slack within which two values of the linear solver count as equal. */
export const EPSILON = 1e-6;
const PATIENCE = 100;
/** Programs of more rows are solved by an interior point after many new rows, and purged. */
const INTERIOR = 800;
const IDLE = 2;
/** More rounds than these mean that the solver does not keep to its rows. */
const ROUNDS = 500;
const SLACK = 0.01;

/** What a solve under the ties held has proven. */
export interface Relaxed {
  /** No colouring that agrees with the ties held costs less; not rounded. */
  value: number;
  /** Reduced costs that go with it. */
  reduced: Float64Array;
  /** The last point; empty when there is none. */
  f: Float64Array;
}

export interface BoundOptions {
  onRound?: (proven: Relaxed) => void;
  /** Go on until no cycle is violated, though the bound has reached the best colouring. */
  toTheEnd?: boolean;
}

export class CycleCuts {
  readonly graph: SignedGraph;
  rows: CycleRow[] = [];
  /** Rounds since each row was last tight. */
  private idle: number[] = [];
  private fresh = 0;
  private isInteriorUnfit = false;
  /** Bounds of the variables: 0–0 held satisfied, 1–1 held frustrated. */
  readonly low: Uint8Array;
  readonly high: Uint8Array;
  private readonly search: OddCycleSearch;
  private readonly program: LinearProgram;

  constructor(graph: SignedGraph, solver: LinearSolver) {
    this.graph = graph;
    this.search = new OddCycleSearch(graph);
    this.program = solver.open(graph.weight);
    this.low = new Uint8Array(graph.a.length);
    this.high = new Uint8Array(graph.a.length).fill(1);
  }

  add(cycles: readonly number[][]): void {
    const rows = cycles.map((cycle) => cycleRow(cycle, this.low));
    for (const row of rows) {
      this.rows.push(row);
      this.idle.push(0);
    }
    this.fresh += rows.length;
    this.program.add(rows);
  }

  hold(t: number, low: number, high: number): void {
    this.low[t] = low;
    this.high[t] = high;
    this.program.bound(t, low, high);
  }

  /**
   * Makes the prices spare some ties: by a lower bound ε on their variables, a price pays ε less for
   * each such tie on its cycle. What `bound` proves still holds, it does not count the ε.
   */
  spare(ties: readonly number[], epsilon: number): void {
    for (const t of ties) this.program.bound(t, epsilon, 1);
  }

  /**
   * Solves and separates under the ties held, until the bound rounded up reaches the best colouring,
   * no cycle is violated, or stopped. Colourings met on the way are offered to `best`.
   */
  bound(
    best: Incumbent,
    shouldStop: () => boolean,
    { onRound = () => {}, toTheEnd = false }: BoundOptions = {},
  ): Relaxed {
    const { graph, low, high } = this;
    let proven: Relaxed = { value: 0, reduced: graph.weight, f: new Float64Array() };
    let isConverged = false;
    for (let round = 0; round < ROUNDS && !shouldStop(); round++) {
      const method = this.method(isConverged);
      const result = this.program.solve(shouldStop, method);
      this.fresh = 0;
      if (result.status === 'infeasible') return { ...proven, value: Number.POSITIVE_INFINITY };
      if (result.status === 'stopped') {
        if (method === 'simplex' || shouldStop()) break;
        // an interior point that came to nothing: the simplex method from here on
        this.isInteriorUnfit = true;
        isConverged = false;
        continue;
      }
      const priced = provenBound(graph.weight, this.rows, result.dual, low, high);
      proven = { ...(priced.value >= proven.value - EPSILON ? priced : proven), f: result.x };
      const turned = this.turned();
      const value = this.lengths(result.x);
      const rounded = rounding(turned, value);
      best.offer(rounded);
      best.improve(rounded, PATIENCE, shouldStop);
      onRound(proven);
      if (!toTheEnd && wholeBound(proven.value) >= best.cost) break;
      const lighter = work(turned, value, rounded) < work(turned, value, best.side);
      const cycles = this.violated(turned, value, lighter ? rounded : best.side, shouldStop);
      if (cycles.length === 0 && method !== 'interior') break;
      isConverged = cycles.length === 0;
      this.dropIdle(result.x);
      this.add(cycles);
    }
    return proven;
  }

  /** An interior point after many new rows; a vertex once it violates no cycle, for branching. */
  private method(isConverged: boolean): LinearMethod {
    if (this.isInteriorUnfit) return 'simplex';
    if (isConverged) return 'crossover';
    const isMuchNew = this.rows.length > INTERIOR && this.fresh > this.rows.length / 20;
    return isMuchNew ? 'interior' : 'simplex';
  }

  /** Drops rows of a large program that were not tight for some rounds; they may come back. */
  private dropIdle(x: Float64Array): void {
    this.rows.forEach(({ columns, coefficients, low }, i) => {
      let slack = -low;
      for (let k = 0; k < columns.length; k++) slack += coefficients[k]! * x[columns[k]!]!;
      this.idle[i] = slack < SLACK ? 0 : this.idle[i]! + 1;
    });
    if (this.rows.length < INTERIOR) return;
    const kept = [...this.rows.keys()].filter((i) => this.idle[i]! < IDLE);
    const gone = [...this.rows.keys()].filter((i) => this.idle[i]! >= IDLE);
    this.program.drop(gone);
    this.rows = kept.map((i) => this.rows[i]!);
    this.idle = kept.map((i) => this.idle[i]!);
  }

  /** Negative cycles whose values sum to less than 1, at most one a frustrated tie of `side`. */
  private violated(
    graph: SignedGraph,
    value: Float64Array,
    side: Colouring,
    shouldStop: () => boolean,
  ): number[][] {
    const odd = Uint8Array.from(value, (_, t) => (isFrustrated(graph, side, t) ? 1 : 0));
    const length = value.slice();
    const found: number[][] = [];
    for (let t = 0; t < value.length; t++) {
      const radius = 1 - value[t]!;
      if (!odd[t] || radius < EPSILON) continue;
      if ((t & 63) === 0 && shouldStop()) break;
      const cycle =
        this.search.through(t, odd, length, radius) ?? this.search.through(t, odd, value, radius);
      if (cycle === undefined) continue;
      if (cycle.reduce((sum, e) => sum + value[e]!, 0) > 1 - EPSILON) continue;
      for (const e of cycle) length[e]! += 1 / 3;
      found.push(cycle);
    }
    return found;
  }

  /** The graph with the sign of every tie held at 1 turned. */
  private turned(): SignedGraph {
    if (!this.low.includes(1)) return this.graph;
    return { ...this.graph, sign: this.graph.sign.map((s, t) => (this.low[t] ? -s : s)) };
  }

  private lengths(f: Float64Array): Float64Array {
    return f.map((value, t) => Math.max(0, this.low[t] ? 1 - value : value));
  }

  close(): void {
    this.program.close();
  }
}

/** A bound rounded up to a whole number, as weights are whole; never −0. */
export function wholeBound(value: number): number {
  return Math.max(0, Math.ceil(value - EPSILON));
}

/** How many frustrated ties a colouring would have searched. */
function work(graph: SignedGraph, value: Float64Array, side: Colouring): number {
  let count = 0;
  for (let t = 0; t < value.length; t++) {
    if (value[t]! < 1 - EPSILON && isFrustrated(graph, side, t)) count++;
  }
  return count;
}
