/** The layered graph of a large game and where it stands, worked out when the game or the choice changes. */
import { useMemo, useState } from 'react';
import type { Concept } from '../../../../conflict/model.ts';
import {
  type LayeredGeometry,
  layeredGeometry,
} from '../../../../report/figure/layered-geometry.ts';
import { type LayeredGraph, layeredGraph } from '../../../../report/figure/layered-graph.ts';
import type { ConflictContext } from '../../../../report/section/conflict-context.ts';
import { actorName } from '../../../model/thing.ts';
import { movesFrom, type StateModel } from '../state-move.ts';
import type { StateRow } from '../state-row.ts';
import { layerLines } from './layer-text.ts';

export interface LayersProps {
  readonly context: ConflictContext;
  readonly model: StateModel;
  readonly rows: readonly StateRow[];
  readonly concept: Concept;
}

export interface Layers {
  readonly graph: LayeredGraph;
  readonly geometry: LayeredGeometry;
  readonly lines: ReadonlyMap<number, readonly string[]>;
  /** The names of the decision makers, as they stand beside the states. */
  readonly names: readonly string[];
  /** The states gone through that are drawn. */
  readonly path: readonly number[];
  readonly size: number;
}

const MOST_LETTERS = 18;
const shortened = (name: string) =>
  name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1)}…` : name;
/** About how wide a name is drawn. */
const widthOf = (name: string, size: number) =>
  name.length * size * (/\p{Script=Arabic}/u.test(name) ? 0.47 : 0.56);

/** The states of the observed path by number; none where one of them cannot occur. */
export function pathOf({ game }: ConflictContext, rows: readonly StateRow[]): readonly number[] {
  const byYn = new Map(rows.map(({ yn, id }) => [yn, id]));
  const path = (game.observed?.path ?? []).map(({ state }) => byYn.get(state));
  return path.every((id) => id !== undefined) ? path : [];
}

/** Where one draws from when nothing is chosen: the path, the start, what was observed. */
export function firstOf(
  { finding }: ConflictContext,
  rows: readonly StateRow[],
  path: readonly number[],
  concept: Concept,
): number {
  const holds = rows.find((row) => row.holds.includes(concept));
  return path[0] ?? finding.statusQuo ?? finding.observed?.state ?? holds?.id ?? 1;
}

/** The graph drawn from a state, with what is written in it and where. */
export function laidOut({ context, model, rows, concept }: LayersProps, from: number): Layers {
  const { game, situation, language, finding } = context;
  const whole = pathOf(context, rows);
  const path = whole[0] === from ? whole : [];
  const graph = layeredGraph({
    from,
    path,
    equilibria: rows.filter((row) => row.holds.includes(concept)).map(({ id }) => id),
    movesFrom: (state) => movesFrom(model, state),
  });
  const size = language === 'ar' ? 13 : 11.5;
  const yn = (state: number) => finding.states?.[state - 1]?.yn ?? '';
  const drawn = [...graph.layers.flat(), ...graph.apart];
  const lines = new Map(
    drawn.map((state) => [state, layerLines(context, yn(state), yn(from), 142, size)]),
  );
  const names = game.decisionMakers.map(({ id }) => shortened(actorName(situation, id, language)));
  const geometry = layeredGeometry(graph, {
    linesOf: (state) => lines.get(state)?.length ?? 0,
    names: names.map((name) => widthOf(name, size)),
    line: language === 'ar' ? 18 : 15,
    isMirrored: language === 'ar',
  });
  return { graph, geometry, lines, names, path, size };
}

export interface ChosenLayers {
  readonly layers: Layers;
  readonly from: number;
  /** The state that is drawn from while none is chosen. */
  readonly first: number;
  drawFrom(state: number): void;
}

export function useLayers(props: LayersProps): ChosenLayers {
  const { context, model, rows, concept } = props;
  const [asked, setAsked] = useState<string>();
  return useMemo(() => {
    const first = firstOf(context, rows, pathOf(context, rows), concept);
    const from = rows.find(({ yn }) => yn === asked)?.id ?? first;
    return {
      layers: laidOut({ context, model, rows, concept }, from),
      from,
      first,
      // By its letters: numbers change when a combination is forbidden.
      drawFrom: (state) => setAsked(context.finding.states?.[state - 1]?.yn),
    };
  }, [context, model, rows, concept, asked]);
}
