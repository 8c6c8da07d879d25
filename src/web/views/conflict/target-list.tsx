/** Outcomes that are asked about: can the start come to a state in which one of them holds? */
import { useState } from 'react';
import { inLanguage } from '../../../report/name.ts';
import type { Game } from '../../../situation/index.ts';
import { freeName, idOfWords } from '../../editing/free-name.ts';
import { InlineForm } from '../../editing/inline-form.tsx';
import { QuietWords } from '../../editing/quiet-words.tsx';
import { useEditingWords, useLocalEdit } from '../../editing/use-editing.ts';
import { useWorkbench } from '../../model/use-workbench.ts';
import { Icon } from '../../parts/index.ts';
import { expressionFault } from './expression-check.ts';
import { ExpressionField } from './expression-field.tsx';
import { optionsOf } from './option-edit.ts';
import { useConflictWords } from './use-conflict-words.ts';

interface RowProps {
  readonly game: Game;
  readonly one: Game['targets'][number];
}

function Row({ game, one }: RowProps) {
  const words = useEditingWords();
  const language = useWorkbench((state) => state.settings.language);
  const chosen = useWorkbench((state) => state.route.at);
  const { attempt, fault } = useLocalEdit();
  const at = `games/${game.id}/targets/${one.id}`;
  const name = inLanguage(one.name, language);
  return (
    <li data-address={at} className={`target${chosen === at ? ' selected' : ''}`}>
      <QuietWords at={`${at}/name`} label={words.wants.edit(name)} value={one.name} />
      <ExpressionField
        game={game}
        label={`${name}: ${words.expression.label}`}
        value={one.holds}
        onConfirm={(text) => attempt([{ op: 'set', at: `${at}/holds`, value: text }])}
      />
      <button
        type="button"
        className="plain take"
        aria-label={words.remove(name)}
        onClick={() => attempt([{ op: 'remove', at }])}
      >
        <Icon name="close" />
      </button>
      {fault ? <span className="wrong-why">{fault}</span> : null}
    </li>
  );
}

function NewTarget({ game, onDone }: { readonly game: Game; onDone(): void }) {
  const words = useEditingWords();
  const { targets: say } = useConflictWords();
  const language = useWorkbench((state) => state.settings.language);
  const [name, setName] = useState('');
  const [holds, setHolds] = useState('');
  const names = new Set([...optionsOf(game), ...game.propositions].map(({ id }) => id));
  const edits = () => {
    const taken = game.targets.map(({ id }) => id);
    const base = idOfWords(language === 'ar' ? '' : name, 'outcome');
    const value = {
      id: freeName(base, taken, '-'),
      name: { [language]: name.trim() },
      holds: holds.trim(),
    };
    return [{ op: 'add' as const, at: `games/${game.id}/targets`, value }];
  };
  return (
    <InlineForm
      isReady={name.trim() !== '' && expressionFault(holds, names) === undefined}
      edits={edits}
      onDone={onDone}
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: the form was asked for by the button that it stands for
        autoFocus
        className="field"
        dir="auto"
        aria-label={say.name}
        placeholder={say.name}
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
    </InlineForm>
  );
}

export function TargetList({ game }: { readonly game: Game }) {
  const { targets: say } = useConflictWords();
  const [isAdding, setAdding] = useState(false);
  return (
    <section className="targets">
      <h2 className="sec">
        {say.title} <small>{say.hint}</small>
      </h2>
      {game.targets.length === 0 ? <p className="dim">{say.none}</p> : null}
      <ul>
        {game.targets.map((one) => (
          <Row key={one.id} game={game} one={one} />
        ))}
      </ul>
      {isAdding ? (
        <NewTarget game={game} onDone={() => setAdding(false)} />
      ) : (
        <button type="button" className="act quiet" onClick={() => setAdding(true)}>
          + {say.add}
        </button>
      )}
    </section>
  );
}
