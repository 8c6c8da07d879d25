/**
 * All optimal partitions, where they are few, and the strain of each tie: the share of the optimal
 * partitions in which it is frustrated. A partition is told by its set of frustrated ties, so that
 * turning a whole component round makes no new one.
 *
 *   1. a tie whose margin is not 0 is the same in every optimum: its ends are made one
 *   2. what is left falls into 2-connected blocks; each is enumerated by itself
 *   3. optima of the graph are the combinations of optima of the blocks
 */
import { blocks } from './block.ts';
import { frustratedTies } from './colouring.ts';
import { enumerate } from './enumeration.ts';
import type { Frustration } from './frustration.ts';
import { ParityForest } from './parity-forest.ts';
import { type SignedGraph, subgraph } from './signed-graph.ts';

export interface Optima {
  /** Number of optimal partitions; null where they could not be counted. */
  count: number | null;
  /** Strain of each tie; null where it is not known. */
  strain: (number | null)[];
  /** The frustrated ties of each optimal partition, when there are at most `limit`. */
  partitions: number[][] | null;
}

export interface OptimaOptions {
  /** Most partitions to list. */
  limit?: number;
  shouldStop?: () => boolean;
}

/** Blocks of more nodes, or with more optima, are not counted. */
const MOST_NODES = 22;
const MOST_OPTIMA = 50_000;

/** @param margin  of each tie, as proved; null where it was not */
export function optima(
  graph: SignedGraph,
  found: Frustration,
  margin: readonly (number | null)[],
  { limit = 64, shouldStop = () => false }: OptimaOptions = {},
): Optima {
  const strain = margin.map((m) => (m === null || m === 0 ? null : Number(m < 0)));
  const unknown: Optima = { count: null, strain, partitions: null };
  if (!found.exact || margin.includes(null)) return unknown;
  const open = contracted(graph, margin);
  let count = 1;
  let partitions: number[][] = [[...margin.keys()].filter((t) => margin[t]! < 0)];
  let isCounted = true;
  for (const places of blocks(open.graph)) {
    const sets = blockOptima(subgraph(open.graph, places).graph, shouldStop);
    if (sets === undefined) {
      isCounted = false;
      continue;
    }
    const ties = Array.from(places, (place) => open.tie[place]!);
    ties.forEach((t, i) => {
      strain[t] = sets.filter((set) => set.includes(i)).length / sets.length;
    });
    count *= sets.length;
    if (count > limit) partitions = [];
    else {
      partitions = partitions.flatMap((base) =>
        sets.map((set) => [...base, ...set.map((i) => ties[i]!)].sort((s, t) => s - t)),
      );
    }
  }
  if (!isCounted || !Number.isSafeInteger(count)) return unknown;
  return { count, strain, partitions: count > limit ? null : partitions.sort(byNumber) };
}

/** The ties of margin 0 between the classes that the other ties bind together. */
function contracted(
  graph: SignedGraph,
  margin: readonly (number | null)[],
): { graph: SignedGraph; tie: number[] } {
  const forest = new ParityForest(graph.n);
  margin.forEach((m, t) => {
    if (m === 0) return;
    const isApart = graph.sign[t]! < 0 !== m! < 0;
    forest.join(graph.a[t]!, graph.b[t]!, isApart ? 1 : 0);
  });
  const tie = [...margin.keys()].filter((t) => margin[t] === 0);
  const turned = (t: number): number => forest.side(graph.a[t]!) ^ forest.side(graph.b[t]!);
  return {
    tie,
    graph: {
      n: graph.n,
      a: Int32Array.from(tie, (t) => forest.root(graph.a[t]!)),
      b: Int32Array.from(tie, (t) => forest.root(graph.b[t]!)),
      sign: Int8Array.from(tie, (t) => (turned(t) ? -graph.sign[t]! : graph.sign[t]!)),
      weight: Float64Array.from(tie, (t) => graph.weight[t]!),
    },
  };
}

/** The sets of frustrated ties of all optimal colourings of a block. */
function blockOptima(block: SignedGraph, shouldStop: () => boolean): number[][] | undefined {
  if (block.n > MOST_NODES) return undefined;
  let least = Number.POSITIVE_INFINITY;
  let sets: number[][] = [];
  const isWhole = enumerate(
    block,
    () => (sets.length > MOST_OPTIMA ? least - 1 : least),
    (side, cost) => {
      if (cost < least) sets = [];
      least = cost;
      sets.push(frustratedTies(block, side));
    },
    shouldStop,
  );
  return isWhole && sets.length <= MOST_OPTIMA ? sets : undefined;
}

function byNumber(p: readonly number[], q: readonly number[]): number {
  for (let i = 0; i < Math.min(p.length, q.length); i++) if (p[i] !== q[i]) return p[i]! - q[i]!;
  return p.length - q.length;
}
