/** How much of a need is covered, or is borne: the least and the most it may be. */
import { useWords } from '../../../model/use-workbench.ts';
import { NumberInput, Running } from '../../../parts/index.ts';

interface Ends {
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

export interface AmountInputProps {
  readonly id: string;
  readonly label: string;
  /** A number is a range whose ends are one. */
  readonly value: number | Ends | undefined;
  /** What both ends are counted in, and what they say. */
  readonly hint: string;
  readonly isInvalid: boolean;
  readonly describedBy?: string | undefined;
  onChange(value: Ends): void;
}

export function AmountInput(props: AmountInputProps) {
  const { id, label, value, hint, isInvalid, describedBy, onChange } = props;
  const words = useWords();
  const ends: Ends = typeof value === 'number' ? { low: value, high: value } : (value ?? {});
  const end = (key: 'low' | 'high', place: string) => (
    <label htmlFor={place}>
      <span className="dim small">{words.field[key]}</span>
      <NumberInput
        id={place}
        least={0}
        by={0.05}
        aria-label={`${label}: ${words.field[key]}`}
        aria-invalid={isInvalid ? true : undefined}
        aria-describedby={[describedBy, `${id}-hint`].filter(Boolean).join(' ')}
        value={ends[key]}
        onNumber={(number) => onChange({ ...ends, [key]: number })}
      />
    </label>
  );
  return (
    <div className="amount-input">
      <p className="degrees">
        {end('low', id)}
        {end('high', `${id}-high`)}
      </p>
      <p id={`${id}-hint`} className="dim small">
        <Running text={hint} />
      </p>
    </div>
  );
}
