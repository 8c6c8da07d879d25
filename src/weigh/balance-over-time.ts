/**
 * The frustration index at each moment at which ties began or ended, over the ties whose sign is
 * known. What turned between two moments is told by `balance/balance-timeline.ts`.
 */
import {
  balanceFrames,
  balanceTimeline,
  graphOf,
  type LinearSolver,
  type NamedTie,
} from '../balance/index.ts';
import type { Situation } from '../situation/index.ts';

export interface BalanceAt {
  /** An EDTF date, as the document writes it. */
  readonly date: string;
  readonly ties: number;
  readonly lower: number;
  readonly upper: number;
  readonly frustrated: readonly NamedTie[];
  /** Ties of which the strain turned since the moment before. */
  readonly turned: readonly NamedTie[];
}

export function balanceOverTime(
  situation: Situation,
  asOf: string,
  solver?: LinearSolver,
): BalanceAt[] {
  const inputs = balanceFrames(situation, asOf);
  // Frames share one numbering of nodes: that of all actors.
  const ids = situation.actors.map((actor) => actor.id);
  const frames = inputs.map((input) => {
    const known = input.pairs.map(({ alternatives }) =>
      alternatives.length === 1 ? alternatives[0] : undefined,
    );
    const nodes = input.nodes.map((id) => ids.indexOf(id));
    const pairs = input.pairs.map((pair) => ({
      ...pair,
      a: nodes[pair.a] as number,
      b: nodes[pair.b] as number,
    }));
    return { label: input.asOf, graph: graphOf({ ...input, nodes: ids, pairs }, known).graph };
  });
  const name = ([a, b]: readonly [number, number]): NamedTie => [
    ids[a] as string,
    ids[b] as string,
  ];
  return balanceTimeline(frames, { solver }).map((moment, at) => ({
    date: moment.label,
    ties: frames[at]?.graph.a.length ?? 0,
    lower: moment.lower,
    upper: moment.upper,
    frustrated: moment.frustrated.map(name),
    turned: moment.strainTurned.map(({ pair }) => name(pair)),
  }));
}
