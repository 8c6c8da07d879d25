/** An actor that is not entered yet, named where it is needed: a tie of two needs no way round. */
import { useEffect, useRef, useState } from 'react';
import { useWorkbench } from '../../../model/use-workbench.ts';
import { situationWords } from '../../../words/situation/index.ts';

export interface NewActorInputProps {
  readonly id: string;
  /** Whether the name is asked for now. */
  readonly isAsked: boolean;
  onAsk(): void;
  onName(name: string): void;
}

export function NewActorInput({ id, isAsked, onAsk, onName }: NewActorInputProps) {
  const say = situationWords[useWorkbench((state) => state.settings.language)];
  const [name, setName] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isAsked) field.current?.focus();
  }, [isAsked]);
  if (!isAsked) {
    return (
      <button type="button" className="link plain small" onClick={onAsk}>
        {say.another}
      </button>
    );
  }
  const done = () => {
    if (name.trim() === '') return;
    onName(name.trim());
    setName('');
  };
  return (
    <span className="new-actor">
      <input
        ref={field}
        className="field"
        dir="auto"
        aria-label={say.anotherName}
        aria-describedby={`${id}-new-note`}
        placeholder={say.anotherName}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onBlur={done}
        onKeyDown={(event) => {
          if (event.code !== 'Enter' && event.code !== 'NumpadEnter') return;
          event.preventDefault();
          done();
        }}
      />
      <span id={`${id}-new-note`} className="dim small">
        {say.anotherNote}
      </span>
    </span>
  );
}
