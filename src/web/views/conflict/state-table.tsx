/** The states as a table: what each decision maker does, how it rests under each concept. */

import { memo, useMemo, useState } from 'react';
import type { Concept } from '../../../conflict/model.ts';
import type { ConflictContext } from '../../../report/section/conflict-context.ts';
import { useEditingWords } from '../../editing/use-editing.ts';
import { actorName } from '../../model/thing.ts';
import { useLocal } from '../../model/use-local.ts';
import { useWorkbench } from '../../model/use-workbench.ts';
import { Running } from '../../parts/index.ts';
import { isSameSaid } from '../../parts/same-said.ts';
import { tableRole } from '../../parts/table-role.ts';
import { RestMarks } from './rest-marks.tsx';
import { stateAddress } from './state-address.ts';
import {
  conceptsShown,
  filteredRows,
  orderedRows,
  type StateFilter,
  type StateOrder,
  type StateRow,
} from './state-row.ts';
import { FilterChoice, MarkLegend } from './state-table-tools.tsx';
import { useChooseState } from './use-choose-state.ts';

/** Rows shown at first; the others on demand. */
const FIRST_ROWS = 120;

interface HeadProps {
  readonly name: string;
  readonly order: StateOrder;
  readonly own: StateOrder;
  /** Left out on a narrow page, with what stands under it. */
  readonly isWideOnly?: boolean;
  onOrder(order: StateOrder): void;
}

const isSame = (a: StateOrder, b: StateOrder) =>
  a.by === b.by && (a.by !== 'maker' || (b.by === 'maker' && a.from === b.from));

