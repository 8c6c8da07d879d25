/** The balance scale: its report, live, and the ties with their signs and weights to edit in place. */
import { Fragment, useMemo } from 'react';
import { balanceReportText } from '../../../report/scale-report.ts';
import { SaveBar } from '../../editing/save-bar.tsx';
import { useEditingWords } from '../../editing/use-editing.ts';
import { routeHash } from '../../model/route.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { ReportPage, Seen } from '../../parts/index.ts';
import { reportParts } from '../report-part.ts';
import { TieTable } from '../situation/tie-table.tsx';
import { ViewTitle } from '../view-title.tsx';
import { useWeighed } from '../weighed.ts';
import { StrainedTable } from './strained-table.tsx';

/** Nothing to weigh yet, and where to begin. */
function NoTies() {
  const words = useWords();
  const editing = useEditingWords();
  const route = useWorkbench((state) => state.route);
  return (
    <>
      <ViewTitle title={words.view.balance} />
      <p className="teach">
        {words.empty.noTies} {editing.first.ties}
      </p>
      <p className="thing-acts">
        {(['ties', 'review'] as const).map((view) => (
          <a
            key={view}
            className="link"
            href={routeHash({ ...route, view, item: undefined, at: undefined })}
          >
            {words.view[view]}
          </a>
        ))}
      </p>
    </>
  );
}

export default function BalanceView() {
  const isEmpty = useSituation().ties.length === 0;
  return isEmpty ? <NoTies /> : <Weighed />;
}

function Weighed() {
  const words = useWords();
  const language = useWorkbench((state) => state.settings.language);
  const weighed = useWeighed();
  const { ties } = useSituation();
  const isElsewhen = useWorkbench((state) => state.route.asOf !== undefined);
  const finding = weighed?.weighing.balance;
  const [first, ...others] = useMemo(
    () =>
      weighed && finding
        ? reportParts(balanceReportText(weighed.situation, finding, language, true))
        : [],
    [weighed, finding, language],
  );
  const table = () => [
    ['tie', 'a', 'b', 'sign', 'weight', 'during', 'quotes'],
    ...ties.map((one) => [
      one.id,
      one.a,
      one.b,
      one.sign,
      one.weight,
      one.during ?? '',
      one.quotes.join(' '),
    ]),
  ];
  const count = (sign: string) => ties.filter((one) => one.sign === sign).length;
  return (
    <>
      <ViewTitle
        title={words.view.balance}
        quiet={
          // At another date fewer ties count: the answer below says how many.
          isElsewhen
            ? undefined
            : words.balance.lead(ties.length, count('+'), count('-'), count('unknown'))
        }
        end={<SaveBar name="balance" table={table} finding={finding} />}
      />
      {first ? <ReportPage document={first.answer} hasQuestion={false} /> : null}
      <StrainedTable />
      {first ? <ReportPage document={first.rest} hasQuestion={false} /> : null}
      {others.map(({ id, answer, rest }) => (
        <Fragment key={id}>
          <ReportPage document={answer} hasQuestion={false} />
          <ReportPage document={rest} hasQuestion={false} />
        </Fragment>
      ))}
      <h2 className="sec">{words.view.ties}</h2>
      <Seen>
        <TieTable />
      </Seen>
    </>
  );
}
