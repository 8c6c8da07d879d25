/**
 * The balance of a situation: the report on the ties that are known, the worlds that the open ones
 * leave, and what the finding would be without the ties of a pair whose sign the analyst worked out.
 * The headline figures are those of the known ties alone; an open tie is in the worlds.
 */
import type { Alternative, BalanceInput, OpenReason } from './balance-input.ts';
import {
  type BalanceOptions,
  type BalanceReport,
  balanceReport,
  type NamedTie,
} from './balance-report.ts';
import { type BalanceWorlds, balanceWorlds, graphOf, type WayRange } from './balance-world.ts';

export interface SituationBalance extends BalanceReport {
  readonly asOf: string;
  /** The known ties, in the order of `margins`, with the ids and quotes that they rest on. */
  readonly basis: readonly {
    readonly tie: NamedTie;
    readonly sign: 1 | -1;
    readonly weight: number;
    readonly ties: readonly string[];
    readonly quotes: readonly string[];
    readonly inferred: boolean;
  }[];
  readonly open: readonly {
    readonly tie: NamedTie;
    readonly why: readonly OpenReason[];
    readonly alternatives: readonly Alternative[];
    readonly quotes: readonly string[];
  }[];
  readonly worlds?: {
    readonly total: string;
    readonly weighed: number;
    readonly index: BalanceWorlds['index'];
    readonly frustrated: readonly { tie: NamedTie; always: number; sometimes: number }[];
    readonly turnsOn: readonly { tie: NamedTie; ways: readonly WayRange[] }[];
  };
  /** The finding without the inferred ties of each pair, where it counts otherwise with them. */
  readonly withoutInferred: readonly {
    readonly tie: NamedTie;
    /** Other ties of the pair are left. */
    readonly partly?: true;
    readonly lower: number;
    readonly upper: number;
    readonly optima: readonly (readonly NamedTie[])[] | null;
  }[];
  /** Paths of ties without a quote. */
  readonly unsourced: readonly string[];
}

export interface SituationBalanceOptions extends BalanceOptions {
  /** Most worlds to weigh, and the seed of the draw where there are more. */
  readonly limit?: number;
  readonly seed?: number;
}

export function situationBalance(
  input: BalanceInput,
  options: SituationBalanceOptions = {},
): SituationBalance {
  const known = input.pairs.map(({ alternatives }) => only(alternatives));
  const { graph, pair } = graphOf(input, known);
  const named = (p: number): NamedTie => [
    input.nodes[input.pairs[p]!.a]!,
    input.nodes[input.pairs[p]!.b]!,
  ];
  const full = { margins: true, details: true, ...options };
  const worlds = balanceWorlds(input, options);
  return {
    asOf: input.asOf,
    ...balanceReport({ names: input.nodes, graph }, full),
    basis: pair.map((p) => {
      const { ties, quotes, inferred } = input.pairs[p]!;
      const { sign, weight } = known[p]!;
      return { tie: named(p), sign: sign as 1 | -1, weight, ties, quotes, inferred };
    }),
    open: input.pairs.flatMap(({ open, alternatives, quotes }, p) =>
      open.length === 0 ? [] : [{ tie: named(p), why: open, alternatives, quotes }],
    ),
    ...(worlds && {
      worlds: {
        ...worlds,
        frustrated: worlds.frustrated.map(({ pair: p, ...rest }) => ({ tie: named(p), ...rest })),
        turnsOn: worlds.turnsOn.map(({ pair: p, ways }) => ({ tie: named(p), ways })),
      },
    }),
    withoutInferred: [...input.pairs.keys()].flatMap((p) => {
      const { stated, inferred } = input.pairs[p]!;
      if (stated === undefined || isSame(known[p], only(stated))) return [];
      const without = graphOf(
        input,
        known.map((one, q) => (q === p ? only(stated) : one)),
      );
      const report = balanceReport({ names: input.nodes, graph: without.graph }, full);
      const { lower, upper } = report.frustration;
      const found = { lower, upper, optima: report.optima?.frustrated ?? null };
      return [{ tie: named(p), ...(inferred ? {} : { partly: true as const }), ...found }];
    }),
    unsourced: input.unsourced,
  };
}

/** How a pair stands that is not open. */
function only(alternatives: readonly Alternative[]): Alternative | undefined {
  return alternatives.length === 1 ? alternatives[0] : undefined;
}

/** Whether a pair counts alike; an open one counts as little as none. */
function isSame(one: Alternative | undefined, other: Alternative | undefined): boolean {
  return (one?.sign ?? 0) * (one?.weight ?? 0) === (other?.sign ?? 0) * (other?.weight ?? 0);
}
