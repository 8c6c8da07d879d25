/** The dependence scale: its report, live, and who covers which need, edited where it stands. */
import { useMemo } from 'react';
import { dependenceReport } from '../../../report/scale-report.ts';
import { SaveBar } from '../../editing/save-bar.tsx';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { ReportPage } from '../../parts/index.ts';
import { reportParts } from '../report-part.ts';
import { ViewTitle } from '../view-title.tsx';
import { useWeighed } from '../weighed.ts';
import { endsOf } from './amount.ts';
import { CapacityTable } from './capacity-table.tsx';
import { NeedMatrix } from './need-matrix.tsx';
import { NoNeeds } from './no-needs.tsx';
import { ThresholdTable } from './threshold-table.tsx';

/** Every supply as a row: whose need, how much, from whom. */
function useTable(): () => readonly (readonly (string | number)[])[] {
  const { needs, supplies } = useSituation();
  return () => [
    ['client', 'need', 'weight', 'demand', 'supplier', 'low', 'high', 'quotes'],
    ...supplies.map(({ need: id, supplier, amount, quotes }) => {
      const need = needs.find((one) => one.id === id);
      const { low, high } = endsOf(amount);
      const head = [need?.client ?? '', id, need?.weight ?? '', need?.demand ?? ''];
      return [...head, supplier, low, high, quotes.join(' ')];
    }),
  ];
}

export default function DependenceView() {
  const words = useWords();
  const language = useWorkbench((state) => state.settings.language);
  const weighed = useWeighed();
  const { needs } = useSituation();
  const finding = weighed?.weighing.dependence;
  const table = useTable();
  const part = useMemo(
    () =>
      weighed && finding
        ? reportParts(dependenceReport(weighed.situation, finding, language))[0]
        : undefined,
    [weighed, finding, language],
  );
  if (needs.length === 0) {
    return (
      <>
        <ViewTitle title={words.view.dependence} />
        <NoNeeds />
      </>
    );
  }
  return (
    <>
      <ViewTitle
        title={words.view.dependence}
        end={<SaveBar name="dependence" table={table} finding={finding} />}
      />
      {part ? <ReportPage document={part.answer} hasQuestion={false} /> : null}
      <NeedMatrix />
      <CapacityTable />
      <ThresholdTable />
      {part ? <ReportPage document={part.rest} hasQuestion={false} /> : null}
    </>
  );
}
