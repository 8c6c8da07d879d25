/**
 * The moves of a layered graph: beside each state who would move, with a curve to a later layer, or
 * the number of the state that it leads to; faint and broken where a reply holds it.
 */

import type { LayeredRow } from '../../../../report/figure/layered-geometry.ts';
import { useLocal } from '../../../model/use-local.ts';
import { SILENT } from '../board-geometry.ts';
import { movesFrom, type StateModel, type StateMove } from '../state-move.ts';
import type { Layers } from './use-layers.ts';

const ARROW = { forward: ['→', '←'], back: ['←', '→'], level: ['↕', '↕'] } as const;

/** At most so many numbers stand behind a name. */
const MOST_TOLD = 1;

export interface LayerArrowsProps {
  readonly layers: Layers;
  readonly isMirrored: boolean;
  /** The letters of a state: who moves, who is held. */
  restOf(state: number): string;
}

const kindOf = ({ from, maker, isImprovement }: LayeredRow, restOf: (state: number) => string) =>
  isImprovement ? (restOf(from)[maker] === 'h' ? ' is-held' : '') : ' is-other';

const keyOf = ({ from, maker, isImprovement }: LayeredRow) => `${from} ${maker} ${isImprovement}`;

export function LayerArrows({ layers, restOf }: Omit<LayerArrowsProps, 'isMirrored'>) {
  const { geometry } = layers;
  return (
    <g {...SILENT}>
      {geometry.rows.flatMap((row) =>
        row.ahead.map((arrow, k) => (
          <path
            key={`${keyOf(row)} ${arrow.to}`}
            className={`layer-move${kindOf(row, restOf)}`}
            d={geometry.curve(row, arrow.to, row.from + k)}
            markerEnd={row.isImprovement ? 'url(#layer-end)' : 'url(#layer-end-faint)'}
          />
        )),
      )}
    </g>
  );
}

/** The names stand above all lines. */
export function LayerNames({ layers, isMirrored, restOf }: LayerArrowsProps) {
  const { geometry, names, size } = layers;
  const local = useLocal();
  const told = (row: LayeredRow) =>
    row.told.slice(0, MOST_TOLD).map(({ to, way }) => {
      const [plain, mirrored] = ARROW[way === 'beyond' ? 'forward' : way];
      return `${isMirrored ? mirrored : plain} ${local(to)}`;
    });
  return (
    <g {...SILENT}>
      {geometry.rows.map((row) => {
        const box = geometry.boxes.get(row.from);
        return box ? (
          <text
            key={keyOf(row)}
            className={`mover-name${kindOf(row, restOf)}`}
            x={geometry.x(box.left + geometry.box + 8)}
            y={row.y + 4}
            fontSize={size}
          >
            {[names[row.maker], ...told(row)].join(' ')}
          </text>
        ) : null;
      })}
    </g>
  );
}

interface ChosenMovesProps {
  readonly layers: Layers;
  readonly model: StateModel;
  readonly state: number;
}

/** All moves of the chosen state to states that are drawn: bold what its mover prefers. */
export function ChosenMoves({ layers, model, state }: ChosenMovesProps) {
  const { geometry } = layers;
  const { boxes, rows } = geometry;
  const isAhead = (to: number) => (boxes.get(to)?.layer ?? 0) > (boxes.get(state)?.layer ?? 0);
  const shape = ({ maker, to, isImprovement }: StateMove) => {
    const row = rows.find(
      (one) => one.from === state && one.maker === maker && one.isImprovement === isImprovement,
    );
    const place = row?.ahead.findIndex((arrow) => arrow.to === to) ?? -1;
    return row && isAhead(to)
      ? geometry.curve(row, to, row.from + Math.max(place, 0))
      : geometry.between(state, to);
  };
  return (
    <g className="moves" {...SILENT}>
      {movesFrom(model, state)
        .filter(({ to }) => boxes.has(to))
        .map((move) => (
          <path
            key={`${move.maker} ${move.to}`}
            className={move.isImprovement ? 'better' : 'other'}
            d={shape(move)}
            markerEnd={move.isImprovement ? 'url(#layer-end)' : undefined}
          />
        ))}
    </g>
  );
}
