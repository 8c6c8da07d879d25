/** The moves from the chosen state: bold what its mover prefers, with its name; thin what it does not. */
import { bow, type Point, SILENT } from './board-geometry.ts';
import type { StateMove } from './state-move.ts';

export interface BoardMovesProps {
  readonly at: Point;
  readonly moves: readonly (StateMove & { readonly toward: Point; readonly name: string })[];
}

export function BoardMoves({ at, moves }: BoardMovesProps) {
  // Names last, so that no line runs over them; each decision maker is named once.
  const named = moves.filter(
    (move, k) =>
      move.isImprovement &&
      moves.findIndex((one) => one.isImprovement && one.maker === move.maker) === k,
  );
  return (
    <g className="moves" {...SILENT}>
      <defs>
        <marker
          id="move-end"
          viewBox="0 0 8 8"
          refX="6.500"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto-start-reverse"
        >
          <path d="M1 1l5.500 3-5.500 3" className="tip" />
        </marker>
      </defs>
      {moves.map((move) => (
        <path
          key={`${move.maker} ${move.to}`}
          className={move.isImprovement ? 'better' : 'other'}
          d={bow(at, move.toward, 13)}
          markerEnd={move.isImprovement ? 'url(#move-end)' : undefined}
        />
      ))}
      {named.map((move) => {
        const isLevel = Math.abs(move.toward.y - at.y) < 1;
        return (
          <text
            key={move.maker}
            className="mover"
            textAnchor={isLevel ? 'middle' : 'start'}
            x={(at.x + move.toward.x) / 2 + (isLevel ? 0 : 10)}
            y={(at.y + move.toward.y) / 2 + (isLevel ? -9 : 4)}
          >
            {move.name}
          </text>
        );
      })}
    </g>
  );
}
