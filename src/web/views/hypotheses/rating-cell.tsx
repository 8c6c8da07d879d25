/**
 * A rating in its cell: chosen from a list, or typed. 1 to 5 from II to CC, 0 not applicable, Shift
 * with a digit stretches to a range, Delete clears; the arrow keys go to the next cell.
 */
import type { KeyboardEvent } from 'react';
import type { Question } from '../../../situation/index.ts';
import { CodeSelect } from '../../editing/code-select.tsx';
import { useEditingWords } from '../../editing/use-editing.ts';
import { useWords, useWorkbench } from '../../model/use-workbench.ts';
import { type Consistency, type Rating, ratingOfDigit, stretched } from './rating.ts';
import { ratingEdits } from './rating-edit.ts';

const CHOICES: readonly Consistency[] = ['II', 'I', 'N', 'C', 'CC', 'NA'];

export interface RatingCellProps {
  readonly question: Question;
  readonly evidence: Question['evidence'][number];
  readonly hypothesis: string;
  /** `They withdrew – military caution`. */
  readonly name: string;
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Moves the focus to the cell beside, in the direction as it is seen. */
function goBeside(event: KeyboardEvent<HTMLElement>, [across, down]: readonly [number, number]) {
  const cell = event.currentTarget.closest('td');
  const row = cell?.parentElement as HTMLTableRowElement | null;
  const table = row?.parentElement as HTMLTableSectionElement | null;
  if (!cell || !row || !table) return;
  const isMirrored = getComputedStyle(row).direction === 'rtl';
  const next = table.rows[row.sectionRowIndex + down];
  next?.cells[cell.cellIndex + (isMirrored ? -across : across)]?.querySelector('select')?.focus();
}

const isRange = (rating: Rating | undefined): rating is Exclude<Rating, string> =>
  typeof rating === 'object';

export function RatingCell({ question, evidence, hypothesis, name }: RatingCellProps) {
  const words = useWords();
  const { matrix } = useEditingWords();
  const edit = useWorkbench((state) => state.edit);
  const rating = evidence.ratings.find((one) => one.hypothesis === hypothesis)?.value;
  const put = (value: Rating | undefined) => {
    const edits = ratingEdits(question, evidence, hypothesis, value);
    if (edits.length > 0) edit(edits);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const digit = /^(?:Digit|Numpad)([0-5])$/.exec(event.code)?.[1];
    const value = digit === undefined ? undefined : ratingOfDigit(Number(digit));
    const by = ARROWS[event.code];
    if (value) put(event.shiftKey ? stretched(rating, value) : value);
    else if (event.code === 'Delete' || event.code === 'Backspace') put(undefined);
    else if (by) goBeside(event, by);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const range = isRange(rating) ? `${rating.low}…${rating.high}` : undefined;
  const worst = isRange(rating) ? rating.low : rating;
  return (
    <CodeSelect
      className={`rating rated-${worst ?? 'not'}`}
      label={name}
      value={range ?? worst ?? ''}
      code={range ?? worst ?? '·'}
      choices={[
        { value: '', name: matrix.unrated },
        ...CHOICES.map((one) => ({ value: one, name: `${one}\u2003${words.choice[one]}` })),
        ...(isRange(rating)
          ? [
              {
                value: range ?? '',
                name: `${range}\u2003${matrix.range(words.choice[rating.low], words.choice[rating.high])}`,
              },
            ]
          : []),
      ]}
      onChoose={(value) => put((value || undefined) as Consistency | undefined)}
      onKeyDown={onKeyDown}
    />
  );
}
