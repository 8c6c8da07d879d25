/**
 * The states of a game that is too large for a board, in layers of distance from its start: the
 * observed path where there is one, what follows from the start, and the equilibria.
 *
 *   1. from the start, at most two moves of each decision maker: what it gains most by, and the best
 *      that it cannot take back; from every other state, the most wanted move of each
 *   2. lay them out for the width of a page (`layered-graph.ts`, `layered-geometry.ts`)
 *   3. draw path, curves, boxes; what gains is solid, what a reply holds dashed, the rest dotted
 */
import { gameModel } from '../../conflict/from-situation.ts';
import type { Model } from '../../conflict/model.ts';
import { stepsFrom } from '../../conflict/step.ts';
import { workspace } from '../../conflict/workspace.ts';
import type { ConflictContext } from '../section/conflict-context.ts';
import { drawnLayers } from './layered-drawing.ts';
import { type LayeredGraph, type LayeredMove, layeredGraph } from './layered-graph.ts';
import { MOST_STATES } from './state-board.ts';

/** A game with more states is not worked out again for a drawing of a few of them. */
const MOST_WORKED_OUT = 65_536;
/** A path of more states would be wider than a page. */
const MOST_LAYERS = 5;
const ROOM = { states: 20, first: 8, apart: 4, layers: MOST_LAYERS };

export interface StateLayers {
  readonly svg: string;
  readonly graph: LayeredGraph;
  readonly from: number;
  readonly hasPath: boolean;
}

/** @returns nothing where a board shows all, where no start is known, or where it would be too large */
export function stateLayers(context: ConflictContext): StateLayers | undefined {
  const { finding, readings = {}, isDrawn, game, situation } = context;
  const count = finding.states?.length ?? 0;
  if (!isDrawn || !finding.rest || count <= MOST_STATES || count > MOST_WORKED_OUT)
    return undefined;
  const path = pathOf(context);
  const from = path[0] ?? finding.statusQuo ?? finding.observed?.state;
  if (from === undefined || path.length > MOST_LAYERS) return undefined;
  // A decision maker of several games need not have the reading in this one.
  const isOwn = ([dm, reading]: [string, string]) =>
    game.decisionMakers.some(
      (one) => one.id === dm && one.readings.some(({ id }) => id === reading),
    );
  const own = Object.fromEntries(Object.entries(readings).filter(isOwn));
  const { model } = gameModel(situation, game.id, { readings: own });
  const moves = movesOf(model);
  const seq = finding.equilibria.seq ?? finding.equilibria.nash;
  const graph = layeredGraph(
    {
      from,
      path,
      equilibria: Array.isArray(seq) ? seq : [],
      movesFrom: (state) => (state === from ? telling(from, moves) : moves(state)),
    },
    ROOM,
  );
  return { svg: drawnLayers(context, graph, path), graph, from, hasPath: path.length > 1 };
}

/** The states of the observed path by number. */
function pathOf({ game, finding }: ConflictContext): readonly number[] {
  const steps = game.observed?.path ?? [];
  const ids = new Map(finding.states?.map(({ yn, id }) => [yn, id]));
  return steps.flatMap(({ state }) => ids.get(state) ?? []);
}

/** Every move from a state, the best for its mover first. */
function movesOf(model: Model): (state: number) => readonly LayeredMove[] {
  const space = workspace(model);
  return (state) =>
    model.decisionMakers.flatMap((_, maker) => {
      const room = space.steps[maker] as Int32Array;
      const count = stepsFrom(space, maker, state - 1, false, room);
      const ranks = model.ranks[maker] as Int32Array;
      const rank = (index: number) => ranks[index] as number;
      return [...room.subarray(0, count)]
        .sort((a, b) => rank(b) - rank(a) || a - b)
        .map((to) => ({ maker, to: to + 1, isImprovement: rank(to) > rank(state - 1) }));
    });
}

/**
 * Step 1: of the moves from the start, per decision maker what it gains most by, and the best that it
 * cannot take back. A start where there is nothing of either shows the best of each.
 */
function telling(
  start: number,
  moves: (state: number) => readonly LayeredMove[],
): readonly LayeredMove[] {
  const all = moves(start);
  const lasts = ({ maker, to }: LayeredMove) =>
    !moves(to).some((one) => one.maker === maker && one.to === start);
  const firsts = (list: readonly LayeredMove[]) =>
    list.filter((move, at) => list.findIndex(({ maker }) => maker === move.maker) === at);
  const chosen = new Set([
    ...firsts(all.filter((move) => move.isImprovement)),
    ...firsts(all.filter(lasts)),
  ]);
  return chosen.size > 0 ? all.filter((move) => chosen.has(move)) : firsts(all);
}
