/** The events as a table, in the order of their dates; what no source dates comes last. */
import { useMemo } from 'react';
import { isolate } from '../../../report/direction.ts';
import { inLanguage } from '../../../report/name.ts';
import { dateSpan, type Language } from '../../../situation/index.ts';
import { colon } from '../../model/colon.ts';
import { actorName } from '../../model/thing.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { type Column, DateText, SaysWho, ThingTable } from '../../parts/index.ts';
import { formWords } from '../../words/form/index.ts';
import { toldTwice } from './told-twice.ts';

type Row = ReturnType<typeof useSituation>['events'][number];

const LAST = '9999';

function byDate(events: readonly Row[]): readonly Row[] {
  const start = (row: Row) => (row.date ? dateSpan(row.date).start : Number.POSITIVE_INFINITY);
  const order = new Map(events.map((row) => [row, start(row)]));
  return events.toSorted((a, b) => {
    const [left = 0, right = 0] = [order.get(a), order.get(b)];
    return left === right ? 0 : left - right;
  });
}

interface SummaryProps {
  readonly row: Row;
  readonly language: Language;
  readonly twice: ReturnType<typeof toldTwice>;
  readonly aside: string;
}

/** What happened, with its sort where another event is told in the same words. */
function Summary({ row, language, twice, aside }: SummaryProps) {
  const summary = inLanguage(row.summary, language);
  return (
    <>
      <bdi>{summary}</bdi>
      {twice.has(summary) ? (
        <span className="dim small"> · {formWords[language].kind[row.type]}</span>
      ) : null}
      <span className="narrow-only dim small">{aside}</span>
    </>
  );
}

export function EventTable() {
  const words = useWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const rows = useMemo(() => byDate(situation.events), [situation.events]);
  const twice = useMemo(() => toldTwice(situation.events, language), [situation.events, language]);
  const names = (ids: readonly string[]) =>
    ids.map((id) => actorName(situation, id, language)).join(language === 'ar' ? '، ' : ', ');
  /** What the columns that a narrow page leaves out say of an event. */
  const aside = (row: Row) =>
    [
      row.from.length > 0 ? `${words.field.from}${colon(language)}${isolate(names(row.from))}` : '',
      row.to.length > 0 ? `${words.field.to}${colon(language)}${isolate(names(row.to))}` : '',
      words.choice[row.status],
    ]
      .filter(Boolean)
      .join(' · ');
  const columns: readonly Column<Row>[] = [
    {
      key: 'summary',
      name: words.field.summary,
      text: (row) => inLanguage(row.summary, language),
      cell: (row) => <Summary {...{ row, language, twice }} aside={aside(row)} />,
    },
    {
      key: 'date',
      name: words.field.date,
      text: (row) => row.date ?? LAST,
      cell: (row) => <DateText date={row.date} span={row.span} isYearInferred={row.yearInferred} />,
    },
    { key: 'from', name: words.field.from, text: (row) => names(row.from), isWideOnly: true },
    { key: 'to', name: words.field.to, text: (row) => names(row.to), isWideOnly: true },
    {
      key: 'status',
      name: words.field.status,
      text: (row) => words.choice[row.status],
      isWideOnly: true,
    },
    {
      key: 'says',
      name: words.says.title,
      text: (row) => String(row.quotes.length),
      cell: (row) => (
        <SaysWho
          item={row}
          address={`events/${row.id}`}
          isShort
          name={inLanguage(row.summary, language)}
        />
      ),
    },
  ];
  return <ThingTable name={words.view.events} rows={rows} columns={columns} part="events" />;
}
