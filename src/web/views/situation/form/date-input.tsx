/**
 * A partial date, checked while it is typed: what is wrong with it, or how it reads. One typed with
 * the name of its month becomes EDTF once it is whole.
 */
import { dateText } from '../../../../report/date-text.ts';
import { isolate } from '../../../../report/direction.ts';
import { digitsShown } from '../../../model/local-number.ts';
import { localText } from '../../../model/local-text.ts';
import { useWorkbench } from '../../../model/use-workbench.ts';
import { DigitsInput } from '../../../parts/digits-input.tsx';
import { Running } from '../../../parts/index.ts';
import { dateFaultKind } from './form-fault.ts';
import { typedDate } from './typed-date.ts';
import { useFormWords } from './use-form-words.ts';

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
  const kind = dateFaultKind(text);
  const said = kind ? localText(form.date.found(isolate(text), form.fault[kind]), settings) : fault;
  const reads = localText(dateText(kind ? '' : text, settings.language), settings);
  return (
    <div className="date-input">
      <DigitsInput
        id={id}
        inputMode="text"
        aria-label={label}
        aria-invalid={said ? true : undefined}
        aria-describedby={`${id}-said`}
        placeholder="2024-10"
        value={value}
        onDigits={(typed) => onChange(typedDate(typed) ?? typed)}
      />
      <span id={`${id}-said`} className={said ? 'warn small' : 'dim small'} role="status">
        {said ? (
          <Running text={said} />
        ) : text === '' ? (
          <bdi dir="ltr" className="digits">
            {digitsShown(form.date.example, settings)}
          </bdi>
        ) : (
          <Running text={form.date.reads(reads)} />
        )}
      </span>
    </div>
  );
}
