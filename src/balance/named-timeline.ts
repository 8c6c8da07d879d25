/** Balance over time for the frames of a situation: known ties only, actors by their ids. */
import type { BalanceInput } from './balance-input.ts';
import type { NamedTie } from './balance-report.ts';
import {
  type BalanceMoment,
  balanceTimeline,
  type NodePair,
  type TimelineOptions,
} from './balance-timeline.ts';
import { graphOf } from './balance-world.ts';

export interface NamedTurn {
  readonly tie: NamedTie;
  readonly from: number;
  readonly to: number;
}

export interface NamedMoment {
  readonly asOf: string;
  readonly lower: number;
  readonly upper: number;
  readonly exact: boolean;
  readonly sides: Readonly<Record<string, number>>;
  readonly frustrated: readonly NamedTie[];
  readonly appeared: readonly NamedTie[];
  readonly vanished: readonly NamedTie[];
  readonly turned: readonly NamedTurn[];
  readonly changedSide: readonly string[];
  readonly strainTurned: readonly NamedTurn[];
}

/** @param frames  of one situation, in order of time */
export function namedTimeline(
  frames: readonly BalanceInput[],
  options: TimelineOptions = {},
): NamedMoment[] {
  const nodes = [...new Set(frames.flatMap((frame) => frame.nodes))];
  const place = new Map(nodes.map((id, i) => [id, i]));
  const moments = balanceTimeline(
    frames.map((frame) => ({ label: frame.asOf, graph: knownGraph(frame, nodes, place) })),
    options,
  );
  return moments.map((moment, i) => named(moment, nodes, frames[i]!));
}

function knownGraph(
  frame: BalanceInput,
  nodes: readonly string[],
  place: ReadonlyMap<string, number>,
): ReturnType<typeof graphOf>['graph'] {
  const moved = (v: number): number => place.get(frame.nodes[v]!)!;
  const pairs = frame.pairs.map((pair) => ({ ...pair, a: moved(pair.a), b: moved(pair.b) }));
  const known = pairs.map(({ alternatives }) =>
    alternatives.length === 1 ? alternatives[0] : undefined,
  );
  return graphOf({ ...frame, nodes, pairs }, known).graph;
}

function named(moment: BalanceMoment, nodes: readonly string[], frame: BalanceInput): NamedMoment {
  const tie = ([a, b]: NodePair): NamedTie => [nodes[a]!, nodes[b]!];
  const turn = ({ pair, from, to }: { pair: NodePair; from: number; to: number }): NamedTurn => {
    return { tie: tie(pair), from, to };
  };
  const { lower, upper, exact, side } = moment;
  return {
    asOf: moment.label,
    lower,
    upper,
    exact,
    sides: Object.fromEntries(frame.nodes.map((id) => [id, side[nodes.indexOf(id)]!])),
    frustrated: moment.frustrated.map(tie),
    appeared: moment.appeared.map(tie),
    vanished: moment.vanished.map(tie),
    turned: moment.turned.map(turn),
    changedSide: moment.changedSide.map((v) => nodes[v]!),
    strainTurned: moment.strainTurned.map(turn),
  };
}
