/**
 * Preferences as ranks: 1 is worst, equal ranks are ties, no gaps.
 *
 * (a) From statements in order of priority (preference prioritisation; Fang, Hipel, Kilgour & Peng
 *     2003, from memory). The score of a state is the sum of 2^(k-j) over the satisfied statements
 *     j of k; only its order counts, so states are compared statement by statement and nothing
 *     overflows at any k.
 *       1. read the statements, most important first, into a growing key per state
 *       2. before the keys outgrow the table, renumber them 0, 1, 2 … in order
 *       3. the renumbered keys, plus one, are the ranks
 * (b) From a ranking: classes of ties, best first.
 *
 * Time O(k·n) for k statements and n states, memory one table of at most 4n entries.
 */

import type { Formula } from './formula.ts';

/** What one decision maker wants, as statements on the feasible states. */
export interface Wants {
  /** Ids of its statements, in the order listed. */
  readonly statements: readonly string[];
  readonly formulas: readonly Formula[];
  /** Per statement, 1 for each state that satisfies it. */
  readonly truths: readonly Uint8Array[];
  /** Indices of statements, most important first; absent where a ranking is given instead. */
  readonly priority?: readonly number[];
  /** What is known of the order: all, nothing, or pairs of statements, the more important first. */
  readonly known: 'all' | 'nothing' | readonly (readonly [number, number])[];
  /** The reading that stands in place of the base. */
  readonly reading?: string;
}

/** Renumbers keys below `space` in ascending order without gaps; returns how many there are. */
function renumber(keys: Int32Array, space: number, table: Int32Array): number {
  table.fill(0, 0, space);
  for (let s = 0; s < keys.length; s++) table[keys[s]] = 1;
  let count = 0;
  for (let k = 0; k < space; k++) if (table[k] !== 0) table[k] = count++;
  for (let s = 0; s < keys.length; s++) keys[s] = table[keys[s]];
  return count;
}

/**
 * @param states number of states
 * @param truths per statement, most important first, 1 for each state that satisfies it
 * @param ranks filled and returned; a new array when absent
 */
export function ranksOfStatements(
  states: number,
  truths: readonly Uint8Array[],
  ranks: Int32Array = new Int32Array(states),
): Int32Array {
  const room = Math.max(1024, 4 * states);
  const table = new Int32Array(Math.min(room, Math.max(2, 2 ** Math.min(24, truths.length))));
  ranks.fill(0);
  let space = 1;
  for (const truth of truths) {
    if (2 * space > table.length) space = renumber(ranks, space, table);
    for (let s = 0; s < states; s++) ranks[s] = 2 * ranks[s] + truth[s];
    space *= 2;
  }
  renumber(ranks, space, table);
  for (let s = 0; s < states; s++) ranks[s]++;
  return ranks;
}

/**
 * @param states number of states
 * @param classes state indices, best class first
 * @throws RangeError when a state is missing, unknown or given twice
 */
export function ranksOfClasses(
  states: number,
  classes: readonly (readonly number[])[],
): Int32Array {
  const ranks = new Int32Array(states);
  const filled = classes.filter((members) => members.length > 0);
  filled.forEach((members, position) => {
    for (const state of members) {
      if (!(state >= 0 && state < states))
        throw new RangeError('a ranking names no feasible state');
      if (ranks[state] !== 0) throw new RangeError(`state ${state + 1} is ranked twice`);
      ranks[state] = filled.length - position;
    }
  });
  const missing = ranks.indexOf(0);
  if (missing >= 0) throw new RangeError(`state ${missing + 1} is not ranked`);
  return ranks;
}
