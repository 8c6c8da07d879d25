/**
 * The states in which a formula holds, as a column of 0 and 1.
 *
 *   1. work out the columns of named formulas first, each once
 *   2. go through the states in blocks that stay in the cache
 *   3. in each block fill one row per level of nesting, from the patterns up
 *
 * Time: one pass over a block a part of the formula; memory: the columns.
 */
import type { Pattern } from './feasible.ts';
import type { Formula } from './formula.ts';

const block = 4096;

/** Columns of named formulas already worked out, for the same codes. */
export type Columns = Map<Formula, Uint8Array>;

interface Filling {
  readonly codes: Int32Array;
  readonly columns: Columns;
  /** Rows of scratch, one a level of nesting. */
  readonly rows: Uint8Array[];
}

function fillPattern({ mask, value }: Pattern, codes: Int32Array, from: number, row: Uint8Array) {
  const count = Math.min(block, codes.length - from);
  for (let k = 0; k < count; k++) row[k] = (codes[from + k] & mask) === value ? 1 : 0;
}

function combine(kind: 'all' | 'any' | 'same', row: Uint8Array, part: Uint8Array): void {
  if (kind === 'all') for (let k = 0; k < block; k++) row[k] &= part[k];
  else if (kind === 'any') for (let k = 0; k < block; k++) row[k] |= part[k];
  else for (let k = 0; k < block; k++) row[k] ^= part[k] ^ 1;
}

/** Step 3: the truths of one block into rows[level]. */
function fill(formula: Formula, filling: Filling, from: number, level: number): void {
  filling.rows[level] ??= new Uint8Array(block);
  const row = filling.rows[level];
  switch (formula.kind) {
    case 'pattern':
      fillPattern(formula, filling.codes, from, row);
      return;
    case 'named':
      row.set(filling.columns.get(formula)!.subarray(from, from + block));
      return;
    case 'not':
      fill(formula.of, filling, from, level);
      for (let k = 0; k < block; k++) row[k] ^= 1;
      return;
    default:
      row.fill(formula.kind === 'any' ? 0 : 1);
      for (const part of formula.of) {
        fill(part, filling, from, level + 1);
        combine(formula.kind, row, filling.rows[level + 1]);
      }
  }
}

/** Step 1. */
function nameColumns(formula: Formula, codes: Int32Array, columns: Columns): void {
  if (formula.kind === 'pattern' || columns.has(formula)) return;
  if (formula.kind === 'named') columns.set(formula, truthOf(codes, formula.of, columns));
  else if (formula.kind === 'not') nameColumns(formula.of, codes, columns);
  else for (const part of formula.of) nameColumns(part, codes, columns);
}

/** Per state, 1 where the formula holds. Pass the same `columns` for formulas that share names. */
export function truthOf(
  codes: Int32Array,
  formula: Formula,
  columns: Columns = new Map(),
): Uint8Array {
  nameColumns(formula, codes, columns);
  const truth = new Uint8Array(codes.length);
  const filling: Filling = { codes, columns, rows: [] };
  for (let from = 0; from < codes.length; from += block) {
    fill(formula, filling, from, 0);
    truth.set(filling.rows[0].subarray(0, Math.min(block, codes.length - from)), from);
  }
  return truth;
}
