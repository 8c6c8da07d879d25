/**
 * Leverage: who would lose more if the two broke, once each has made the best of what is left.
 * Keohane & Nye 1977, Power and Interdependence (vulnerability, as against sensitivity).
 *
 *   vulnerability = max(0, C(S) − C*(S∖X)), where C* is coverage after the best reallocation: every
 *   remaining supplier may shift its capacity among the needs that it is able to serve
 *   leverage of A over B = the vulnerability of B to A − that of A to B
 *
 * The best reallocation is exact. What suppliers can deliver to needs within their capacities is a
 * polymatroid, and coverage is linear on it up to the demands; so filling the needs in order of
 * weight / demand, each by the greatest flow that takes nothing from those before, is best
 * (Edmonds 1970, Submodular functions, matroids, and certain polyhedra).
 */
import { coverage } from './coverage.ts';
import { FlowNetwork } from './max-flow.ts';
import type { Dependence } from './model.ts';

/** One side of a relation: a client, its present amounts, and what its suppliers could do. */
export interface Side {
  readonly model: Dependence;
  readonly amounts: Float64Array;
  /** The supplier that is the other side. */
  readonly other: number;
  /** Per supplier, all it can give; by default what it gives now. */
  readonly capacities?: ArrayLike<number>;
  /** Per cell, the most the supplier could give there; by default any amount where it gives now. */
  readonly limits?: ArrayLike<number>;
}

/** Coverage after the best reallocation of what the remaining suppliers can give. */
export function bestCoverage(side: Omit<Side, 'other'>, withdrawn: readonly number[] = []): number {
  const { needs, suppliers, weights, demands } = side.model;
  const present = (s: number) => {
    let sum = 0;
    for (let n = 0; n < needs; n++) sum += side.amounts[n * suppliers + s];
    return sum;
  };
  const limit = (cell: number) =>
    side.limits?.[cell] ?? (side.amounts[cell] > 0 ? Number.POSITIVE_INFINITY : 0);
  const [source, sink] = [suppliers + needs, suppliers + needs + 1];
  const network = new FlowNetwork(sink + 1);
  for (let s = 0; s < suppliers; s++) {
    if (withdrawn.includes(s)) continue;
    network.add({ from: source, to: s, capacity: side.capacities?.[s] ?? present(s) });
    for (let n = 0; n < needs; n++) {
      const capacity = limit(n * suppliers + s);
      if (capacity > 0) network.add({ from: s, to: suppliers + n, capacity });
    }
  }
  const value = (n: number) => weights[n] / demands[n];
  const order = [...demands.keys()].sort((a, b) => value(b) - value(a) || a - b);
  let covered = 0;
  for (const n of order) {
    network.add({ from: suppliers + n, to: sink, capacity: demands[n] });
    covered += value(n) * network.augment(source, sink);
  }
  return covered;
}

/** What remains lost when the other side leaves and the rest is reallocated at best. */
export function vulnerability(side: Side): number {
  const left = bestCoverage(side, [side.other]);
  return Math.max(0, coverage(side.model, side.amounts) - left);
}

/** Positive: they would lose more than we; negative: we more than they. */
export function leverage(ours: Side, theirs: Side): number {
  return vulnerability(theirs) - vulnerability(ours);
}
