/** The definitions of this room, written out literally and slowly, for the tests. */
import type { Dependence } from './model.ts';

type Row = readonly number[];

/** C(T) for the set of suppliers that `member` admits. */
export function literalCoverage(
  model: Dependence,
  amounts: ArrayLike<number>,
  member: (s: number) => boolean,
): number {
  let total = 0;
  for (let n = 0; n < model.needs; n++) {
    let sum = 0;
    for (let s = 0; s < model.suppliers; s++) {
      if (member(s)) sum += amounts[n * model.suppliers + s];
    }
    total += model.weights[n] * Math.min(1, sum / model.demands[n]);
  }
  return total;
}

/** Every set of the numbers 0 … n − 1. */
export function subsets(n: number): number[][] {
  if (n === 0) return [[]];
  const without = subsets(n - 1);
  return [...without, ...without.map((set) => [...set, n - 1])];
}

function permutations(items: Row): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((first) =>
    permutations(items.filter((item) => item !== first)).map((rest) => [first, ...rest]),
  );
}

/** Shapley values by every order of arrival. */
export function literalShapley(model: Dependence, amounts: ArrayLike<number>): number[] {
  const orders = permutations([...Array(model.suppliers).keys()]);
  const values = new Array<number>(model.suppliers).fill(0);
  for (const order of orders) {
    order.forEach((s, at) => {
      const before = order.slice(0, at);
      const withOut = literalCoverage(model, amounts, (t) => before.includes(t));
      const withS = literalCoverage(model, amounts, (t) => t === s || before.includes(t));
      values[s] += (withS - withOut) / orders.length;
    });
  }
  return values;
}

/** Every world with each cell at its low or its high end. */
export function corners(model: Dependence): number[][] {
  let worlds: number[][] = [[]];
  for (let at = 0; at < model.low.length; at++) {
    const ends = [...new Set([model.low[at], model.high[at]])];
    worlds = worlds.flatMap((world) => ends.map((end) => [...world, end]));
  }
  return worlds;
}

/** The least cut over every set of suppliers and clients on the source's side. */
export function literalMinCut(capacities: Row, demands: Row, limits: readonly Row[]): number {
  const cuts = subsets(capacities.length + demands.length).map((side) => {
    const near = new Set(side);
    let cut = 0;
    capacities.forEach((capacity, s) => {
      if (!near.has(s)) cut += capacity;
      demands.forEach((_, j) => {
        if (near.has(s) && !near.has(capacities.length + j)) cut += limits[s][j];
      });
    });
    demands.forEach((demand, j) => {
      if (near.has(capacities.length + j)) cut += demand;
    });
    return cut;
  });
  return Math.min(...cuts);
}
