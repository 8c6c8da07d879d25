/** What a decision maker wants, in order; the selected statement opens to be edited. */
import { memo, useRef } from 'react';
import { inLanguage } from '../../../report/name.ts';
import type { DecisionMaker, Game, Statement } from '../../../situation/index.ts';
import { useEditingWords, useLocalEdit } from '../../editing/use-editing.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import { SaysWho } from '../../parts/index.ts';
import { shiftsTo } from './held-lines.ts';
import { StatementDetail } from './statement-detail.tsx';
import { orderOf } from './statement-edit.ts';
import { useConflictWords } from './use-conflict-words.ts';
import { useMakeRoom } from './use-make-room.ts';
import { type Grips, useReorder } from './use-reorder.ts';

interface LineProps {
  /** The id of the game. */
  readonly game: string;
  readonly dm: DecisionMaker;
  readonly statement: Statement;
  /** Its place in the order, from 0; none where it is left out. */
  readonly place?: number;
  readonly grips?: Grips;
  readonly isHeld?: boolean;
  /** How far it is moved from where it stands in the page, in pixels, while a line is held. */
  readonly shift?: number;
}

function Detail({ game: id, dm, statement, place }: LineProps) {
  const game = useSituation().games.find((one) => one.id === id);
  return game ? (
    <StatementDetail game={game} dm={dm} statement={statement} isIn={place !== undefined} />
  ) : null;
}

const Line = memo(function Line(props: LineProps) {
  const { game, dm, statement, place, grips, isHeld, shift = 0 } = props;
  const words = useEditingWords();
  const language = useWorkbench((state) => state.settings.language);
  const select = useWorkbench((state) => state.select);
  const address = `games/${game}/decisionMakers/${dm.id}/statements/${statement.id}`;
  const isOpen = useWorkbench((state) => state.route.at === address);
  const name = inLanguage(statement.name, language);
  const short = statement.short?.[language] ?? statement.id;
  const called = short === statement.id ? short : `${statement.id} ${short}`;
  const grip = place === undefined ? undefined : grips?.grip(statement.id);
  return (
    <li
      data-line={statement.id}
      data-statement={statement.id}
      data-address={address}
      data-held={isHeld || undefined}
      className={isOpen ? 'selected' : undefined}
      style={shift === 0 ? undefined : { transform: `translateY(${shift}px)` }}
    >
      <div className="line">
        {grip && place !== undefined ? (
          <button
            type="button"
            className="grip"
            aria-label={words.options.grip(called, place + 1, orderOf(dm).length)}
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
            {...grip}
          >
            <span aria-hidden="true">⠿</span>
          </button>
        ) : (
          <span className="grip" aria-hidden="true" />
        )}
        <span className="place">{place === undefined ? '–' : place + 1}</span>
        <b className="short">
          <bdi>{short}</bdi>
        </b>
        <button
          type="button"
          className="plain row-name"
          aria-expanded={isOpen}
          onClick={() => select(isOpen ? undefined : address)}
          onKeyDown={grip?.onKeyDown}
        >
          <bdi>{name}</bdi>
        </button>
        <SaysWho item={statement} address={address} isShort name={name} />
      </div>
      {isOpen ? <Detail {...props} /> : null}
    </li>
  );
});

/** States ranked one by one have no statements to reorder; the ranking may give way to statements. */
function Ranked({ at }: { readonly at: string }) {
  const words = useEditingWords();
  const { ranking: say } = useConflictWords();
  const { attempt, fault } = useLocalEdit();
  return (
    <>
      <p className="dim">{words.wants.ranked}</p>
      <button type="button" className="act quiet" onClick={() => attempt([{ op: 'unset', at }])}>
        {say.drop}
      </button>
      {fault ? <p className="wrong-why">{fault}</p> : null}
    </>
  );
}

export function OrderList({ game, dm }: { readonly game: Game; readonly dm: DecisionMaker }) {
  const words = useEditingWords();
  const list = useRef<HTMLOListElement>(null);
  const order = orderOf(dm);
  const at = `games/${game.id}/decisionMakers/${dm.id}/priority`;
  const { grips, held } = useReorder(list, order, (next) => [{ op: 'set', at, value: [...next] }]);
  const standing = held?.order ?? order;
  const shifts = held && shiftsTo(held, order);
  useMakeRoom(list, standing.join(), held !== undefined);
  if (dm.ranking) return <Ranked at={`games/${game.id}/decisionMakers/${dm.id}/ranking`} />;
  const out = dm.statements.filter(({ id }) => !order.includes(id));
  return (
    <>
      <ol className={held ? 'order order-held' : 'order'} ref={list}>
        {standing.map((id) => {
          const statement = dm.statements.find((one) => one.id === id);
          return statement ? (
            <Line
              key={id}
              game={game.id}
              dm={dm}
              statement={statement}
              place={order.indexOf(id)}
              grips={grips}
              isHeld={held?.key === id}
              shift={shifts?.get(id)}
            />
          ) : null;
        })}
      </ol>
      {out.length > 0 ? (
        <ul className="order out" aria-label={words.wants.out}>
          {out.map((statement) => (
            <Line key={statement.id} game={game.id} dm={dm} statement={statement} />
          ))}
        </ul>
      ) : null}
    </>
  );
}
