/**
 * The moves of a layered graph: beside each state who would move, with a curve to a later layer, or
 * the number of the state that it leads to; faint and broken where a reply holds it.
 */
import type { LayeredRow } from '../../../report/figure/layered-geometry.ts';
import { SILENT } from './board-geometry.ts';
import { movesFrom, type StateModel } from './state-move.ts';
import type { Layers } from './use-layers.ts';

const ARROW = { forward: ['→', '←'], back: ['←', '→'], level: ['↕', '↕'] } as const;

interface RowProps {
  readonly layers: Layers;
  readonly row: LayeredRow;
  readonly isHeld: boolean;
  readonly isMirrored: boolean;
}

/** At most so many numbers stand behind a name. */
const MOST_TOLD = 1;

function Row({ layers, row, isHeld, isMirrored }: RowProps) {
  const { geometry, names, size } = layers;
  const box = geometry.boxes.get(row.from);
  if (box === undefined) return null;
  const told = row.told.slice(0, MOST_TOLD).map(({ to, way }) => {
    const [plain, mirrored] = ARROW[way === 'beyond' ? 'forward' : way];
    return `${isMirrored ? mirrored : plain} ${to}`;
  });
  const kind = row.isImprovement ? (isHeld ? ' is-held' : '') : ' is-other';
  return (
    <g>
      {row.ahead.map((arrow, k) => (
        <path
          key={arrow.to}
          className={`layer-move${kind}`}
          d={geometry.curve(row, arrow.to, row.from + k)}
          markerEnd={row.isImprovement ? 'url(#layer-end)' : 'url(#layer-end-faint)'}
        />
      ))}
      <text
        className={`mover-name${kind}`}
        x={geometry.x(box.left + geometry.box + 8)}
        y={row.y + 4}
        fontSize={size}
      >
        {[names[row.maker], ...told].join(' ')}
      </text>
    </g>
  );
}

export interface LayerArrowsProps {
  readonly layers: Layers;
  readonly isMirrored: boolean;
  /** The letters of a state: who moves, who is held. */
  restOf(state: number): string;
}

export function LayerArrows({ layers, isMirrored, restOf }: LayerArrowsProps) {
  return (
    <g {...SILENT}>
      {layers.geometry.rows.map((row) => (
        <Row
          key={`${row.from} ${row.maker} ${row.isImprovement}`}
          layers={layers}
          row={row}
          isHeld={restOf(row.from)[row.maker] === 'h'}
          isMirrored={isMirrored}
        />
      ))}
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
  const moves = movesFrom(model, state).filter(({ to }) => geometry.boxes.has(to));
  return (
    <g className="moves" {...SILENT}>
      {moves.map((move) => (
        <path
          key={`${move.maker} ${move.to}`}
          className={move.isImprovement ? 'better' : 'other'}
          d={geometry.between(state, move.to)}
          markerEnd={move.isImprovement ? 'url(#layer-end)' : undefined}
        />
      ))}
    </g>
  );
}
