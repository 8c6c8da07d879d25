/** One more hypothesis, or one more claim to hold against them. */
import { type FormEvent, type ReactNode, useState } from 'react';
import { inLanguage } from '../../../report/name.ts';
import type { Edit, Question } from '../../../situation/index.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import { useEditingWords, useLocalEdit } from '../conflict/use-editing.ts';
import { evidenceAddition, hypothesisAddition } from './rating-edit.ts';

interface FormProps {
  readonly question: Question;
  onDone(): void;
}

interface FrameProps {
  readonly isReady: boolean;
  readonly children: ReactNode;
  edits(): readonly Edit[];
  onDone(): void;
}

function Frame({ isReady, children, edits, onDone }: FrameProps) {
  const words = useEditingWords();
  const { attempt, fault } = useLocalEdit();
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isReady && attempt(edits()) === undefined) onDone();
  };
  return (
    <form
      className="inline-form flat"
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.code === 'Escape') onDone();
      }}
    >
      {children}
      <button type="submit" className="act" disabled={!isReady}>
        {words.add}
      </button>
      <button type="button" className="act quiet" onClick={onDone}>
        {words.cancel}
      </button>
      {fault ? <p className="wrong-why">{fault}</p> : null}
    </form>
  );
}

export function HypothesisForm({ question, onDone }: FormProps) {
  const { matrix } = useEditingWords();
  const language = useWorkbench((state) => state.settings.language);
  const [name, setName] = useState('');
  return (
    <Frame
      isReady={name.trim() !== ''}
      edits={() => hypothesisAddition(question, { [language]: name.trim() })}
      onDone={onDone}
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: the form was asked for by the button that it stands for
        autoFocus
        className="field"
        dir="auto"
        aria-label={matrix.hypothesisName}
        placeholder={matrix.hypothesisName}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
    </Frame>
  );
}

export function EvidenceForm({ question, onDone }: FormProps) {
  const { matrix } = useEditingWords();
  const { claims } = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const free = claims.filter(({ id }) => question.evidence.every(({ claim }) => claim !== id));
  const [claim, setClaim] = useState(free[0]?.id ?? '');
  if (free.length === 0) return <p className="dim">{matrix.noClaims}</p>;
  return (
    <Frame isReady={claim !== ''} edits={() => evidenceAddition(question, claim)} onDone={onDone}>
      <select
        // biome-ignore lint/a11y/noAutofocus: the form was asked for by the button that it stands for
        autoFocus
        className="field claim"
        aria-label={matrix.claim}
        value={claim}
        onChange={(event) => setClaim(event.target.value)}
      >
        {free.map((one) => (
          <option key={one.id} value={one.id}>
            {inLanguage(one.statement, language)}
          </option>
        ))}
      </select>
    </Frame>
  );
}
