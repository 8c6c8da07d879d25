/** Fields edited in place. Each makes one named edit when it is left or confirmed; Escape puts it back. */
import { useEffect, useId, useRef, useState } from 'react';
import { inLanguage } from '../../report/name.ts';
import type { Edit, Language } from '../../situation/index.ts';
import { numberOf, numberShown } from '../model/local-number.ts';
import { useWords, useWorkbench } from '../model/use-workbench.ts';
import { NumberBox } from './number-box.tsx';

type Json = Extract<Edit, { op: 'set' }>['value'];

interface EditorProps {
  /** The address of the field: `ties/mali-russia/weight`. */
  readonly at: string;
  readonly label: string;
}

/** Text that is confirmed by Enter or by leaving; a value that does not stand is put back. */
function useConfirmed(shown: string, confirm: (text: string) => boolean) {
  const [text, setText] = useState(shown);
  // While drawing, not after: an effect that comes late would write over what has been typed by then.
  const [last, setLast] = useState(shown);
  if (last !== shown) {
    setLast(shown);
    setText(shown);
  }
  const done = () => {
    if (text !== shown && !confirm(text)) setText(shown);
  };
  return {
    value: text,
    onText: setText,
    onBlur: done,
    onKeyDown: (event: { code: string; stopPropagation(): void }) => {
      if (event.code === 'Enter' || event.code === 'NumpadEnter') done();
      if (event.code === 'Escape') setText(shown);
      event.stopPropagation();
    },
  };
}

export interface NumberFieldProps extends EditorProps {
  readonly value: number;
  readonly least?: number;
  readonly most?: number;
  readonly step?: number;
}

export function NumberField({ at, label, value, least = 0, most, step = 1 }: NumberFieldProps) {
  const edit = useWorkbench((state) => state.edit);
  const settings = useWorkbench((state) => state.settings);
  const {
    value: text,
    onText,
    ...field
  } = useConfirmed(numberShown(value, settings), (said) => {
    const number = numberOf(said);
    return number !== undefined && edit([{ op: 'set', at, value: number }]);
  });
  return (
    <NumberBox
      aria-label={label}
      text={text}
      least={least}
      most={most}
      by={step}
      {...field}
      onText={onText}
    />
  );
}

export interface RangeFieldProps extends EditorProps {
  readonly value: number | { readonly low: number; readonly high: number };
}

/** A number or a range: both ends stand beside one another, and equal ends are a number. */
export function RangeField({ at, label, value }: RangeFieldProps) {
  const words = useWords();
  const edit = useWorkbench((state) => state.edit);
  const { low, high } = typeof value === 'number' ? { low: value, high: value } : value;
  const settings = useWorkbench((state) => state.settings);
  const set = (end: 'low' | 'high') => (text: string) => {
    const number = numberOf(text);
    if (number === undefined) return false;
    const ends = { low, high, [end]: number };
    const next: Json = ends.low === ends.high ? ends.low : ends;
    return edit([{ op: 'set', at, value: next }]);
  };
  const { value: from, ...fromField } = useConfirmed(numberShown(low, settings), set('low'));
  const { value: to, ...toField } = useConfirmed(numberShown(high, settings), set('high'));
  return (
    <span className="field-range" dir="ltr">
      <NumberBox
        text={from}
        least={0}
        by={0.05}
        aria-label={`${label}: ${words.field.low}`}
        {...fromField}
      />
      <span aria-hidden="true">–</span>
      <NumberBox
        text={to}
        least={0}
        by={0.05}
        aria-label={`${label}: ${words.field.high}`}
        {...toField}
      />
    </span>
  );
}

export interface ChoiceFieldProps extends EditorProps {
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly name: string }[];
}

export function ChoiceField({ at, label, value, choices }: ChoiceFieldProps) {
  const said = useRef(value);
  useEffect(() => {
    said.current = value;
  }, [value]);
  const edit = useWorkbench((state) => state.edit);
  return (
    <select
      className="field"
      aria-label={label}
      value={value}
      onChange={(event) => {
        const next = event.target.value;
        // Typing a choice tells of it more than once before it is drawn: one step is enough.
        if (next === said.current) return;
        said.current = next;
        if (!edit([{ op: 'set', at, value: next }])) said.current = value;
      }}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.name}
        </option>
      ))}
    </select>
  );
}

export interface WordsFieldProps extends EditorProps {
  readonly value: Readonly<Record<string, string | undefined>> | undefined;
  /** What else changes with the words, in the same step. */
  along?(language: Language, text: string): readonly Edit[];
}

/** A line of the inspector holds some 24 letters: for browsers that do not size a field by its text. */
const rowsOf = (text: string) => Math.min(12, Math.ceil((text.length + 1) / 24));

/**
 * Words in the language of the reader, all of them in sight; the other languages stay as they are. Where
 * the reader's own is empty, the words of another stand paler in their place.
 */
export function WordsField({ at, label, value, along }: WordsFieldProps) {
  const id = useId();
  const language = useWorkbench((state) => state.settings.language);
  const edit = useWorkbench((state) => state.edit);
  const { onText, ...field } = useConfirmed(value?.[language] ?? '', (text) => {
    if (text.trim() === '') return false;
    return value === undefined
      ? edit([{ op: 'set', at, value: { [language]: text } }])
      : edit([
          { op: 'set', at: `${at}/${language}`, value: text },
          ...(along?.(language, text) ?? []),
        ]);
  });
  return (
    <textarea
      id={id}
      className="field words"
      dir="auto"
      lang={language}
      rows={rowsOf(field.value)}
      aria-label={label}
      placeholder={value && inLanguage(value, language)}
      {...field}
      onKeyDown={(event) => {
        // It is one paragraph: Enter keeps it.
        if (event.key === 'Enter') event.preventDefault();
        field.onKeyDown(event);
      }}
      onChange={(event) => onText(event.target.value.replace(/\s*[\r\n]+\s*/g, ' '))}
    />
  );
}
