/** A view of which the document holds nothing yet: what it is for, and a first one at a press, or by N. */
import type { ReactNode } from 'react';
import './editing.css';

export interface FirstStepProps {
  readonly teach: string;
  readonly label: string;
  readonly fault: string | undefined;
  /** What is chosen before it is begun. */
  readonly children?: ReactNode;
  onStart(): void;
}

export function FirstStep({ teach, label, fault, children, onStart }: FirstStepProps) {
  return (
    <div className="first-step">
      <p>{teach}</p>
      {children}
      <button type="button" className="act" data-act="new" onClick={onStart}>
        {label} <kbd>N</kbd>
      </button>
      {fault ? (
        <p className="warn" role="alert">
          {fault}
        </p>
      ) : null}
    </div>
  );
}
