/**
 * Rows of the linear bound, and the bound that their prices prove. For a cycle C and a set D of its
 * ties such that C is negative after the signs of D are turned, every colouring satisfies
 * Σ_{C∖D} f + Σ_D (1 − f) ≥ 1 (the odd-cycle inequalities of Barahona & Mahjoub 1986, switched).
 */
import type { LinearRow } from './solver.ts';

export interface CycleRow extends LinearRow {
  readonly columns: readonly number[];
  readonly coefficients: readonly number[];
}

/** The row of a cycle; `turned` marks the ties that count with their sign turned. */
export function cycleRow(cycle: readonly number[], turned: Uint8Array): CycleRow {
  const count = cycle.reduce((sum, t) => sum + turned[t]!, 0);
  return {
    columns: cycle,
    coefficients: cycle.map((t) => (turned[t] ? -1 : 1)),
    low: 1 - count,
  };
}

/**
 * What the prices prove whatever the solver's tolerances (weak duality): every colouring within the
 * bounds costs at least Σ price · low + Σ over ties of the least of reduced cost · f.
 */
export function provenBound(
  weight: Float64Array,
  rows: readonly CycleRow[],
  dual: Float64Array,
  low: Uint8Array,
  high: Uint8Array,
): { value: number; reduced: Float64Array } {
  const reduced = weight.slice();
  let value = 0;
  rows.forEach((row, i) => {
    const price = Math.max(0, dual[i]!);
    if (price === 0) return;
    value += price * row.low;
    for (let k = 0; k < row.columns.length; k++) {
      reduced[row.columns[k]!]! -= price * row.coefficients[k]!;
    }
  });
  reduced.forEach((r, t) => {
    value += Math.min(r * low[t]!, r * high[t]!);
  });
  return { value, reduced };
}
