/** Where something is: degrees north and east, and for an event the name of the place. */
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
    <label>
      <span className="dim small">{form.field[key]}</span>
      <input
        id={place}
        className="field number"
        type="number"
        dir="ltr"
        step="any"
        min={-most}
        max={most}
        aria-invalid={isInvalid ? true : undefined}
        aria-describedby={describedBy}
        value={value[key] ?? ''}
        onChange={(event) =>
          onChange({
            ...value,
            [key]: event.target.value === '' ? undefined : Number(event.target.value),
          })
        }
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
