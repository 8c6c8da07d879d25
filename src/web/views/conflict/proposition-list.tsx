/** Names for expressions: each edited in place, with an error as one types and the near name at hand. */
import { type FormEvent, useState } from 'react';
import type { Game } from '../../../situation/index.ts';
import { freeName } from '../../editing/free-name.ts';
import { QuietText } from '../../editing/quiet-text.tsx';
import { QuietWords } from '../../editing/quiet-words.tsx';
import { useEditingWords, useLocalEdit } from '../../editing/use-editing.ts';
import { nameOf, thingAt } from '../../model/thing.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { Icon, Running } from '../../parts/index.ts';
import { expressionFault } from './expression-check.ts';
import { ExpressionField } from './expression-field.tsx';
import { nameEdits, optionsOf } from './option-edit.ts';
import { propositionRemoval, usersOf } from './proposition-edit.ts';
import { isSymbol } from './symbol.ts';
import { useConflictWords } from './use-conflict-words.ts';

const namesOf = (game: Game) => [...optionsOf(game), ...game.propositions].map(({ id }) => id);

interface UsedProps {
  readonly game: Game;
  readonly id: string;
  readonly users: readonly string[];
  onInline(): void;
  onClose(): void;
}

/** What still names a proposition, each a way to it; and how it may go all the same. */
function Used({ game, id, users, onInline, onClose }: UsedProps) {
  const words = useEditingWords();
  const say = useConflictWords().propositions;
  const said = useWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const select = useWorkbench((state) => state.select);
  const own = game.propositions.find((one) => one.id === id);
  return (
    <div className="used" role="alert">
      <p>{say.usedBy(`\u2066${id}\u2069`)}</p>
      <ul>
        {users.map((at) => {
          const thing = thingAt(situation, at);
          if (thing === undefined) return null;
          const { kind } = thing;
          return (
            <li key={at}>
              <button type="button" className="plain row-name" onClick={() => select(at)}>
                <span className="dim">{said.thing[kind]}</span>{' '}
                <bdi>{nameOf(situation, thing, language)}</bdi>
              </button>
            </li>
          );
        })}
      </ul>
      <p className="edit-acts">
        <button type="button" className="act" onClick={onInline}>
          {say.inline(`\u2066${own?.holds ?? ''}\u2069`)}
        </button>
        <button type="button" className="act quiet" onClick={onClose}>
          {words.cancel}
        </button>
      </p>
    </div>
  );
}

interface RowProps {
  readonly game: Game;
  readonly one: Game['propositions'][number];
}

function Row({ game, one }: RowProps) {
  const words = useEditingWords();
  const chosen = useWorkbench((state) => state.route.at);
  const select = useWorkbench((state) => state.select);
  const { attempt, fault } = useLocalEdit();
  const [isAsked, setAsked] = useState(false);
  const list = `games/${game.id}/propositions`;
  const address = `${list}/${one.id}`;
  const users = usersOf(game, one.id);
  const rename = (to: string): string | undefined => {
    if (!isSymbol(to)) return words.fault.symbol;
    if (namesOf(game).includes(to)) return words.fault.taken(to);
    return attempt(nameEdits(game, list, one.id, to));
  };
  const remove = () => {
    if (users.length > 0) setAsked(true);
    else attempt([{ op: 'remove', at: address }]);
  };
  return (
    <li data-address={address} className={`proposition${chosen === address ? ' selected' : ''}`}>
      <QuietText label={words.propositions.id} value={one.id} onConfirm={rename} isCode />
      <span className="dim">=</span>
      <ExpressionField
        game={game}
        label={`${one.id}: ${words.expression.label}`}
        value={one.holds}
        without={one.id}
        onConfirm={(text) => attempt([{ op: 'set', at: `${address}/holds`, value: text }])}
      />
      <QuietWords
        at={`${address}/name`}
        label={`${one.id}: ${words.options.name}`}
        value={one.name}
        placeholder={words.untitled}
        isOptional
      />
      <button type="button" className="plain count dim" onClick={() => select(address)}>
        <Running text={users.length > 0 ? words.propositions.used(users.length) : ''} />
      </button>
      <button
        type="button"
        className="plain take"
        aria-label={words.remove(one.id)}
        onClick={remove}
      >
        <Icon name="close" />
      </button>
      {isAsked && users.length > 0 ? (
        <Used
          game={game}
          id={one.id}
          users={users}
          onInline={() => attempt(propositionRemoval(game, one.id))}
          onClose={() => setAsked(false)}
        />
      ) : null}
      {fault ? <span className="wrong-why">{fault}</span> : null}
    </li>
  );
}

function NewProposition({ game, onDone }: { readonly game: Game; onDone(): void }) {
  const words = useEditingWords();
  const { attempt, fault } = useLocalEdit();
  const [id, setId] = useState(() => freeName('P', namesOf(game)));
  const [holds, setHolds] = useState('');
  const isSound = isSymbol(id) && !namesOf(game).includes(id);
  const isReady = isSound && expressionFault(holds, new Set(namesOf(game))) === undefined;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    const value = { id, holds: holds.trim() };
    const why = attempt([{ op: 'add', at: `games/${game.id}/propositions`, value }]);
    if (why === undefined) onDone();
  };
  return (
    <form
      className="inline-form flat"
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.code === 'Escape') onDone();
      }}
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: the form was asked for by the button that it stands for
        autoFocus
        className="field code"
        dir="ltr"
        size={10}
        aria-label={words.propositions.id}
        aria-invalid={!isSound}
        value={id}
        onChange={(event) => setId(event.target.value)}
      />
      <span className="dim">=</span>
      <ExpressionField
        game={game}
        label={words.expression.label}
        value=""
        without={id}
        onConfirm={() => undefined}
        onChange={setHolds}
      />
      <button type="submit" className="act" disabled={!isReady}>
        {words.add}
      </button>
      <button type="button" className="act quiet" onClick={onDone}>
        {words.cancel}
      </button>
      {isSound ? null : (
        <p className="wrong-why">{isSymbol(id) ? words.fault.taken(id) : words.fault.symbol}</p>
      )}
      {fault ? <p className="wrong-why">{fault}</p> : null}
    </form>
  );
}

export function PropositionList({ game }: { readonly game: Game }) {
  const { propositions: words } = useEditingWords();
  const [isAdding, setAdding] = useState(false);
  return (
    <section className="propositions">
      <h2 className="sec">
        {words.title} <small>{words.hint}</small>
      </h2>
      {game.propositions.length === 0 ? <p className="dim">{words.none}</p> : null}
      <ul>
        {game.propositions.map((one) => (
          <Row key={one.id} game={game} one={one} />
        ))}
      </ul>
      {isAdding ? (
        <NewProposition game={game} onDone={() => setAdding(false)} />
      ) : (
        <button type="button" className="act quiet" onClick={() => setAdding(true)}>
          + {words.add}
        </button>
      )}
    </section>
  );
}
