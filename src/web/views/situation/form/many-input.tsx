/** Several things of a list: each can be taken out, one more put in. */
import { useEffect, useState } from 'react';
import { NewActorInput } from './new-actor-input.tsx';
import { useFormWords } from './use-form-words.ts';

export interface Choice {
  readonly id: string;
  readonly name: string;
}

export interface OneInputProps {
  readonly id: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly choices: readonly Choice[];
  readonly isRequired?: boolean;
  /** What it says to choose none; by default that there is none. */
  readonly none?: string | undefined;
  readonly isInvalid?: boolean;
  readonly describedBy?: string | undefined;
  onChange(value: string | undefined): void;
  /** Names a thing that is not there yet, and gives its id; absent where none can be. */
  onName?: ((name: string) => string) | undefined;
}

/** One thing of a list, or none. */
export function OneInput(props: OneInputProps) {
  const { id, label, value, choices, isRequired, none, isInvalid, describedBy, onChange, onName } =
    props;
  const form = useFormWords();
  const list = (
    <select
      id={id}
      className="field"
      aria-label={label}
      aria-invalid={isInvalid ? true : undefined}
      aria-describedby={describedBy}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || undefined)}
    >
      <option value="">{isRequired ? form.many.choose : (none ?? form.none)}</option>
      {choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.name}
        </option>
      ))}
    </select>
  );
  return onName ? (
    <span className="or-new">
      {list}
      <OrNew id={id} onName={(name) => onChange(onName(name))} />
    </span>
  ) : (
    list
  );
}

function OrNew({ id, onName }: { readonly id: string; onName(name: string): void }) {
  const [isAsked, ask] = useState(false);
  const [isNamed, setNamed] = useState(false);
  useEffect(() => {
    // The field of the name is gone: whoever types goes on from the list that holds it now.
    if (isNamed) document.getElementById(id)?.focus();
    setNamed(false);
  }, [isNamed, id]);
  const named = (name: string) => {
    ask(false);
    setNamed(true);
    onName(name);
  };
  return <NewActorInput id={id} isAsked={isAsked} onAsk={() => ask(true)} onName={named} />;
}

export interface ManyInputProps {
  readonly id: string;
  readonly label: string;
  readonly value: readonly string[];
  readonly choices: readonly Choice[];
  readonly isInvalid?: boolean;
  readonly describedBy?: string | undefined;
  onChange(value: readonly string[]): void;
  onName?: ((name: string) => string) | undefined;
}

export function ManyInput(props: ManyInputProps) {
  const { id, label, value, choices, isInvalid, describedBy, onChange, onName } = props;
  const form = useFormWords();
  const left = choices.filter((choice) => !value.includes(choice.id));
  return (
    <div className="many-input">
      {value.map((one) => {
        const name = choices.find((choice) => choice.id === one)?.name ?? one;
        return (
          <button
            key={one}
            type="button"
            className="held"
            aria-label={form.many.drop(name)}
            onClick={() => onChange(value.filter((other) => other !== one))}
          >
            <bdi>{name}</bdi> <span aria-hidden="true">×</span>
          </button>
        );
      })}
      {left.length > 0 ? (
        <select
          id={id}
          className="field"
          aria-label={`${label}: ${form.many.add}`}
          aria-invalid={isInvalid ? true : undefined}
          aria-describedby={describedBy}
          value=""
          onChange={(event) => onChange([...value, event.target.value])}
        >
          <option value="">{form.many.add}</option>
          {left.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.name}
            </option>
          ))}
        </select>
      ) : null}
      {choices.length === 0 && !onName ? <span className="dim">{form.none}</span> : null}
      {onName ? (
        <OrNew id={id} onName={(name) => onChange([...new Set([...value, onName(name)])])} />
      ) : null}
    </div>
  );
}
