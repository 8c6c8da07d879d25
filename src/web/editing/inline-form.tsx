/** A form that opens where it was asked for: sent it is one step, Escape leaves it, what refuses it stands under it. */
import type { FormEvent, ReactNode } from 'react';
import type { Edit } from '../../situation/index.ts';
import { useEditingWords, useLocalEdit } from './use-editing.ts';
import './editing.css';

export interface InlineFormProps {
  readonly isReady: boolean;
  readonly children: ReactNode;
  /** The step that the form is. */
  edits(): readonly Edit[];
  onDone(): void;
  /** Its fields one under the other, not beside one another. */
  readonly isTall?: boolean;
}

export function InlineForm({ isReady, children, edits, onDone, isTall = false }: InlineFormProps) {
  const words = useEditingWords();
  const { attempt, fault } = useLocalEdit();
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isReady && attempt(edits()) === undefined) onDone();
  };
  const acts = (
    <>
      <button type="submit" className="act" disabled={!isReady}>
        {words.add}
      </button>
      <button type="button" className="act quiet" onClick={onDone}>
        {words.cancel}
      </button>
    </>
  );
  return (
    <form
      className={`inline-form${isTall ? '' : ' flat'}`}
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.code === 'Escape') onDone();
      }}
    >
      {children}
      {isTall ? <div className="edit-acts">{acts}</div> : acts}
      {fault ? (
        <p className="wrong-why" role="alert">
          {fault}
        </p>
      ) : null}
    </form>
  );
}
