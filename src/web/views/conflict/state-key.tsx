/** What the letters of a state stand for: its code, and under it each option in order, with whose it is. */
import { inLanguage } from '../../../report/name.ts';
import type { Game } from '../../../situation/index.ts';
import { useEditingWords } from '../../editing/use-editing.ts';
import { colon } from '../../model/colon.ts';
import { actorName } from '../../model/thing.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';

export interface StateKeyProps {
  readonly game: Game;
  readonly yn: string;
}

export function StateKey({ game, yn }: StateKeyProps) {
  const { states } = useEditingWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const options = game.decisionMakers.flatMap((dm) =>
    dm.options.map((option) => ({ owner: dm.id, option })),
  );
  return (
    <div className="state-key">
      <p>
        <code className="mono" dir="ltr">
          {yn}
        </code>{' '}
        <span className="dim small">{states.letters}</span>
      </p>
      <ul className="small">
        {options.map(({ owner, option }, k) => (
          <li key={option.id}>
            <span className={`mono letter-${yn[k]}`}>{yn[k]}</span>
            <span className={yn[k] === 'Y' ? undefined : 'dim'}>
              <bdi>{actorName(situation, owner, language)}</bdi>
              {colon(language)}
              <bdi>{inLanguage(option.name, language)}</bdi>
            </span>
            <code className="mono dim">{option.id}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
