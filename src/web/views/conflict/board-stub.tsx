/** A short arrow beside a state, toward where a decision maker would rather be. */
import { type Point, SILENT } from './board-geometry.ts';

interface Place {
  readonly column: number;
  readonly row: number;
}

export interface BoardStubProps {
  readonly from: Place;
  readonly to: Place;
  readonly at: Point;
  readonly toward: Point;
  readonly maker: number;
  /** A reply holds it: drawn faint and broken. */
  readonly isHeld: boolean;
}

export function BoardStub({ from, to, at, toward, maker, isHeld }: BoardStubProps) {
  const isLevel = from.row === to.row;
  const sign = isLevel ? Math.sign(toward.x - at.x) : Math.sign(toward.y - at.y);
  const leaps = Math.max(Math.abs(to.column - from.column), Math.abs(to.row - from.row)) > 1;
  // Two that go the same way stand side by side.
  const aside = (maker % 2 === 0 ? -1 : 1) * 3.5;
  const turn = isLevel ? (sign > 0 ? 0 : 180) : sign > 0 ? 90 : 270;
  return (
    <g
      className={`stub${isHeld ? ' is-held' : ''}`}
      transform={`translate(${at.x} ${at.y}) rotate(${turn}) translate(0 ${turn === 180 || turn === 270 ? -aside : aside})`}
      {...SILENT}
    >
      <path
        d={`M8 0h7M12.5 -2.2L15 0l-2.500 2.200${leaps ? 'M9.500 -2.200L12 0l-2.500 2.200' : ''}`}
      />
    </g>
  );
}
