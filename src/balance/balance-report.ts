/**
 * Everything the balance scale says of one signed network, in the shape of `mizan balance --json`.
 * Nodes are given by their names, ties by the names of their ends.
 */
import { algebraicConflict } from './algebraic-conflict.ts';
import { components } from './component.ts';
import { type Frustration, type FrustrationProgress, frustrationIndex } from './frustration.ts';
import { margins } from './margin.ts';
import { optima } from './optimum.ts';
import type { NamedGraph } from './signed-csv.ts';
import type { LinearSolver } from './solver.ts';
import {
  type TriadCount,
  type TriadKind,
  triadCount,
  triangleIndex,
  unbalancedTriads,
} from './triad.ts';
import { walkBalance } from './walk-balance.ts';
import { weakBalance } from './weak-balance.ts';

/** Two names, in the order of the tie's source and target. */
export type NamedTie = readonly [string, string];

export interface BalanceReport {
  readonly nodes: number;
  readonly ties: number;
  readonly positive: number;
  readonly negative: number;
  readonly components: number;
  readonly frustration: { lower: number; upper: number; exact: boolean };
  /** Ended before a best division was proven: `sides` and `frustrated` are those of the best found so far. */
  readonly bestSoFar?: true;
  /** Side of each node in the best division found. */
  readonly sides: Readonly<Record<string, number>>;
  readonly frustrated: readonly NamedTie[];
  readonly margins?: readonly { tie: NamedTie; margin: number | null }[];
  /** How many best divisions there are, and each tie's share of them in which it is frustrated. */
  readonly optima?: {
    readonly count: number | null;
    readonly frustrated: readonly (readonly NamedTie[])[] | null;
    readonly strain: readonly { tie: NamedTie; strain: number }[];
  };
  readonly triangles: Readonly<TriadCount> & { readonly balanced: number | null };
  readonly unbalanced?: readonly {
    readonly kind: TriadKind;
    readonly nodes: readonly [string, string, string];
    readonly pivot: string | null;
  }[];
  readonly walkBalance: number | null;
  /** Why there is none: `size`, a component is too large to decompose. */
  readonly walkBalanceReason?: 'size';
  readonly lambdaMin: readonly number[];
  readonly weakBalance?: {
    readonly lower: number;
    readonly upper: number;
    readonly exact: boolean;
    readonly groups: number;
    readonly group: Readonly<Record<string, number>>;
  };
}

export interface BalanceOptions {
  readonly solver?: LinearSolver;
  /** Ends index and margins together with what is proven so far. */
  readonly shouldStop?: () => boolean;
  readonly onProgress?: (
    progress:
      | ({ readonly stage: 'index' } & FrustrationProgress)
      | { readonly stage: 'margins'; readonly done: number; readonly total: number },
  ) => void;
  readonly margins?: boolean;
  /** Optima and strain (with margins), unbalanced triads by name, weak balance. */
  readonly details?: boolean;
}

/** Unbalanced triads named at most. */
const MOST_TRIADS = 1000;

export function balanceReport(network: NamedGraph, options: BalanceOptions = {}): BalanceReport {
  const { graph } = network;
  const { onProgress } = options;
  const found = frustrationIndex(graph, {
    ...reasoning(options),
    ...(onProgress && { onProgress: (now) => onProgress({ stage: 'index', ...now }) }),
  });
  const count = triadCount(graph);
  const walk = walkBalance(graph);
  const negative = graph.sign.filter((sign) => sign < 0).length;
  const { lower, upper, exact } = found;
  return {
    nodes: graph.n,
    ties: graph.a.length,
    positive: graph.a.length - negative,
    negative,
    components: components(graph).count,
    frustration: { lower, upper, exact },
    ...(!exact && { bestSoFar: true }),
    sides: byName(network, found.side),
    frustrated: found.frustrated.map((t) => namedTie(network, t)),
    ...(options.margins && marginPart(network, found, options)),
    triangles: { ...count, balanced: triangleIndex(count) },
    ...(options.details && triadPart(network)),
    walkBalance: walk.value,
    ...(walk.reason && { walkBalanceReason: walk.reason }),
    lambdaMin: algebraicConflict(graph),
    ...(options.details && weakPart(network, options)),
  };
}

function reasoning({ solver, shouldStop }: BalanceOptions): {
  solver?: LinearSolver;
  shouldStop?: () => boolean;
} {
  return { ...(solver && { solver }), ...(shouldStop && { shouldStop }) };
}

function marginPart(
  network: NamedGraph,
  found: Frustration,
  options: BalanceOptions,
): Pick<BalanceReport, 'margins' | 'optima'> {
  const { onProgress } = options;
  const margin = margins(network.graph, found, {
    ...reasoning(options),
    ...(onProgress && { onProgress: (now) => onProgress({ stage: 'margins', ...now }) }),
  });
  const named = margin.map((value, t) => ({ tie: namedTie(network, t), margin: value }));
  if (!options.details) return { margins: named };
  const all = optima(network.graph, found, margin, reasoning(options));
  const strain = all.strain.flatMap((value, t) =>
    value === null || value === 0 ? [] : [{ tie: namedTie(network, t), strain: value }],
  );
  const sets = all.partitions?.map((set) => set.map((t) => namedTie(network, t))) ?? null;
  return { margins: named, optima: { count: all.count, frustrated: sets, strain } };
}

function triadPart(network: NamedGraph): Pick<BalanceReport, 'unbalanced'> {
  const { names } = network;
  const unbalanced = unbalancedTriads(network.graph, MOST_TRIADS).map(({ kind, nodes, pivot }) => ({
    kind,
    nodes: [names[nodes[0]]!, names[nodes[1]]!, names[nodes[2]]!] as const,
    pivot: pivot === null ? null : names[pivot]!,
  }));
  return { unbalanced };
}

function weakPart(
  network: NamedGraph,
  options: BalanceOptions,
): Pick<BalanceReport, 'weakBalance'> {
  const { lower, upper, exact, groups, group } = weakBalance(network.graph, reasoning(options));
  return { weakBalance: { lower, upper, exact, groups, group: byName(network, group) } };
}

function namedTie({ names, graph }: NamedGraph, t: number): NamedTie {
  return [names[graph.a[t]!]!, names[graph.b[t]!]!];
}

function byName({ names }: NamedGraph, values: ArrayLike<number>): Record<string, number> {
  return Object.fromEntries(names.map((name, v) => [name, values[v]!]));
}
