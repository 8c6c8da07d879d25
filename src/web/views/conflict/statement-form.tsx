/** A new statement: what is wanted, and when it holds. */
import { type FormEvent, useState } from 'react';
import type { DecisionMaker, Game } from '../../../situation/index.ts';
import { useEditingWords, useLocalEdit } from '../../editing/use-editing.ts';
import { actorName } from '../../model/thing.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import { expressionFault } from './expression-check.ts';
import { ExpressionField } from './expression-field.tsx';
import { optionsOf } from './option-edit.ts';
import { statementAddition } from './statement-edit.ts';

interface FormProps {
  readonly game: Game;
  readonly dm: DecisionMaker;
  onDone(): void;
}

export function StatementForm({ game, dm, onDone }: FormProps) {
  const words = useEditingWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const select = useWorkbench((state) => state.select);
  const { attempt, fault } = useLocalEdit();
  const [name, setName] = useState('');
  const [holds, setHolds] = useState('');
  const names = new Set([...optionsOf(game), ...game.propositions].map(({ id }) => id));
  const isReady = name.trim() !== '' && expressionFault(holds, names) === undefined;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    const { id, edits } = statementAddition(game, dm, { [language]: name.trim() }, holds.trim());
    if (attempt(edits) !== undefined) return;
    select(`games/${game.id}/decisionMakers/${dm.id}/statements/${id}`);
    onDone();
  };
  return (
    <form
      className="inline-form"
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.code === 'Escape') onDone();
      }}
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: the form was asked for by the button that it stands under
        autoFocus
        className="field"
        dir="auto"
        aria-label={words.wants.name(actorName(situation, dm.id, language))}
        placeholder={words.wants.name(actorName(situation, dm.id, language))}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <ExpressionField
        game={game}
        label={words.expression.label}
        placeholder={words.expression.label}
        value=""
        onConfirm={() => undefined}
        onChange={setHolds}
      />
      <div className="edit-acts">
        <button type="submit" className="act" disabled={!isReady}>
          {words.add}
        </button>
        <button type="button" className="act quiet" onClick={onDone}>
          {words.cancel}
        </button>
      </div>
      {fault ? <p className="wrong-why">{fault}</p> : null}
    </form>
  );
}
