/**
 * The improvements of one decision maker, as an order of each of its classes.
 *
 * An improvement is a move to a strictly preferred state. Once the members of a class stand in
 * ascending order of the decision maker's ranks, the states that can improve *to* a state are a
 * prefix of the class, and those it can improve to are a suffix.
 *   1. put all states in order of rank (counting sort)
 *   2. deal them out to their classes, which are then in order; small classes are ordered directly
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

/** Classes up to this size are put in order one by one; counting all states costs more there. */
const smallClass = 64;

/** Each class in order, by insertion: neighbours stay where they are in memory. */
function orderSmall({ start, members }: Fibres, ranks: Int32Array, sorted: Int32Array): void {
  for (let c = 0; c + 1 < start.length; c++) {
    for (let p = start[c]; p < start[c + 1]; p++) {
      const s = members[p];
      const rank = ranks[s];
      let place = p;
      while (place > start[c] && ranks[sorted[place - 1]] > rank) {
        sorted[place] = sorted[place - 1];
        place--;
      }
      sorted[place] = s;
    }
  }
}

/** Steps 1 and 2. */
function orderLarge(
  { classOf, start }: Fibres,
  ranks: Int32Array,
  { byRank, counts }: Scratch,
  sorted: Int32Array,
): void {
  ascending(ranks, counts, byRank);
  const next = counts;
  next.set(start);
  for (let k = 0; k < byRank.length; k++) {
    const s = byRank[k];
    if (classOf[s] >= 0) sorted[next[classOf[s]]++] = s;
  }
}

/** Room for all states, and for the greater of the states and the classes, plus two. */
export interface Scratch {
  readonly byRank: Int32Array;
  readonly counts: Int32Array;
}

/** Fills the order of every class under the given ranks. */
export function rankClasses(
  fibres: Fibres,
  ranks: Int32Array,
  scratch: Scratch,
  out: ClassRanking,
): ClassRanking {
  const { start } = fibres;
  const { sorted, cut } = out;
  let largest = 0;
  for (let c = 0; c + 1 < start.length; c++) largest = Math.max(largest, start[c + 1] - start[c]);
  if (largest <= smallClass) orderSmall(fibres, ranks, sorted);
  else orderLarge(fibres, ranks, scratch, sorted);
  for (let c = 0; c + 1 < start.length; c++) {
    let first = start[c];
    for (let p = start[c]; p < start[c + 1]; p++) {
      if (ranks[sorted[p]] !== ranks[sorted[first]]) first = p;
      cut[sorted[p]] = first;
    }
  }
  return out;
}
