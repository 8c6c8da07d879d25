/** A line of a report as elements. */
import { memo } from 'react';
import type { Line } from '../../report/document.ts';
import { useWorkbench } from '../model/use-workbench.ts';
import { Running } from './running.tsx';
import { isSameSaid } from './same-said.ts';

export interface LineProps {
  readonly line: Line;
  /** Opens the quote behind a footnote. */
  readonly onNote?: (number: number) => void;
}

type Piece = Line[number];

function NoteLinks({
  numbers,
  onNote,
}: {
  readonly numbers: readonly number[];
  readonly onNote?: (number: number) => void;
}) {
  const isArabic = useWorkbench((state) => state.settings.language === 'ar');
  return (
    <sup>
      {numbers.map((number, at) => (
        <span key={number}>
          {at > 0 ? (isArabic ? '، ' : ', ') : ''}
          <button type="button" className="note" onClick={() => onNote?.(number)}>
            <Running text={String(number)} />
          </button>
        </span>
      ))}
    </sup>
  );
}

function InlinePiece({ piece, onNote }: { readonly piece: Piece; onNote?: LineProps['onNote'] }) {
  if (typeof piece === 'string') return <Running text={piece} />;
  switch (piece.kind) {
    case 'strong':
      return (
        <strong>
          <Running text={piece.text} />
        </strong>
      );
    case 'quiet':
      return (
        <span className="dim">
          <Running text={piece.text} />
        </span>
      );
    case 'mono':
      return <code dir="ltr">{piece.text}</code>;
    case 'unsourced':
      return (
        <span className="unsourced">
          <Running text={piece.text} />
        </span>
      );
    case 'sign':
      return (
        <span className={piece.sign === '+' ? 'plus' : 'minus'}>
          <Running text={piece.text} />
        </span>
      );
    case 'notes':
      return <NoteLinks numbers={piece.numbers} onNote={onNote} />;
  }
}

export const ReportLine = memo(
  function ReportLine({ line, onNote }: LineProps) {
    return line.map((piece, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one line have no other name
      <InlinePiece key={at} piece={piece} onNote={onNote} />
    ));
  },
  (before, after) => before.onNote === after.onNote && isSameSaid(before.line, after.line),
);
