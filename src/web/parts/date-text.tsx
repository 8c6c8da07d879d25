/** A date of the document in the reader's words; what is not stated is said. */
import { memo } from 'react';
import { dateText } from '../../report/date-text.ts';
import { localText } from '../model/local-text.ts';
import { useWords, useWorkbench } from '../model/use-workbench.ts';

export interface DateTextProps {
  readonly date: string | undefined;
  readonly span?: 'early' | 'mid' | 'late';
  readonly isYearInferred?: boolean;
}

export const DateText = memo(function DateText({
  date,
  span,
  isYearInferred = false,
}: DateTextProps) {
  const words = useWords();
  const settings = useWorkbench((state) => state.settings);
  if (date === undefined) return <span className="dim">{words.unknown}</span>;
  // A month and its year stay together.
  const said = dateText(date, settings.language, span).replace(/(\p{L}) (?=\d)/gu, '$1\u00a0');
  const text = localText(said, settings);
  return (
    <span className={isYearInferred ? 'unsourced' : undefined}>
      <bdi>{text}</bdi>
    </span>
  );
});
