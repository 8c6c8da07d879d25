/**
 * What a decision maker wants, in its stated order, to be put in another: by dragging, or with
 * Alt and the arrow keys. While a line is held the scales weigh the order it would make; letting go
 * keeps it as one step of the history, Escape puts it back.
 */
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { inLanguage } from '../../../report/name.ts';
import type { DecisionMaker, Game } from '../../../situation/index.ts';
import { actorName } from '../../model/thing.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { SaysWho } from '../../parts/index.ts';
import { moved } from './moved.ts';
import './statement-order.css';

interface Held {
  /** The order before the line was taken up, and whether it has been changed since. */
  readonly before: readonly string[];
  readonly id: string;
  changed: boolean;
}

/** Gives a priority another order; while a line is held, every change replaces the one before. */
function useReorder(at: string, priority: readonly string[]) {
  const edit = useWorkbench((state) => state.edit);
  const undo = useWorkbench((state) => state.undo);
  const held = useRef<Held | undefined>(undefined);
  const put = (next: readonly string[]) => {
    if (next.join() === priority.join()) return;
    if (held.current?.changed) undo();
    const isBack = held.current?.before.join() === next.join();
    if (!isBack) edit([{ op: 'set', at, value: [...next] }]);
    if (held.current) held.current.changed = !isBack;
  };
  const take = (id: string) => {
    held.current = { before: priority, id, changed: false };
  };
  const letGo = (isCancelled: boolean) => {
    if (isCancelled && held.current?.changed) undo();
    held.current = undefined;
  };
  return { held, put, take, letGo };
}

interface LineProps {
  readonly dm: DecisionMaker;
  readonly base: string;
  readonly id: string;
  readonly place: number;
}

function StatementWords({ dm, base, id, place }: LineProps) {
  const language = useWorkbench((state) => state.settings.language);
  const select = useWorkbench((state) => state.select);
  const statement = dm.statements.find((one) => one.id === id);
  if (!statement) return null;
  const name = inLanguage(statement.name, language);
  const address = `${base}/statements/${id}`;
  return (
    <>
      <span className="place">{place + 1}</span>
      <b className="short">
        <bdi>{statement.short?.[language] ?? id}</bdi>
      </b>
      <button type="button" className="plain row-name" onClick={() => select(address)}>
        <bdi>{name}</bdi>
      </button>
      <SaysWho item={statement} address={address} isShort name={name} />
    </>
  );
}

function OrderList({ dm, game }: { readonly dm: DecisionMaker; readonly game: Game }) {
  const words = useWords();
  const chosen = useWorkbench((state) => state.route.at);
  const list = useRef<HTMLOListElement>(null);
  const base = `games/${game.id}/decisionMakers/${dm.id}`;
  const priority = dm.priority ?? [];
  const { held, put, take, letGo } = useReorder(`${base}/priority`, priority);

  const onKeyDown = (event: KeyboardEvent, place: number) => {
    if (!event.altKey || (event.code !== 'ArrowUp' && event.code !== 'ArrowDown')) return;
    event.preventDefault();
    const to = place + (event.code === 'ArrowUp' ? -1 : 1);
    if (to < 0 || to >= priority.length) return;
    const id = priority[place];
    put(moved(priority, place, to));
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-statement="${id}"] .grip`)?.focus(),
    );
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!held.current || !list.current) return;
    const lines = [...list.current.children].map((line) => line.getBoundingClientRect());
    const over = lines.findIndex((box) => event.clientY < box.top + box.height);
    const from = priority.indexOf(held.current.id);
    const to = over < 0 ? priority.length - 1 : over;
    if (from >= 0 && to !== from) put(moved(priority, from, to));
  };
  return (
    <ol className="order" ref={list}>
      {priority.map((id, place) => (
        <li
          key={id}
          data-statement={id}
          data-address={`${base}/statements/${id}`}
          className={chosen === `${base}/statements/${id}` ? 'selected' : undefined}
        >
          <button
            type="button"
            className="grip"
            aria-label={`${words.order.move} ${id}, ${place + 1} / ${priority.length}`}
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
            onKeyDown={(event) => (event.code === 'Escape' ? letGo(true) : onKeyDown(event, place))}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              take(id);
            }}
            onPointerMove={onPointerMove}
            onPointerUp={() => letGo(false)}
            onPointerCancel={() => letGo(true)}
          >
            ⠿
          </button>
          <StatementWords dm={dm} base={base} id={id} place={place} />
        </li>
      ))}
    </ol>
  );
}

/** Every decision maker that has a priority, those of unknown order first. */
export function StatementOrder({ game }: { readonly game: Game }) {
  const words = useWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const makers = game.decisionMakers.filter((dm) => (dm.priority ?? []).length > 1);
  const unknownFirst = [...makers].sort(
    (a, b) => Number(a.order === 'known') - Number(b.order === 'known'),
  );
  return (
    <section className="statement-order">
      <h2 className="sec">
        {words.order.title} <small>{words.order.hint}</small>
      </h2>
      <div className="makers">
        {unknownFirst.map((dm) => (
          <section key={dm.id}>
            <h3 className="sec">
              <bdi>{actorName(situation, dm.id, language)}</bdi>
              <small>{dm.order === 'known' ? words.order.known : words.order.unknown}</small>
            </h3>
            <OrderList dm={dm} game={game} />
          </section>
        ))}
      </div>
    </section>
  );
}
