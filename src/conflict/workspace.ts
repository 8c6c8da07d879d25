/**
 * What an analysis works on: a model, its move graph, and the large arrays that every concept
 * needs, allocated once and filled again for every new set of ranks.
 *
 * Class rankings depend on the ranks and are made when first asked for. `rerank` keeps the graph and
 * forgets them, so weighing another preference order on the same graph allocates nothing large.
 */
import { type Components, opponentComponents } from './component.ts';
import { type ClassRanking, rankClasses } from './improvement.ts';
import type { Model } from './model.ts';
import { type MoveGraph, moveGraph } from './moves.ts';

export interface Workspace {
  model: Model;
  readonly graph: MoveGraph;
  readonly rankings: (ClassRanking | undefined)[];
  /** Which of `rankings` belong to the present ranks. */
  readonly ranked: Uint8Array;
  /** Per decision maker, what its opponents' moves join; made by `componentsFor`. */
  readonly components: (Components | null | undefined)[];
  /** States in ascending order of some value; whose, the caller knows. */
  readonly byValue: Int32Array;
  readonly values: Int32Array;
  readonly queue: Int32Array;
  /** Room for `Stability.worst` where it is not kept. */
  readonly worst: Int32Array;
  readonly counts: Int32Array;
  /** One number a class, for the search and for sweeps over a fibre. */
  readonly perClass: readonly Int32Array[];
  readonly ofClass: Int32Array;
  /** Per decision maker, one flag a class. */
  readonly waits: readonly Uint8Array[];
  /** One number a class of a decision maker with one-way options; empty for the others. */
  readonly readUpTo: readonly Int32Array[];
  readonly stack: Int32Array;
  /** Which classes the present listing of steps has met: those marked with its number. */
  readonly stamps: Int32Array;
  stamp: number;
  /** Per decision maker, room for a list of its steps from one state. */
  readonly steps: readonly Int32Array[];
  /** Code to state + 1, 0 = infeasible; made by `codeTable`. */
  table?: Int32Array;
}

/** Room for a model; keep it and `rerank` to weigh other preferences on the same graph. */
export function workspace(model: Model): Workspace {
  const graph = moveGraph(model);
  const n = graph.size;
  const most = Math.max(1, ...graph.fibres.map((fibres) => fibres.start.length));
  return {
    model,
    graph,
    rankings: model.decisionMakers.map(() => undefined),
    components: model.decisionMakers.map(() => undefined),
    ranked: new Uint8Array(model.decisionMakers.length),
    byValue: new Int32Array(n),
    values: new Int32Array(n),
    queue: new Int32Array(n),
    worst: new Int32Array(n),
    counts: new Int32Array(Math.max(n + 2, most)),
    perClass: graph.fibres.map((fibres) => new Int32Array(fibres.start.length)),
    ofClass: new Int32Array(most),
    waits: graph.fibres.map((fibres) => new Uint8Array(fibres.start.length)),
    readUpTo: graph.fibres.map(
      (fibres) => new Int32Array(fibres.order === undefined ? 0 : fibres.start.length),
    ),
    stack: new Int32Array(most),
    stamps: new Int32Array(most),
    stamp: 0,
    steps: graph.fibres.map((fibres) => new Int32Array(stepRoom(fibres.mask, n))),
  };
}

/** The most states that one fibre can hold. */
function stepRoom(mask: number, states: number): number {
  let room = 1;
  for (let bits = mask; bits !== 0 && room < states; bits &= bits - 1) room *= 2;
  return Math.min(room, Math.max(1, states));
}

/** The components of the opponents of `dm`, or null where one of them has a one-way option. */
export function componentsFor(space: Workspace, dm: number): Components | null {
  space.components[dm] ??= opponentComponents(space.graph, dm) ?? null;
  return space.components[dm];
}

/** Gives a workspace other ranks on the same graph. */
export function rerank(space: Workspace, ranks: readonly Int32Array[]): Workspace {
  space.model = { ...space.model, ranks };
  space.ranked.fill(0);
  return space;
}

/** The class ranking of a decision maker under the present ranks. Uses `byValue` and `counts`. */
export function classRanking(space: Workspace, dm: number): ClassRanking {
  const fibres = space.graph.fibres[dm];
  const ranks = space.model.ranks[dm];
  const kept = space.rankings[dm];
  if (kept !== undefined && space.ranked[dm] === 1) return kept;
  const out = kept ?? {
    sorted: new Int32Array(fibres.members.length),
    cut: new Int32Array(space.graph.size),
  };
  rankClasses(fibres, ranks, { byRank: space.byValue, counts: space.counts }, out);
  space.rankings[dm] = out;
  space.ranked[dm] = 1;
  return out;
}
