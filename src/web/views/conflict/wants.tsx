/** What each decision maker wants: the orders, those that are not known first, live beside the states. */
import { useState } from 'react';
import type { DecisionMaker, Game } from '../../../situation/index.ts';
import { useEditingWords } from '../../editing/use-editing.ts';
import { actorName } from '../../model/thing.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import { Seen } from '../../parts/index.ts';
import { KnowledgeChoice, KnownPairs } from './order-knowledge.tsx';
import { OrderList } from './order-list.tsx';
import { ReadingList } from './reading-list.tsx';
import { StatementForm } from './statement-form.tsx';

function Maker({ game, dm }: { readonly game: Game; readonly dm: DecisionMaker }) {
  const words = useEditingWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const [isAdding, setAdding] = useState(false);
  return (
    <section className="want">
      <header className="sub">
        <h3>
          <bdi>{actorName(situation, dm.id, language)}</bdi>
        </h3>
        {dm.ranking ? null : <KnowledgeChoice game={game} dm={dm} />}
        {dm.ranking || isAdding ? null : (
          <button type="button" className="plain more" onClick={() => setAdding(true)}>
            + {words.wants.add}
          </button>
        )}
      </header>
      <KnownPairs game={game} dm={dm} />
      <OrderList game={game} dm={dm} />
      {isAdding ? <StatementForm game={game} dm={dm} onDone={() => setAdding(false)} /> : null}
      <ReadingList game={game} dm={dm} />
    </section>
  );
}

export function Wants({ game }: { readonly game: Game }) {
  const words = useEditingWords();
  // As the game stands when it is opened: a list must not jump when its order becomes known.
  const [first] = useState(
    () => new Set(game.decisionMakers.filter((dm) => dm.order !== 'known').map(({ id }) => id)),
  );
  const makers = game.decisionMakers.toSorted(
    (a, b) => Number(first.has(b.id)) - Number(first.has(a.id)),
  );
  return (
    <section className="statement-order">
      <h2 className="sec">
        {words.wants.title} <small>{words.wants.hint}</small>
      </h2>
      {makers.map((dm) => (
        <Seen key={dm.id}>
          <Maker game={game} dm={dm} />
        </Seen>
      ))}
    </section>
  );
}
