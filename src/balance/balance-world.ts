/**
 * The worlds that open ties leave possible: every open pair stands in one of its ways. What holds in
 * which share of the worlds; a share of worlds is no probability.
 *
 *   1. all combinations when there are at most `limit`, else `limit` drawn with the seed
 *   2. in each world the index, the ties frustrated in every optimum and those frustrated in some
 *   3. for each open pair, the range of the index in the worlds of each sign that it may have
 */
import { seeded } from '../ensemble/random.ts';
import type { Alternative, BalanceInput } from './balance-input.ts';
import { frustrationIndex } from './frustration.ts';
import { margins } from './margin.ts';
import { type SignedGraph, signedGraph, type TieTuple } from './signed-graph.ts';
import type { LinearSolver } from './solver.ts';

/** Places in `BalanceInput.pairs` are `pair`. */
export interface BalanceWorlds {
  /** Number of combinations, a decimal string: it may outgrow doubles. */
  readonly total: string;
  /** Worlds weighed; all, or a sample. */
  readonly weighed: number;
  readonly index: readonly { lower: number; upper: number; worlds: number }[];
  readonly frustrated: readonly { pair: number; always: number; sometimes: number }[];
  readonly turnsOn: readonly { pair: number; ways: readonly WayRange[] }[];
}

export interface WayRange {
  readonly sign: 1 | -1 | 0;
  readonly worlds: number;
  /** Least lower and greatest upper bound of the index over its worlds. */
  readonly low: number;
  readonly high: number;
}

export interface WorldOptions {
  readonly solver?: LinearSolver;
  readonly shouldStop?: () => boolean;
  readonly limit?: number;
  readonly seed?: number;
}

interface World {
  readonly ways: readonly number[];
  readonly lower: number;
  readonly upper: number;
  readonly always: ReadonlySet<number>;
  readonly sometimes: ReadonlySet<number>;
}

/** @returns undefined when no pair is open */
export function balanceWorlds(
  input: BalanceInput,
  { solver, shouldStop, limit = 256, seed = 1 }: WorldOptions = {},
): BalanceWorlds | undefined {
  const { pairs } = input;
  const open = [...pairs.keys()].filter((p) => pairs[p]!.alternatives.length > 1);
  if (open.length === 0) return undefined;
  const counts = open.map((p) => pairs[p]!.alternatives.length);
  const total = counts.reduce((product, count) => product * BigInt(count), 1n);
  const isWhole = total <= BigInt(limit);
  const random = seeded(seed);
  const worlds: World[] = [];
  for (let w = 0; w < (isWhole ? Number(total) : limit) && !shouldStop?.(); w++) {
    const ways = isWhole ? digits(w, counts) : counts.map((count) => random.below(count));
    const chosen = pairs.map((pair) => pair.alternatives[0]!);
    open.forEach((p, i) => {
      chosen[p] = pairs[p]!.alternatives[ways[i]!]!;
    });
    worlds.push(weighWorld(input, chosen, ways, { solver, shouldStop }));
  }
  return {
    total: String(total),
    weighed: worlds.length,
    index: indexCounts(worlds),
    frustrated: [...pairs.keys()]
      .map((pair) => ({
        pair,
        always: worlds.filter((world) => world.always.has(pair)).length,
        sometimes: worlds.filter((world) => world.sometimes.has(pair)).length,
      }))
      .filter(({ sometimes }) => sometimes > 0),
    turnsOn: open.map((pair, i) => ({
      pair,
      ways: [...new Set(pairs[pair]!.alternatives.map(({ sign }) => sign))].map((sign) =>
        wayRange(
          sign,
          worlds.filter(({ ways }) => pairs[pair]!.alternatives[ways[i]!]!.sign === sign),
        ),
      ),
    })),
  };
}

/** The graph of the pairs as chosen, and the pair of each of its ties. */
export function graphOf(
  input: BalanceInput,
  chosen: readonly (Alternative | undefined)[],
): { graph: SignedGraph; pair: number[] } {
  const pair = [...chosen.keys()].filter((p) => chosen[p] !== undefined && chosen[p].sign !== 0);
  const ties = pair.map((p): TieTuple => {
    const { a, b } = input.pairs[p]!;
    return [a, b, chosen[p]!.sign, chosen[p]!.weight];
  });
  return { graph: signedGraph(input.nodes.length, ties), pair };
}

function weighWorld(
  input: BalanceInput,
  chosen: readonly Alternative[],
  ways: readonly number[],
  options: { solver: LinearSolver | undefined; shouldStop: (() => boolean) | undefined },
): World {
  const { graph, pair } = graphOf(input, chosen);
  const how = {
    ...(options.solver && { solver: options.solver }),
    ...(options.shouldStop && { shouldStop: options.shouldStop }),
  };
  const { lower, upper, ...rest } = frustrationIndex(graph, how);
  const margin = margins(graph, { lower, upper, ...rest }, how);
  const those = (holds: (m: number) => boolean): Set<number> =>
    new Set(pair.filter((_, t) => margin[t] !== null && holds(margin[t]!)));
  return { ways, lower, upper, always: those((m) => m < 0), sometimes: those((m) => m <= 0) };
}

function digits(value: number, bases: readonly number[]): number[] {
  let rest = value;
  return bases.map((base) => {
    const digit = rest % base;
    rest = Math.floor(rest / base);
    return digit;
  });
}

function indexCounts(worlds: readonly World[]): BalanceWorlds['index'] {
  const count = new Map<string, { lower: number; upper: number; worlds: number }>();
  for (const { lower, upper } of worlds) {
    const key = `${lower} ${upper}`;
    count.set(key, { lower, upper, worlds: (count.get(key)?.worlds ?? 0) + 1 });
  }
  return [...count.values()].sort((p, q) => p.lower - q.lower || p.upper - q.upper);
}

function wayRange(sign: 1 | -1 | 0, worlds: readonly World[]): WayRange {
  return {
    sign,
    worlds: worlds.length,
    low: worlds.reduce((low, { lower }) => Math.min(low, lower), worlds[0]?.lower ?? 0),
    high: worlds.reduce((high, { upper }) => Math.max(high, upper), 0),
  };
}
