/** Words of the document in the reader's language, edited where they stand; the other languages stay. */
import { memo } from 'react';
import { inLanguage } from '../../report/name.ts';
import type { Edit, Words } from '../../situation/index.ts';
import { useWorkbench } from '../model/use-workbench.ts';
import { QuietText } from './quiet-text.tsx';
import { useEditingWords, useLocalEdit } from './use-editing.ts';

export interface QuietWordsProps {
  /** The address of the words. */
  readonly at: string;
  readonly label: string;
  readonly value: Words | undefined;
  readonly placeholder?: string;
  /** Whether they may be left out; emptied, they then go. */
  readonly isOptional?: boolean;
  /** What else changes with them, in the same step. */
  along?(text: string): readonly Edit[];
}

export const QuietWords = memo(function QuietWords({
  at,
  label,
  value,
  placeholder,
  isOptional = false,
  along,
}: QuietWordsProps) {
  const words = useEditingWords();
  const language = useWorkbench((state) => state.settings.language);
  const { attempt } = useLocalEdit();
  const own = value?.[language];
  const confirm = (text: string): string | undefined => {
    if (text === '' && !isOptional) return words.fault.words;
    const next: Edit =
      text === ''
        ? { op: 'unset', at }
        : value === undefined
          ? { op: 'set', at, value: { [language]: text } }
          : { op: 'set', at: `${at}/${language}`, value: text };
    if (text === '' && value === undefined) return undefined;
    return attempt([next, ...(along?.(text) ?? [])]);
  };
  return (
    <QuietText
      label={label}
      value={own ?? (value ? inLanguage(value, language) : '')}
      onConfirm={confirm}
      placeholder={placeholder}
      isLong
      language={own === undefined ? undefined : language}
    />
  );
});
