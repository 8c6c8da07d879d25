/** One more combination that cannot occur: pressed together letter by letter, or written. */
import { type FormEvent, useMemo, useState } from 'react';
import type { Game } from '../../../situation/index.ts';
import { useEditingWords, useLocalEdit } from '../../editing/use-editing.ts';
import { useWorkbench } from '../../model/use-workbench.ts';
import { forbids, patternOfText, textOfPattern } from './combination.ts';
import { expressionFault } from './expression-check.ts';
import { ExpressionField } from './expression-field.tsx';
import { optionsOf } from './option-edit.ts';
import { PatternLetters } from './pattern-letters.tsx';
import { countStates, stateTest } from './state-test.ts';
import { useColumnName } from './use-column-name.ts';

/** What a combination would do if it were added. */
function useForecast(game: Game, holds: string) {
  return useMemo(() => {
    const names = new Set([...optionsOf(game), ...game.propositions].map(({ id }) => id));
    if (expressionFault(holds, names) !== undefined) return undefined;
    const test = stateTest(game, holds);
    if (test === undefined) return undefined;
    const next = { ...game, infeasible: [...game.infeasible, { holds, quotes: [] }] };
    return { forbidden: forbids(game, test), counted: countStates(next)?.removed.at(-1) };
  }, [game, holds]);
}

export function CombinationForm({ game }: { readonly game: Game }) {
  const words = useEditingWords();
  const columnName = useColumnName();
  const language = useWorkbench((state) => state.settings.language);
  const { attempt, fault } = useLocalEdit();
  const [holds, setHolds] = useState('');
  const forecast = useForecast(game, holds);
  const empty = '-'.repeat(optionsOf(game).length);
  const isReady = forecast !== undefined && forecast.forbidden.length === 0;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    const value = { holds: holds.trim() };
    const why = attempt([{ op: 'add', at: `games/${game.id}/infeasible`, value }]);
    if (why === undefined) setHolds('');
  };
  return (
    <form className="combination-form" onSubmit={send}>
      <p className="dim small">{words.combinations.hint}</p>
      <div className="combination">
        <PatternLetters
          game={game}
          pattern={holds.trim() === '' ? empty : patternOfText(game, holds)}
          onTurn={(pattern) => setHolds(textOfPattern(game, pattern))}
        />
        <ExpressionField
          game={game}
          label={words.combinations.asText}
          placeholder={words.combinations.asText}
          value={holds}
          onConfirm={() => undefined}
          onChange={setHolds}
        />
        <span className="count" role="status">
          {forecast?.counted ? words.combinations.takes(forecast.counted.all) : ''}
          {forecast?.counted && forecast.counted.alone !== forecast.counted.all ? (
            <span className="dim"> · {words.combinations.alone(forecast.counted.alone)}</span>
          ) : null}
        </span>
        <button type="submit" className="act" disabled={!isReady}>
          {words.combinations.add}
        </button>
      </div>
      {forecast && forecast.forbidden.length > 0 ? (
        <p className="wrong-why" role="alert">
          {words.combinations.forbids(
            forecast.forbidden.map(columnName).join(language === 'ar' ? '، ' : ', '),
          )}
        </p>
      ) : null}
      {fault ? <p className="wrong-why">{fault}</p> : null}
    </form>
  );
}
