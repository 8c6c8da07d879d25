/** A state in a layered graph: its number, a mark a decision maker, a rule under an equilibrium, who does what. */

import type { KeyboardEvent } from 'react';
import { useLocal } from '../../../model/use-local.ts';
import { SILENT } from '../board-geometry.ts';
import { RestMark } from '../rest-marks.tsx';
import type { StateRow } from '../state-row.ts';
import type { Layers } from './use-layers.ts';

export interface LayerBoxProps {
  readonly layers: Layers;
  readonly row: StateRow;
  /** One letter a decision maker. */
  readonly rest: string;
  readonly label: string;
  readonly isMirrored: boolean;
  readonly isChosen: boolean;
  readonly isInTabOrder: boolean;
  onChoose(): void;
  onKeyDown(event: KeyboardEvent): void;
}

const PITCH = 11;

function Marks({ rest, isMirrored }: { readonly rest: string; readonly isMirrored: boolean }) {
  const letters = isMirrored ? [...rest].reverse() : [...rest];
  const width = letters.length * PITCH;
  return (
    <>
      {letters.map((letter, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks stand in the order of the decision makers
        <RestMark key={k} letter={letter} x={k * PITCH + PITCH / 2} />
      ))}
      {rest.includes('m') ? null : <path d={`M1 13h${width - 2}`} className="rule" />}
    </>
  );
}

/** What stands on the box. The button's own name says it in sentences, so that this is not heard. */
function Said({ layers, row, rest, isMirrored }: LayerBoxProps) {
  const { geometry, lines, size } = layers;
  const local = useLocal();
  const box = geometry.boxes.get(row.id);
  if (box === undefined) return null;
  const x = (from: number) => geometry.x(box.left + from);
  const marks = rest.length * PITCH;
  const ends = geometry.box - 8;
  return (
    <g {...SILENT} pointerEvents="none">
      <text className="number" x={x(9)} y={box.top + 18} fontSize={size}>
        {local(row.id)}
      </text>
      <g transform={`translate(${Math.min(x(ends), x(ends - marks))} ${box.top + 7})`}>
        <Marks rest={rest} isMirrored={isMirrored} />
      </g>
      {(lines.get(row.id) ?? []).map((line, k) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: lines stand in their order
          key={k}
          x={x(9)}
          y={box.top + 26 + (k + 1) * (isMirrored ? 18 : 15) - 5}
          fontSize={size}
        >
          {line}
        </text>
      ))}
    </g>
  );
}

export function LayerBox(props: LayerBoxProps) {
  const { layers, row, label, isChosen, isInTabOrder, onChoose, onKeyDown } = props;
  const { geometry } = layers;
  const box = geometry.boxes.get(row.id);
  if (box === undefined) return null;
  const x = (from: number) => geometry.x(box.left + from);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: there is no button in a drawing */}
      <g
        role="button"
        className="state"
        data-yn={row.yn}
        tabIndex={isInTabOrder ? 0 : -1}
        aria-pressed={isChosen}
        aria-label={label}
        onClick={onChoose}
        onKeyDown={onKeyDown}
      >
        <rect
          className={`ground layer-ground${isChosen ? ' chosen' : ''}${row.isObserved ? ' is-observed' : ''}`}
          x={Math.min(x(0), x(geometry.box))}
          y={box.top}
          width={geometry.box}
          height={box.height}
          rx={3}
        />
        {row.isStart ? (
          <rect
            className="at-start"
            x={Math.min(x(3), x(geometry.box - 3))}
            y={box.top + 3}
            width={geometry.box - 6}
            height={box.height - 6}
            rx={2}
          />
        ) : null}
      </g>
      <Said {...props} />
    </>
  );
}
