/** Names for expressions: each edited in place, with an error as one types and the near name at hand. */
import { type FormEvent, useState } from 'react';
import { type Game, parseExpression, symbolsOf } from '../../../situation/index.ts';
import { freeName } from '../../editing/free-name.ts';
import { QuietText } from '../../editing/quiet-text.tsx';
import { QuietWords } from '../../editing/quiet-words.tsx';
import { useEditingWords, useLocalEdit } from '../../editing/use-editing.ts';
import { useWorkbench } from '../../model/use-workbench.ts';
import { Icon } from '../../parts/index.ts';
import { expressionFault } from './expression-check.ts';
import { ExpressionField } from './expression-field.tsx';
import { nameEdits, optionsOf } from './option-edit.ts';
import { isSymbol } from './symbol.ts';

const namesOf = (game: Game) => [...optionsOf(game), ...game.propositions].map(({ id }) => id);

/** The things of a game whose expressions name a proposition. */
function usersOf(game: Game, name: string): readonly string[] {
  const names = (holds: string) => {
    const parsed = parseExpression(holds);
    return parsed.ok && symbolsOf(parsed.node).has(name);
  };
  return [
    ...game.propositions.filter(({ holds }) => names(holds)).map(({ id }) => id),
    ...game.infeasible.filter(({ holds }) => names(holds)).map(({ holds }) => holds),
    ...game.targets.filter(({ holds }) => names(holds)).map(({ id }) => id),
    ...game.decisionMakers.flatMap(({ statements }) =>
      statements.filter(({ holds }) => names(holds)).map(({ id }) => id),
    ),
  ];
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
      <button type="button" className="plain count" onClick={() => select(address)}>
        <span className="dim">{users.length > 0 ? words.propositions.used(users.length) : ''}</span>
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
        <span className="wrong-why" role="alert">
          {words.propositions.usedStill(`\u2066${users.join(', ')}\u2069`)}
        </span>
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
