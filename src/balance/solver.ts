/**
 * What the exact methods ask of a linear solver: one program kept open, to which rows are added
 * between solves. Every row reads Σ coefficient · x ≥ low. The scale stays pure: a solver is handed
 * in (`highs-solver.ts` makes one of HiGHS).
 */
export interface LinearSolver {
  /** Opens: minimise Σ cost · x over 0 ≤ x ≤ 1, without rows. */
  open(cost: Float64Array): LinearProgram;
}

export interface LinearRow {
  readonly columns: ArrayLike<number>;
  readonly coefficients: ArrayLike<number>;
  readonly low: number;
}

/**
 * `simplex`: warm from the last solve, ends at a vertex. `interior`: an interior point, from scratch;
 * quicker after many new rows. `crossover`: an interior point, then the way to a vertex.
 */
export type LinearMethod = 'simplex' | 'interior' | 'crossover';

export interface LinearProgram {
  add(rows: readonly LinearRow[]): void;
  /** Narrows or widens the bounds of one column. */
  bound(column: number, low: number, high: number): void;
  /** Removes rows by their places; those after them move up. */
  drop(rows: readonly number[]): void;
  /** Solves the program; `method` is simplex where absent. */
  solve(shouldStop?: () => boolean, method?: LinearMethod): LinearResult;
  close(): void;
}

export interface LinearResult {
  readonly status: 'optimal' | 'infeasible' | 'stopped';
  /** Values of the columns; empty unless optimal. */
  readonly x: Float64Array;
  /** Price of each row in their order; empty unless optimal. */
  readonly dual: Float64Array;
}
