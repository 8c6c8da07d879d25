/** A state on the board. Most edits leave most states as they are: they are not drawn anew. */
import { memo } from 'react';
import { isSameSaid } from '../../parts/same-said.ts';
import type { Point } from './board-geometry.ts';
import { BoardStub, type BoardStubProps } from './board-stub.tsx';

export interface StateDrawing {
  readonly at: Point;
  readonly isChosen: boolean;
  readonly isStart: boolean;
  readonly isObserved: boolean;
  readonly holds: boolean;
  readonly stubs: readonly BoardStubProps[];
}

interface StateProps {
  readonly yn: string;
  /** What it is called. */
  readonly name: string;
  readonly isInTabOrder: boolean;
  readonly drawing: StateDrawing;
}

/** What is done to it the board hears, by `data-yn`: of hundreds of states each would listen for itself. */
export const StatePicture = memo(
  function StatePicture({ yn, name, isInTabOrder, drawing }: StateProps) {
    const { at, isChosen, isStart, isObserved, holds, stubs } = drawing;
    return (
      // biome-ignore lint/a11y/useSemanticElements: there is no button in a drawing
      <g
        role="button"
        className="state"
        data-yn={yn}
        tabIndex={isInTabOrder ? 0 : -1}
        aria-pressed={isChosen}
        aria-label={name}
      >
        <rect
          className={`ground${isChosen ? ' chosen' : ''}`}
          x={at.x - 17}
          y={at.y - 14}
          width={34}
          height={28}
          rx={3}
        />
        {isStart ? (
          <rect className="at-start" x={at.x - 8.5} y={at.y - 8.5} width={17} height={17} />
        ) : null}
        {isObserved ? <circle className="observed" cx={at.x} cy={at.y} r={9} /> : null}
        {stubs.map((stub) => (
          <BoardStub key={stub.maker} {...stub} />
        ))}
        <circle className={holds ? 'ink' : 'hollow'} cx={at.x} cy={at.y} r={holds ? 5 : 3.6} />
      </g>
    );
  },
  (before, after) =>
    before.yn === after.yn &&
    before.name === after.name &&
    before.isInTabOrder === after.isInTabOrder &&
    isSameSaid(before.drawing, after.drawing),
);
