/** A view of which the document holds nothing yet: what it is for, and a first one at a press, or by N. */
import './editing.css';

export interface FirstStepProps {
  readonly teach: string;
  readonly label: string;
  readonly fault: string | undefined;
  onStart(): void;
}

export function FirstStep({ teach, label, fault, onStart }: FirstStepProps) {
  return (
    <div className="first-step">
      <p>{teach}</p>
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
