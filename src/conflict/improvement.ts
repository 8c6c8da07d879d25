/**
 * The improvements of one decision maker, as an order of each of its classes.
 *
 * An improvement is a move to a strictly preferred state. Once the members of a class stand in
 * ascending order of the decision maker's ranks, the states that can improve *to* a state are a
 * prefix of the class, and those it can improve to are a suffix.
 *   1. put all states in order of rank (counting sort)
 *   2. deal them out to their classes, which are then in order
 *   3. note for each state how many positions of its class stand strictly below it
 */
import type { Fibres } from './moves.ts';

export interface ClassRanking {
  /** Members by class, within a class by ascending rank; classes begin where `Fibres.start` says. */
  readonly sorted: Int32Array;
  /** For each state, the first position of its class whose rank is not below the state's. */
  readonly cut: Int32Array;
}

/**
 * States in ascending order of a value from 1 to `values.length`, ties in ascending order of state.
 * @param counts scratch, at least `values.length + 2` long
 */
export function ascending(values: Int32Array, counts: Int32Array, out: Int32Array): Int32Array {
  const n = values.length;
  counts.fill(0, 0, n + 2);
  for (let s = 0; s < n; s++) counts[values[s] + 1]++;
  for (let v = 1; v <= n; v++) counts[v + 1] += counts[v];
  for (let s = 0; s < n; s++) out[counts[values[s]]++] = s;
  return out;
}

/**
 * @param byRank all states in ascending order of `ranks` (step 1)
 * @param next scratch, at least as long as there are classes
 */
export function rankClasses(
  fibres: Fibres,
  ranks: Int32Array,
  byRank: Int32Array,
  next: Int32Array,
  out: ClassRanking,
): ClassRanking {
  const { classOf, start } = fibres;
  const { sorted, cut } = out;
  const classes = start.length - 1;
  for (let c = 0; c < classes; c++) next[c] = start[c];
  for (let k = 0; k < byRank.length; k++) {
    const s = byRank[k];
    if (classOf[s] >= 0) sorted[next[classOf[s]]++] = s;
  }
  for (let c = 0; c < classes; c++) {
    let first = start[c];
    for (let p = start[c]; p < start[c + 1]; p++) {
      if (ranks[sorted[p]] !== ranks[sorted[first]]) first = p;
      cut[sorted[p]] = first;
    }
  }
  return out;
}
