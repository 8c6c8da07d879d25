/** The table of the overview: wide ones scroll in their own box, under their first column. */
import { type KeyboardEvent, useState } from 'react';
import { directionOf } from '../../../report/direction.ts';
import { inLanguage } from '../../../report/name.ts';
import { whole } from '../../../report/number-text.ts';
import type { OverviewRow } from '../../../report/section/overview.ts';
import { vocabularies } from '../../../report/words/index.ts';
import { overviewWords } from '../../../report/words/overview/index.ts';
import type { Scenario } from '../../../situation/index.ts';
import type { ScenarioWeighing } from '../../../weigh/index.ts';
import type { Route } from '../../model/route.ts';
import { useWorkbench } from '../../model/use-workbench.ts';
import { Running } from '../../parts/index.ts';

interface TableProps {
  readonly rows: readonly OverviewRow[];
  readonly scenarios: readonly Scenario[];
  /** As many as are weighed so far. */
  readonly weighed: readonly ScenarioWeighing[];
}

/** Down and along the line; the line runs as the language does. */
const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** One stop for the whole table; arrows go from cell to cell. */
function useCellKeys(isRtl: boolean, first: string) {
  const [at, setAt] = useState(first);
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const step = STEPS[event.key];
    const cell = (event.target as HTMLElement).closest<HTMLTableCellElement>('th, td');
    const row = cell?.parentElement as HTMLTableRowElement | null | undefined;
    if (!step || !cell || !row || event.altKey || event.ctrlKey || event.metaKey) return;
    const along = isRtl ? -step[1] : step[1];
    const next = event.currentTarget.rows[row.rowIndex + step[0]]?.cells[cell.cellIndex + along];
    const button = next?.querySelector('button');
    if (!button) return;
    event.preventDefault();
    button.focus();
  };
  const stop = (key: string) => ({
    tabIndex: at === key ? 0 : -1,
    onFocus: () => setAt(key),
  });
  return { onKeyDown, stop };
}

/** Where a finding is told: its scale, and of the conflict scale its game. */
function placeOf({ scale, key }: OverviewRow): Partial<Route> {
  return { view: scale, item: scale === 'conflict' ? key.split('/')[1] : undefined };
}

interface CellProps {
  readonly text: string;
  readonly to: Partial<Route>;
  readonly name?: 'was' | 'moved' | 'as-before';
  readonly stop: { readonly tabIndex: number; onFocus(): void };
}

function Cell({ text, to, name, stop }: CellProps) {
  const go = useWorkbench((state) => state.go);
  return (
    <button type="button" className={`plain ${name ?? ''}`} {...stop} onClick={() => go(to)}>
      <Running text={text} />
    </button>
  );
}

type Stop = ReturnType<typeof useCellKeys>['stop'];

/** The names of the scenarios, and how many findings move under each. */
function Head({ rows, scenarios, weighed, stop }: TableProps & { readonly stop: Stop }) {
  const language = useWorkbench((state) => state.settings.language);
  const say = overviewWords[language];
  const words = vocabularies[language];
  const moved = (at: number) =>
    words.of(
      whole(rows.filter(({ cells }) => cells[at]?.isMoved).length, language),
      whole(rows.length, language),
    );
  const told = (at: number) => {
    const one = weighed[at];
    return one ? <Running text={one.weighed ? moved(at) : say.notWeighed} /> : null;
  };
  return (
    <thead>
      <tr>
        <th scope="col">{say.finding}</th>
        <th scope="col">{words.scenario.base}</th>
        {scenarios.map(({ id, title }) => (
          <th key={id} scope="col">
            <Cell text={inLanguage(title, language)} to={{ scenario: id }} stop={stop(id)} />
          </th>
        ))}
      </tr>
      <tr>
        <th scope="row">{say.moved}</th>
        <td />
        {scenarios.map(({ id }, at) => (
          <td key={id}>{told(at)}</td>
        ))}
      </tr>
    </thead>
  );
}

interface RowProps extends Pick<TableProps, 'scenarios'> {
  readonly row: OverviewRow;
  readonly stop: Stop;
}

function Row({ row, scenarios, stop }: RowProps) {
  const language = useWorkbench((state) => state.settings.language);
  const to = (scenario?: string) => ({ ...placeOf(row), scenario });
  return (
    <tr>
      <th scope="row">
        <Running text={row.label} />
      </th>
      <td>
        <Cell
          text={row.was ?? overviewWords[language].notWeighed}
          to={to()}
          name={row.was === undefined ? 'as-before' : 'was'}
          stop={stop(row.key)}
        />
      </td>
      {scenarios.map(({ id }, at) => {
        const said = row.cells[at];
        if (!said) return <td key={id} />;
        const name = said.isMoved ? 'moved' : 'as-before';
        return (
          <td key={id}>
            <Cell text={said.text} to={to(id)} name={name} stop={stop(`${row.key} ${id}`)} />
          </td>
        );
      })}
    </tr>
  );
}

export function OverviewTable(props: TableProps) {
  const { rows, scenarios } = props;
  const language = useWorkbench((state) => state.settings.language);
  const isRtl = directionOf(language) === 'rtl';
  const { onKeyDown, stop } = useCellKeys(isRtl, scenarios[0]?.id ?? '');
  return (
    <section className="scroll overview" aria-label={overviewWords[language].title}>
      <table onKeyDown={onKeyDown}>
        <Head {...props} stop={stop} />
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} scenarios={scenarios} stop={stop} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
