/**
 * A partial date, checked while it is typed: what is wrong with it, or how it reads. One typed with
 * the name of its month becomes EDTF once it is whole.
 */
import { dateText } from '../../../../report/date-text.ts';
import { isolate } from '../../../../report/direction.ts';
import { localText } from '../../../model/local-text.ts';
import { useWorkbench } from '../../../model/use-workbench.ts';
import { DigitsInput } from '../../../parts/digits-input.tsx';
import { Running } from '../../../parts/index.ts';
import { dateFaultKind } from './form-fault.ts';
import { typedDate } from './typed-date.ts';
import { useFormWords } from './use-form-words.ts';

/** A year, a month, a day, a span and an open one: shown as the page shows dates, and taken as they are shown. */
export const dateExamples = ['2024', '2024-10', '2024-10-03', '2024-10/2024-11', '2023-09/..'];

export interface DateInputProps {
  readonly id: string;
  readonly label: string;
  readonly value: string | undefined;
  /** What else is wrong with it, in the form as a whole. */
  readonly fault?: string | undefined;
  onChange(value: string): void;
}

export function DateInput({ id, label, value = '', fault, onChange }: DateInputProps) {
  const form = useFormWords();
  const settings = useWorkbench((state) => state.settings);
  const text = value.trim();
  const shown = (one: string) => localText(dateText(one, settings.language), settings);
  const kind = dateFaultKind(text);
  const said = kind ? localText(form.date.found(isolate(text), form.fault[kind]), settings) : fault;
  const reads = shown(kind ? '' : text);
  return (
    <div className="date-input">
      <DigitsInput
        id={id}
        inputMode="text"
        aria-label={label}
        aria-invalid={said ? true : undefined}
        aria-describedby={`${id}-said`}
        placeholder={shown('2024-10')}
        value={value}
        onDigits={(typed) => onChange(typedDate(typed) ?? typed)}
      />
      <span id={`${id}-said`} className={said ? 'warn small' : 'dim small'} role="status">
        {said ? (
          <Running text={said} />
        ) : text === '' ? (
          <Running text={dateExamples.map((one) => isolate(shown(one))).join(' · ')} />
        ) : (
          <Running text={form.date.reads(reads)} />
        )}
      </span>
    </div>
  );
}
