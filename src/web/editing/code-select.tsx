/** A choice that shows a code, ↦ or CC, where its list has the code with its words. */
import type { FormEvent, KeyboardEvent } from 'react';
import './editing.css';

export interface CodeSelectProps {
  readonly className?: string;
  readonly label: string;
  readonly value: string;
  /** What is seen while the list is closed. */
  readonly code: string;
  readonly choices: readonly { readonly value: string; readonly name: string }[];
  onChoose(value: string): void;
  onKeyDown?(event: KeyboardEvent<HTMLElement>): void;
}

const stay = (event: FormEvent) => event.preventDefault();

export function CodeSelect({
  className = '',
  label,
  value,
  code,
  choices,
  onChoose,
  onKeyDown,
}: CodeSelectProps) {
  return (
    // A form of its own: whenever a choice changes, browsers that fill in forms look through every choice
    // of its form, and those of no form count as one. Of a matrix that takes longer than weighing it.
    <form className={`code-select ${className}`} dir="ltr" onSubmit={stay}>
      <select
        className="field quiet"
        aria-label={label}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
        onKeyDown={onKeyDown}
      >
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.name}
          </option>
        ))}
      </select>
      <span className="code" aria-hidden="true">
        {code}
      </span>
    </form>
  );
}
