/** An expression, and under it what each of its names stands for. */
import { inLanguage } from '../../report/name.ts';
import { colon } from '../model/colon.ts';
import { actorName, type Thing } from '../model/thing.ts';
import { useSituation, useWorkbench } from '../model/use-workbench.ts';
import { Expression } from '../parts/index.ts';
import { namedSymbols } from './named-symbol.ts';
import './symbol-key.css';

export interface SymbolKeyProps {
  readonly thing: Thing;
  readonly holds: string;
}

export function SymbolKey({ thing, holds }: SymbolKeyProps) {
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const game = situation.games.find(({ id }) => thing.address.startsWith(`games/${id}/`));
  // The name of what cannot go together is its expression already.
  const text = thing.value.id === undefined ? undefined : `${String(thing.value.id)} = ${holds}`;
  return (
    <div className="symbol-key">
      {text ? (
        <p>
          <Expression text={text} />
        </p>
      ) : null}
      <ul className="small">
        {(game ? namedSymbols(game, holds) : []).map((one) => (
          <li key={one.id}>
            <Expression text={one.id} />
            <span>
              {one.owner ? (
                <>
                  <bdi>{actorName(situation, one.owner, language)}</bdi>
                  {colon(language)}
                </>
              ) : null}
              <bdi>{inLanguage(one.name, language)}</bdi>
              {one.holds ? (
                <>
                  {' '}
                  <span className="dim">
                    <Expression text={`(${one.holds})`} />
                  </span>
                </>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
