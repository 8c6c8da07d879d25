/** One more step of the observed path: who moved, and to which state; only moves that can be made are offered. */
import { useMemo, useState } from 'react';
import type { ConflictContext } from '../../../../report/section/conflict-context.ts';
import type { Game } from '../../../../situation/index.ts';
import { InlineForm } from '../../../editing/inline-form.tsx';
import { actorName } from '../../../model/thing.ts';
import { movesFrom, type StateModel, stateNumber } from '../state-move.ts';
import { useConflictWords } from '../use-conflict-words.ts';
import { lastState, stepAddition } from './observation-edit.ts';

export interface StepFormProps {
  readonly game: Game;
  readonly context: ConflictContext;
  readonly model: StateModel;
  onDone(): void;
}

/** The moves from the last state, by decision maker. */
function useMoves({ game, context, model }: StepFormProps) {
  return useMemo(() => {
    const from = lastState(game) ?? '';
    const state = stateNumber(model, from);
    const yn = (to: number) => context.finding.states?.[to - 1]?.yn ?? '';
    const moves = state === 0 ? [] : movesFrom(model, state);
    return game.decisionMakers
      .map((dm, maker) => ({
        id: dm.id,
        to: moves.filter((move) => move.maker === maker).map((move) => yn(move.to)),
      }))
      .filter(({ to }) => to.length > 0)
      .map((one) => ({ ...one, from }));
  }, [game, context, model]);
}

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

export function StepForm(props: StepFormProps) {
  const { game, context, onDone } = props;
  const { observation: say } = useConflictWords();
  const { language, situation, names } = context;
  const makers = useMoves(props);
  const [maker, setMaker] = useState(makers[0]?.id ?? '');
  const own = makers.find(({ id }) => id === maker) ?? makers[0];
  const [asked, setAsked] = useState('');
  const to = own?.to.includes(asked) ? asked : (own?.to[0] ?? '');
  if (own === undefined) return <p className="dim">{say.noMoves}</p>;
  return (
    <InlineForm isReady={to !== ''} edits={() => stepAddition(game, to)} onDone={onDone}>
      <select
        // biome-ignore lint/a11y/noAutofocus: the form was asked for by the button that it stands for
        autoFocus
        className="field"
        aria-label={say.mover}
        value={own.id}
        onChange={(event) => setMaker(event.target.value)}
      >
        {makers.map(({ id }) => (
          <option key={id} value={id}>
            {actorName(situation, id, language)}
          </option>
        ))}
      </select>
      <select
        className="field step-to"
        aria-label={say.moveTo}
        value={to}
        onChange={(event) => setAsked(event.target.value)}
      >
        {own.to.map((yn) => (
          <option key={yn} value={yn}>
            {plain(names.acts(own.from, yn))}
          </option>
        ))}
      </select>
    </InlineForm>
  );
}
