/**
 * Balance over time: the index at each moment, who changed side, and which ties turned.
 * Doreian & Mrvar 2015.
 *
 *   1. each frame is solved by itself, with the margins of its ties
 *   2. sides have no names, so a frame is turned, component by component, to agree with as many nodes
 *      of the frame before as it can; the others have changed side
 *   3. a tie turned when its sign differs from the frame before; its strain turned when its margin
 *      went from safe (above 0) to open or anomalous, or back
 */
import type { Colouring } from './colouring.ts';
import { components } from './component.ts';
import { frustrationIndex } from './frustration.ts';
import { margins } from './margin.ts';
import type { SignedGraph } from './signed-graph.ts';
import type { LinearSolver } from './solver.ts';

/** All frames share the numbering of nodes. */
export interface BalanceFrame {
  readonly label: string;
  readonly graph: SignedGraph;
}

export type NodePair = readonly [number, number];

export interface BalanceMoment {
  readonly label: string;
  readonly lower: number;
  readonly upper: number;
  readonly exact: boolean;
  readonly side: Colouring;
  readonly frustrated: readonly NodePair[];
  /** Since the frame before; empty in the first. */
  readonly appeared: readonly NodePair[];
  readonly vanished: readonly NodePair[];
  readonly turned: readonly { pair: NodePair; from: number; to: number }[];
  readonly changedSide: readonly number[];
  readonly strainTurned: readonly { pair: NodePair; from: number; to: number }[];
}

export interface TimelineOptions {
  readonly solver?: LinearSolver;
  readonly shouldStop?: () => boolean;
}

/** What is known of a pair in one frame. */
interface Standing {
  readonly pair: NodePair;
  readonly sign: number;
  readonly margin: number | null;
}

export function balanceTimeline(
  frames: readonly BalanceFrame[],
  options: TimelineOptions = {},
): BalanceMoment[] {
  const moments: BalanceMoment[] = [];
  let before: { side: Colouring; graph: SignedGraph; ties: Map<string, Standing> } | undefined;
  for (const { label, graph } of frames) {
    const found = frustrationIndex(graph, options);
    const margin = margins(graph, found, options);
    const ties = new Map(
      margin.map((value, t): [string, Standing] => {
        const pair = pairOf(graph, t);
        return [pair.join(' '), { pair, sign: graph.sign[t]!, margin: value }];
      }),
    );
    const side = before ? aligned(graph, found.side, before.side) : found.side;
    moments.push({
      label,
      lower: found.lower,
      upper: found.upper,
      exact: found.exact,
      side,
      frustrated: found.frustrated.map((t) => pairOf(graph, t)),
      ...changes(before?.ties ?? ties, ties),
      changedSide: before ? movers(graph, before.graph, side, before.side) : [],
    });
    before = { side, graph, ties };
  }
  return moments;
}

function pairOf(graph: SignedGraph, t: number): NodePair {
  const [a, b] = [graph.a[t]!, graph.b[t]!];
  return a < b ? [a, b] : [b, a];
}

function aligned(graph: SignedGraph, side: Colouring, before: Colouring): Colouring {
  const { of, count } = components(graph);
  const agree = new Int32Array(count);
  side.forEach((s, v) => {
    agree[of[v]!]! += s === before[v] ? 1 : -1;
  });
  return side.map((s, v) => (agree[of[v]!]! < 0 ? 1 - s : s));
}

/** Nodes with ties in both frames that stand on another side. */
function movers(now: SignedGraph, then: SignedGraph, side: Colouring, before: Colouring): number[] {
  const isTied = (graph: SignedGraph): Set<number> => new Set([...graph.a, ...graph.b]);
  const [a, b] = [isTied(now), isTied(then)];
  return [...side.keys()].filter((v) => a.has(v) && b.has(v) && side[v] !== before[v]);
}

function changes(
  before: ReadonlyMap<string, Standing>,
  now: ReadonlyMap<string, Standing>,
): Pick<BalanceMoment, 'appeared' | 'vanished' | 'turned' | 'strainTurned'> {
  const both = [...now].flatMap(([key, to]) => {
    const from = before.get(key);
    return from === undefined ? [] : [{ from, to }];
  });
  const isSafe = (margin: number): boolean => margin > 0;
  return {
    appeared: [...now].filter(([key]) => !before.has(key)).map(([, { pair }]) => pair),
    vanished: [...before].filter(([key]) => !now.has(key)).map(([, { pair }]) => pair),
    turned: both
      .filter(({ from, to }) => from.sign !== to.sign)
      .map(({ from, to }) => ({ pair: to.pair, from: from.sign, to: to.sign })),
    strainTurned: both.flatMap(({ from, to }) =>
      from.margin === null || to.margin === null || isSafe(from.margin) === isSafe(to.margin)
        ? []
        : [{ pair: to.pair, from: from.margin, to: to.margin }],
    ),
  };
}
