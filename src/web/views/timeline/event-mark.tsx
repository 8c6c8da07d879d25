/**
 * An event on the line: how long it is says what its source leaves open, its shape how the source
 * puts it. A fact is filled; what is not, is open or broken.
 */
import type { Event } from '../../../situation/index.ts';

export type Status = Event['status'];

export interface EventMarkProps {
  readonly status: Status;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly isInferred?: boolean;
  /** Whether it runs on beyond what is known. */
  readonly isOpenEnd?: boolean;
  readonly isOpenStart?: boolean;
}

const HEIGHT = 9;

/** A pointed end: to come, or going on. */
const arrow = (x: number, y: number, width: number) =>
  `M${x} ${y}h${Math.max(2, width - 6)}l6 ${HEIGHT / 2}-6 ${HEIGHT / 2}H${x}z`;

/** The same the other way: nobody says since when. */
const arrowBack = (x: number, y: number, width: number) =>
  `M${x + width} ${y}h${-Math.max(2, width - 6)}l-6 ${HEIGHT / 2} 6 ${HEIGHT / 2}H${x + width}z`;

function Shape({ status, x, y, width, isOpenEnd = false, isOpenStart = false }: EventMarkProps) {
  const paint = status === 'asserted' ? 'solid' : 'open';
  const box = { x, y, width, height: HEIGHT };
  if (isOpenEnd || status === 'future') return <path d={arrow(x, y, width)} className={paint} />;
  if (isOpenStart) return <path d={arrowBack(x, y, width)} className={paint} />;
  switch (status) {
    case 'asserted':
      return <rect {...box} className="solid" />;
    case 'attributed':
      // Half filled: somebody’s word.
      return (
        <>
          <rect {...box} className="open" />
          <rect x={x} y={y + HEIGHT / 2} width={width} height={HEIGHT / 2} className="solid" />
        </>
      );
    case 'rumoured':
      return <rect {...box} rx={HEIGHT / 2} className="open dotted" />;
    case 'hypothetical':
      return <rect {...box} rx={HEIGHT / 2} className="open" />;
    case 'negated':
      return (
        <>
          <rect {...box} className="open" />
          <path d={`M${x} ${y + HEIGHT}L${x + width} ${y}`} className="open" />
        </>
      );
  }
}

export function EventMark(props: EventMarkProps) {
  return (
    <g className={props.isInferred ? 'event-mark inferred' : 'event-mark'}>
      <Shape {...props} />
    </g>
  );
}

/** An event that no source dates: beyond the line, open. */
export function UndatedMark({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <path
      className="event-mark undated"
      d={`M${x} ${y - 1}l5.500 5.500-5.500 5.500-5.500-5.500z`}
    />
  );
}
