/** What is seen of a state on the board. Most edits leave most states as they are: they are not drawn anew. */
import { memo } from 'react';
import { isSameSaid } from '../../parts/same-said.ts';
import type { Point } from './board-geometry.ts';
import { BoardStub, type BoardStubProps } from './board-stub.tsx';

interface StateDrawing {
  readonly at: Point;
  readonly isChosen: boolean;
  readonly isStart: boolean;
  readonly isObserved: boolean;
  readonly holds: boolean;
  readonly stubs: readonly BoardStubProps[];
}

export const StatePicture = memo(
  function StatePicture({ drawing }: { readonly drawing: StateDrawing }) {
    const { at, isChosen, isStart, isObserved, holds, stubs } = drawing;
    return (
      <>
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
      </>
    );
  },
  (before, after) => isSameSaid(before.drawing, after.drawing),
);