function Head({ name, order, own, isWideOnly, onOrder }: HeadProps) {
  const isOrdered = isSame(order, own);
  return (
    <th
      {...tableRole.columnHead}
      scope="col"
      className={isWideOnly ? 'wide-only' : undefined}
      aria-sort={isOrdered ? (order.isDescending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className="plain"
        onClick={() => onOrder({ ...own, isDescending: isOrdered && !order.isDescending })}
      >
        <Running text={name} />
        {isOrdered ? <span aria-hidden="true">{order.isDescending ? ' ↓' : ' ↑'}</span> : null}
      </button>
    </th>
  );
}

interface RowProps {
  readonly row: StateRow;
  readonly context: ConflictContext;
  readonly concept: Concept;
}

/** Who would move, in words. */
function useMovers(context: ConflictContext): (rest: string) => string {
  const words = useEditingWords();
  const { language, situation, game } = context;
  return (rest) => {
    const movers = game.decisionMakers.filter((_, k) => rest[k] === 'm');
    const names = movers.map(({ id }) => actorName(situation, id, language));
    return names.length === 0
      ? words.states.allRest
      : words.states.movers(names.join(language === 'ar' ? '، ' : ', '));
  };
}

/** Whether a row says the same: its state, and the words of those who decide. */
function isSameRow(before: RowProps, after: RowProps): boolean {
  const [old, now] = [before.context, after.context];
  return (
    before.concept === after.concept &&
    isSameSaid(before.row, after.row) &&
    old.language === now.language &&
    old.situation.actors === now.situation.actors &&
    old.game.decisionMakers.length === now.game.decisionMakers.length &&
    old.game.decisionMakers.every((dm, k) => {
      const other = now.game.decisionMakers[k];
      return dm.id === other?.id && dm.options === other.options;
    })
  );
}

const Cells = memo(function Cells({ row, context, concept }: RowProps) {
  const words = useEditingWords();
  const movers = useMovers(context);
  const { game, names, situation, language } = context;
  return (
    <>
      <td {...tableRole.cell} className="which">
        {row.isObserved ? <span title={words.states.isObserved}>◎</span> : null}
        {row.isStart ? <span title={words.states.isStart}>□</span> : null}
        <span className="unseen">
          {[row.isObserved ? words.states.isObserved : '', row.isStart ? words.states.isStart : '']
            .filter(Boolean)
            .join(', ')}
        </span>
      </td>
      {game.decisionMakers
        .filter((dm) => dm.options.length > 0)
        .map((dm) => {
          const at = game.decisionMakers
            .slice(0, game.decisionMakers.indexOf(dm))
            .reduce((sum, one) => sum + one.options.length, 0);
          const isTaken = row.yn.slice(at, at + dm.options.length).includes('Y');
          return (
            <td
              {...tableRole.cell}
              key={dm.id}
              className={isTaken ? 'taken' : undefined}
              data-label={actorName(situation, dm.id, language)}
            >
              <bdi>{names.choice(dm, row.yn)}</bdi>
            </td>
          );
        })}
      {conceptsShown.map((one) => {
        const rest = row.rest[one];
        return rest === undefined ? null : (
          <td {...tableRole.cell} key={one} className={one === concept ? 'chosen' : 'wide-only'}>
            <RestMarks rest={rest} label={movers(rest)} />
          </td>
        );
      })}
    </>
  );
}, isSameRow);

function Row({ row, context, concept }: RowProps) {
  const words = useEditingWords();
  const choose = useChooseState(context.game);
  const local = useLocal();
  const address = stateAddress(context.game.id, row.yn);
  const isSelected = useWorkbench((state) => state.route.at === address);
  return (
    <tr
      {...tableRole.row}
      data-address={address}
      className={isSelected ? 'selected' : undefined}
      onClick={() => choose(row.yn)}
    >
      <th {...tableRole.rowHead} scope="row">
        <button
          type="button"
          className="plain row-name"
          aria-label={local(`${words.states.state} ${row.id}`)}
          aria-pressed={isSelected}
        >
          {local(row.id)}
        </button>
      </th>
      <Cells row={row} context={context} concept={concept} />
    </tr>
  );
}

interface TableProps {
  readonly context: ConflictContext;
  readonly rows: readonly StateRow[];
  readonly concept: Concept;
}

function Heads({
  context,
  rows,
  concept,
  order,
  onOrder,
}: TableProps & Pick<HeadProps, 'order' | 'onOrder'>) {
  const { game, situation, language, words: said } = context;
  const words = useEditingWords();
  let from = 0;
  return (
    <tr {...tableRole.row}>
      <Head name="#" order={order} own={{ by: 'id', isDescending: false }} onOrder={onOrder} />
      <th {...tableRole.columnHead} scope="col">
        <span className="unseen">{words.states.observed}</span>
      </th>
      {game.decisionMakers
        .filter((dm) => dm.options.length > 0)
        .map((dm) => {
          const to = from + dm.options.length;
          const own: StateOrder = { by: 'maker', from, to, isDescending: false };
          from = to;
          const name = actorName(situation, dm.id, language);
          return <Head key={dm.id} name={name} order={order} own={own} onOrder={onOrder} />;
        })}
      {conceptsShown
        .filter((one) => rows[0]?.rest[one] !== undefined)
        .map((one) => (
          <Head
            key={one}
            name={said.concept[one].short}
            order={order}
            own={{ by: one, isDescending: false }}
            isWideOnly={one !== concept}
            onOrder={onOrder}
          />
        ))}
    </tr>
  );
}

export function StateTable({ context, rows, concept }: TableProps) {
  const words = useEditingWords();
  const [filter, setFilter] = useState<StateFilter>('all');
  const [order, setOrder] = useState<StateOrder>({ by: 'strength', isDescending: false });
  const [most, setMost] = useState(FIRST_ROWS);
  const path = context.game.observed?.path;
  const found = useMemo(
    () =>
      orderedRows(
        filteredRows(
          rows,
          filter,
          concept,
          (path ?? []).map(({ state }) => state),
        ),
        order,
      ),
    [rows, filter, concept, path, order],
  );
  const shown = found.slice(0, most);
  return (
    <section className="states">
      <div className="tools">
        <FilterChoice value={filter} onChoose={setFilter} />
        <span className="dim small" role="status">
          <Running text={words.states.count(found.length, rows.length)} />
        </span>
        <MarkLegend />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key */}
      <section className="scroll" tabIndex={0} aria-label={words.states.title}>
        <table {...tableRole.table} className="state-table stacks">
          <thead {...tableRole.group}>
            <Heads
              context={context}
              rows={rows}
              concept={concept}
              order={order}
              onOrder={setOrder}
            />
          </thead>
          <tbody {...tableRole.group}>
            {shown.map((row) => (
              <Row key={row.id} row={row} context={context} concept={concept} />
            ))}
          </tbody>
        </table>
      </section>
      {found.length === 0 ? <p className="dim">{words.states.none}</p> : null}
      {found.length > most ? (
        <button type="button" className="act quiet" onClick={() => setMost(most + 400)}>
          <Running text={words.states.more(Math.min(400, found.length - most))} />
        </button>
      ) : null}
    </section>
  );
}
