/** What cannot occur: each combination as a pattern, with how many states it takes away. */
import { useMemo } from 'react';
import type { Game } from '../../../situation/index.ts';
import { useEditingWords, useLocalEdit } from '../../editing/use-editing.ts';
import { useWorkbench } from '../../model/use-workbench.ts';
import { Icon, Running, SaysWho } from '../../parts/index.ts';
import { patternOfText } from './combination.ts';
import { CombinationForm } from './combination-form.tsx';
import { ExpressionField } from './expression-field.tsx';
import { PatternLetters } from './pattern-letters.tsx';
import { countStates } from './state-test.ts';

interface RowProps {
  readonly game: Game;
  readonly at: number;
  readonly counted: { readonly all: number; readonly alone: number } | undefined;
}

function Row({ game, at, counted }: RowProps) {
  const words = useEditingWords();
  const { attempt, fault } = useLocalEdit();
  const chosen = useWorkbench((state) => state.route.at);
  const select = useWorkbench((state) => state.select);
  const one = game.infeasible[at];
  if (one === undefined) return null;
  const address = `games/${game.id}/infeasible/${at}`;
  const pattern = patternOfText(game, one.holds);
  return (
    <li data-address={address} className={`combination${chosen === address ? ' selected' : ''}`}>
      <PatternLetters game={game} pattern={pattern} />
      <ExpressionField
        game={game}
        label={`${words.combinations.title} ${at + 1}`}
        value={one.holds}
        onConfirm={(text) => attempt([{ op: 'set', at: `${address}/holds`, value: text }])}
      />
      <button type="button" className="plain count" onClick={() => select(address)}>
        {counted ? (
          <>
            <Running text={words.combinations.takes(counted.all)} />
            {counted.alone !== counted.all ? (
              <span className="dim">
                {' · '}
                <Running text={words.combinations.alone(counted.alone)} />
              </span>
            ) : null}
          </>
        ) : null}
      </button>
      <SaysWho item={one} address={address} isShort name={one.holds} />
      <button
        type="button"
        className="plain take"
        aria-label={words.remove(one.holds)}
        onClick={() => attempt([{ op: 'remove', at: address }])}
      >
        <Icon name="close" />
      </button>
      {fault ? <span className="wrong-why">{fault}</span> : null}
    </li>
  );
}

export function CombinationList({ game }: { readonly game: Game }) {
  const words = useEditingWords();
  const counted = useMemo(() => countStates(game), [game]);
  return (
    <section className="combinations">
      <h2 className="sec">
        {words.combinations.title}
        {counted ? (
          <small>
            <Running text={words.combinations.left(counted.feasible, counted.total)} />
          </small>
        ) : null}
      </h2>
      {game.infeasible.length === 0 ? <p className="dim">{words.combinations.none}</p> : null}
      <ul>
        {game.infeasible.map((_, at) => (
          <Row
            // biome-ignore lint/suspicious/noArrayIndexKey: combinations go by their place
            key={at}
            game={game}
            at={at}
            counted={counted?.removed[at]}
          />
        ))}
      </ul>
      <CombinationForm game={game} />
    </section>
  );
}
