/** The balance scale: its report, live, and the ties with their signs and weights to edit in place. */
import { useMemo } from 'react';
import { balanceReportText } from '../../../report/scale-report.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { ReportPage } from '../../parts/index.ts';
import { TieTable } from '../situation/tie-table.tsx';
import { ViewTitle } from '../view-title.tsx';
import { useWeighed } from '../weighed.ts';

export default function BalanceView() {
  const words = useWords();
  const language = useWorkbench((state) => state.settings.language);
  const weighed = useWeighed();
  const { ties } = useSituation();
  const finding = weighed?.weighing.balance;
  const document = useMemo(
    () =>
      weighed && finding ? balanceReportText(weighed.situation, finding, language) : undefined,
    [weighed, finding, language],
  );
  const count = (sign: string) => ties.filter((one) => one.sign === sign).length;
  return (
    <>
      <ViewTitle
        title={words.view.balance}
        quiet={words.balance.lead(ties.length, count('+'), count('-'), count('unknown'))}
      />
      {ties.length === 0 ? <p className="dim">{words.empty.noTies}</p> : null}
      {document ? <ReportPage document={document} hasQuestion={false} /> : null}
      <h2 className="sec">{words.view.ties}</h2>
      <TieTable />
    </>
  );
}
