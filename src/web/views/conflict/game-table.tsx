/** The entries of a game: options and statements of each decision maker, each to be selected. */
import { inLanguage } from '../../../report/name.ts';
import type { DecisionMaker, Game } from '../../../situation/index.ts';
import { actorName } from '../../model/thing.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { Expression, SaysWho } from '../../parts/index.ts';

interface EntryProps {
  readonly address: string;
  readonly id: string;
  readonly name: string;
  readonly item: object;
  readonly expression?: string;
}

function Entry({ address, id, name, item, expression }: EntryProps) {
  const at = useWorkbench((state) => state.route.at);
  const select = useWorkbench((state) => state.select);
  return (
    <li className={`entry${at === address ? ' selected' : ''}`} data-address={address}>
      <code className="mono" dir="ltr">
        {id}
      </code>
      <button type="button" className="plain row-name" onClick={() => select(address)}>
        <bdi>{name}</bdi>
      </button>
      {expression ? <Expression text={expression} /> : null}
      <SaysWho item={item} address={address} isShort name={name} />
    </li>
  );
}

function Maker({ dm, at }: { readonly dm: DecisionMaker; readonly at: string }) {
  const words = useWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const list = (part: 'options' | 'statements') =>
    dm[part].map((one) => (
      <Entry
        key={`${part}/${one.id}`}
        address={`${at}/${part}/${one.id}`}
        id={one.id}
        name={inLanguage(one.name, language)}
        item={one}
        {...('holds' in one ? { expression: one.holds } : {})}
      />
    ));
  return (
    <section className="maker">
      <h3 className="sec">
        <bdi>{actorName(situation, dm.id, language)}</bdi>
        <small>
          {words.field.options}: {dm.options.length} · {words.field.statements}:{' '}
          {dm.statements.length}
        </small>
      </h3>
      <ul className="entries">
        {list('options')}
        {list('statements')}
      </ul>
    </section>
  );
}

export function GameTable({ game }: { readonly game: Game }) {
  const words = useWords();
  return (
    <section className="game">
      <h2 className="sec">{words.field.decisionMakers}</h2>
      {game.decisionMakers.map((dm) => (
        <Maker key={dm.id} dm={dm} at={`games/${game.id}/decisionMakers/${dm.id}`} />
      ))}
    </section>
  );
}
