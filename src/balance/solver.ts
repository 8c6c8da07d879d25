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

export interface LinearProgram {
  add(rows: readonly LinearRow[]): void;
  /** Narrows or widens the bounds of one column. */
  bound(column: number, low: number, high: number): void;
  /** Solves the program, warm from the last solve. */
  solve(shouldStop?: () => boolean): LinearResult;
  close(): void;
}

export interface LinearResult {
  readonly status: 'optimal' | 'infeasible' | 'stopped';
  /** Values of the columns; empty unless optimal. */
  readonly x: Float64Array;
  /** Price of each row in the order added; empty unless optimal. */
  readonly dual: Float64Array;
}
