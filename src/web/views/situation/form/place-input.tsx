/** Where something is: degrees north and east, and for an event the name of the place. */
import { NumberInput } from '../../../parts/index.ts';
import { useFormWords } from './use-form-words.ts';
import { WordsInput } from './words-input.tsx';

interface Place {
  readonly name?: Readonly<Record<string, string>>;
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
}

export interface PlaceInputProps {
  readonly id: string;
  readonly value: Place | undefined;
  readonly isNamed: boolean;
  readonly isInvalid: boolean;
  readonly describedBy?: string | undefined;
  onChange(value: Place): void;
}

export function PlaceInput(props: PlaceInputProps) {
  const { id, value = {}, isNamed, isInvalid, describedBy, onChange } = props;
  const form = useFormWords();
  const degrees = (key: 'lat' | 'lon', most: number, place: string) => (
    <label htmlFor={place}>
      <span className="dim small">{form.field[key]}</span>
      <NumberInput
        id={place}
        least={-most}
        most={most}
        by={0.1}
        aria-invalid={isInvalid ? true : undefined}
        aria-describedby={describedBy}
        value={value[key]}
        onNumber={(number) => onChange({ ...value, [key]: number })}
      />
    </label>
  );
  return (
    <div className="place-input">
      <p className="degrees">
        {degrees('lat', 90, id)}
        {degrees('lon', 180, `${id}-lon`)}
      </p>
      {isNamed ? (
        <WordsInput
          id={`${id}-name`}
          label={form.field.placeName}
          value={value.name}
          onChange={(name) => onChange({ ...value, name: name as Record<string, string> })}
        />
      ) : null}
    </div>
  );
}
