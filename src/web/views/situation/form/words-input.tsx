/** Words in up to three languages, the reader's first; a language left empty is not said. */
import { type Language, languages } from '../../../../situation/words.ts';
import { useWorkbench } from '../../../model/use-workbench.ts';
import { useFormWords } from './use-form-words.ts';

type Said = Readonly<Partial<Record<Language, string>>>;

export interface WordsInputProps {
  readonly id: string;
  readonly label: string;
  readonly value: Said | undefined;
  readonly isLong?: boolean;
  readonly isInvalid?: boolean;
  readonly describedBy?: string | undefined;
  onChange(value: Said): void;
}

export function WordsInput(props: WordsInputProps) {
  const { id, label, value = {}, isLong = false, isInvalid = false, describedBy, onChange } = props;
  const form = useFormWords();
  const own = useWorkbench((state) => state.settings.language);
  const order = [own, ...languages.filter((one) => one !== own)];
  const Line = isLong ? 'textarea' : 'input';
  return (
    <div className="words-input">
      {order.map((one, at) => (
        <div key={one} className="language-line">
          <span className="dim small" aria-hidden="true">
            {form.language[one]}
          </span>
          <Line
            id={at === 0 ? id : `${id}-${one}`}
            className="field"
            lang={one}
            dir={value[one] ? 'auto' : one === 'ar' ? 'rtl' : 'ltr'}
            aria-label={`${label}, ${form.language[one]}`}
            aria-invalid={isInvalid && at === 0 ? true : undefined}
            aria-describedby={at === 0 ? describedBy : undefined}
            value={value[one] ?? ''}
            {...(isLong ? { rows: at === 0 ? 2 : 1 } : {})}
            onChange={(event) => onChange({ ...value, [one]: event.target.value })}
          />
        </div>
      ))}
    </div>
  );
}
