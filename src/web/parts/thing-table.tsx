/** A table of things: sortable, filtered as one types, J and K through its rows, one of them selected. */
import { memo, type ReactNode, useMemo, useState } from 'react';
import { useWords, useWorkbench } from '../model/use-workbench.ts';
import { Running } from './running.tsx';
import { tableRole } from './table-role.ts';

export interface Column<Row> {
  readonly key: string;
  readonly name: string;
  /** What is sorted and filtered by. */
  text(row: Row): string;
  /** What is shown, where that is more than the text. */
  cell?(row: Row): ReactNode;
  readonly isNumber?: boolean;
  /** Left out on a narrow page: the first cell says it there. */
  readonly isWideOnly?: boolean;
}

export interface ThingTableProps<Row extends { readonly id: string }> {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** The part of the document, `ties`: a row's address is `ties/<id>`. */
  readonly part: string;
}

interface Order {
  readonly key: string;
  readonly isDescending: boolean;
}

function ordered<Row>(rows: readonly Row[], columns: readonly Column<Row>[], order?: Order) {
  const column = columns.find((one) => one.key === order?.key);
  if (!column) return rows;
  const direction = order?.isDescending ? -1 : 1;
  return rows.toSorted(
    (a, b) =>
      direction * column.text(a).localeCompare(column.text(b), undefined, { numeric: true }),
  );
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

export function ThingTable<Row extends { readonly id: string }>({
  name,
  rows,
  columns,
  part,
}: ThingTableProps<Row>) {
  const words = useWords();
  const [order, setOrder] = useState<Order>();
  const [filter, setFilter] = useState('');
  const shown = useMemo(() => {
    const asked = plain(filter);
    const found = rows.filter((row) => columns.some((one) => plain(one.text(row)).includes(asked)));
    return ordered(found, columns, order);
  }, [rows, columns, order, filter]);
  if (rows.length === 0) return <p className="dim">{words.empty.noRows}</p>;
  return (
    <div className="things">
      <div className="tools">
        <input
          className="field"
          type="search"
          aria-label={`${words.table.filter}: ${name}`}
          placeholder={words.table.filter}
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
        <span className="dim small" role="status">
          <Running
            text={
              filter ? words.table.of(shown.length, rows.length) : words.table.count(rows.length)
            }
          />
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key */}
      <section className="scroll" tabIndex={0} aria-label={name}>
        <table className="stacks" {...tableRole.table}>
          <thead {...tableRole.group}>
            <tr {...tableRole.row}>
              {columns.map((column) => (
                <Head key={column.key} column={column} order={order} onOrder={setOrder} />
              ))}
            </tr>
          </thead>
          <Body rows={shown} columns={columns} part={part} />
        </table>
      </section>
      {shown.length === 0 ? <p className="dim">{words.empty.noMatch}</p> : null}
    </div>
  );
}

function Body<Row extends { readonly id: string }>({
  rows,
  columns,
  part,
}: Omit<ThingTableProps<Row>, 'name'>) {
  const selected = useWorkbench((state) => state.route.at);
  const select = useWorkbench((state) => state.select);
  return (
    <tbody {...tableRole.group}>
      {rows.map((row) => {
        const address = `${part}/${row.id}`;
        const isSelected = selected === address || selected?.startsWith(`${address}/`) === true;
        return (
          <Line
            key={row.id}
            row={row}
            columns={columns as readonly Column<never>[]}
            address={address}
            isSelected={isSelected}
            onSelect={select}
          />
        );
      })}
    </tbody>
  );
}

interface LineProps {
  readonly row: object;
  readonly columns: readonly Column<never>[];
  readonly address: string;
  readonly isSelected: boolean;
  onSelect(address: string): void;
}

/** A row is drawn again when it, or what the columns say, has changed. */
const Line = memo(function Line({ row, columns, address, isSelected, onSelect }: LineProps) {
  return (
    <tr
      {...tableRole.row}
      data-address={address}
      className={isSelected ? 'selected' : undefined}
      onClick={() => onSelect(address)}
    >
      {columns.map((column, at) => (
        <Cell key={column.key} column={column} row={row as never} isFirst={at === 0} />
      ))}
    </tr>
  );
});

const classOf = ({ isNumber, isWideOnly }: Column<never>): string | undefined =>
  [isNumber && 'num', isWideOnly && 'wide-only'].filter(Boolean).join(' ') || undefined;

function Head<Row>({
  column,
  order,
  onOrder,
}: {
  readonly column: Column<Row>;
  readonly order: Order | undefined;
  readonly onOrder: (order: Order) => void;
}) {
  const words = useWords();
  const isOrdered = order?.key === column.key;
  const isDescending = isOrdered && order.isDescending;
  return (
    <th
      {...tableRole.columnHead}
      scope="col"
      aria-sort={isOrdered ? (isDescending ? 'descending' : 'ascending') : undefined}
      className={classOf(column)}
    >
      <button
        type="button"
        className="plain"
        aria-label={words.table.sort(column.name)}
        onClick={() => onOrder({ key: column.key, isDescending: isOrdered && !isDescending })}
      >
        {column.name}
        {isOrdered ? <span aria-hidden="true">{isDescending ? ' ↓' : ' ↑'}</span> : null}
      </button>
    </th>
  );
}

function Cell<Row>({
  column,
  row,
  isFirst,
}: {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly isFirst: boolean;
}) {
  const content = column.cell ? (
    column.cell(row)
  ) : (
    <bdi>{column.isNumber ? <Running text={column.text(row)} /> : column.text(row)}</bdi>
  );
  if (!isFirst)
    return (
      <td {...tableRole.cell} className={classOf(column)} data-label={column.name}>
        {content}
      </td>
    );
  return (
    <th {...tableRole.rowHead} scope="row">
      <button type="button" className="plain row-name">
        {content}
      </button>
    </th>
  );
}
