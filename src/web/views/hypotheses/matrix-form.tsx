/** One more hypothesis, or one more claim to hold against them. */
import { useState } from 'react';
import { inLanguage } from '../../../report/name.ts';
import type { Question } from '../../../situation/index.ts';
import { InlineForm } from '../../editing/inline-form.tsx';
import { useEditingWords } from '../../editing/use-editing.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import { evidenceAddition, hypothesisAddition } from './rating-edit.ts';

interface FormProps {
  readonly question: Question;
  onDone(): void;
}

export function HypothesisForm({ question, onDone }: FormProps) {
  const { matrix } = useEditingWords();
  const language = useWorkbench((state) => state.settings.language);
  const [name, setName] = useState('');
  return (
    <InlineForm
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
    </InlineForm>
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
    <InlineForm
      isReady={claim !== ''}
      edits={() => evidenceAddition(question, claim)}
      onDone={onDone}
    >
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
    </InlineForm>
  );
}
