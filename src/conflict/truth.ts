/**
 * The states in which a formula holds, as a column of 0 and 1.
 *
 *   1. work out the columns of named formulas first, each once
 *   2. go through the states in blocks that stay in the cache
 *   3. in each block fill one row per level of nesting; patterns go into the row of what they are
 *      part of directly, and whole rows are combined four states at a time
 *
 * Time: one pass over a block a part of the formula; memory: the columns.
 */
import type { Pattern } from './feasible.ts';
import type { Formula } from './formula.ts';

const block = 4096;

/** Columns of named formulas already worked out, for the same codes. */
export type Columns = Map<Formula, Uint8Array>;

/** A row of scratch, as states and as words of four. */
interface Row {
  readonly states: Uint8Array;
  readonly words: Uint32Array;
}

interface Filling {
  readonly codes: Int32Array;
  readonly columns: Columns;
  /** One a level of nesting. */
  readonly rows: Row[];
  /** The block: its first state and how many. */
  from: number;
  count: number;
}

type Connective = 'all' | 'any' | 'same';

/**
 * Takes a pattern into a row as one more part of a connective. `(x | -x) >>> 31` is 1 for x other
 * than 0, without a branch that the processor would have to guess.
 */
function takePattern(kind: Connective, part: Pattern, filling: Filling, row: Uint8Array): void {
  const { codes, from, count } = filling;
  const { mask, value } = part;
  if (kind === 'all') {
    for (let k = 0; k < count; k++) {
      const differs = (codes[from + k] & mask) ^ value;
      row[k] &= ((differs | -differs) >>> 31) ^ 1;
    }
  } else if (kind === 'any') {
    for (let k = 0; k < count; k++) {
      const differs = (codes[from + k] & mask) ^ value;
      row[k] |= ((differs | -differs) >>> 31) ^ 1;
    }
  } else {
    for (let k = 0; k < count; k++) {
      const differs = (codes[from + k] & mask) ^ value;
      row[k] ^= (differs | -differs) >>> 31;
    }
  }
}

/** Takes another row in. */
function takeRow(kind: Connective, part: Row, count: number, { words }: Row): void {
  const other = part.words;
  const last = (count + 3) >>> 2;
  const ones = 0x01010101;
  if (kind === 'all') for (let w = 0; w < last; w++) words[w] &= other[w];
  else if (kind === 'any') for (let w = 0; w < last; w++) words[w] |= other[w];
  else for (let w = 0; w < last; w++) words[w] ^= other[w] ^ ones;
}

/** @param states how many, at most a block: a small model has small rows */
function newRow(count: number): Row {
  const states = new Uint8Array((count + 3) & ~3);
  return { states, words: new Uint32Array(states.buffer) };
}

/** Step 3: the truths of one block into the row of `level`. */
function fill(formula: Formula, filling: Filling, level: number): Row {
  filling.rows[level] ??= newRow(Math.min(block, filling.codes.length));
  const row = filling.rows[level];
  const { from, count } = filling;
  switch (formula.kind) {
    case 'pattern':
      row.states.fill(0, 0, count);
      takePattern('any', formula, filling, row.states);
      return row;
    case 'named':
      row.states.set(filling.columns.get(formula)!.subarray(from, from + count));
      return row;
    case 'not':
      fill(formula.of, filling, level);
      for (let k = 0; k < count; k++) row.states[k] ^= 1;
      return row;
    default:
      row.states.fill(formula.kind === 'any' ? 0 : 1, 0, count);
      for (const part of formula.of) {
        if (part.kind === 'pattern') takePattern(formula.kind, part, filling, row.states);
        else takeRow(formula.kind, fill(part, filling, level + 1), count, row);
      }
      return row;
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
  const filling: Filling = { codes, columns, rows: [], from: 0, count: 0 };
  for (let from = 0; from < codes.length; from += block) {
    filling.from = from;
    filling.count = Math.min(block, codes.length - from);
    truth.set(fill(formula, filling, 0).states.subarray(0, filling.count), from);
  }
  return truth;
}
