/** The dependence scale: its report, live, with the supplies to edit in place. */
import { useMemo } from 'react';
import { dependenceReport } from '../../../report/scale-report.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { ReportPage } from '../../parts/index.ts';
import { ViewTitle } from '../view-title.tsx';
import { useWeighed } from '../weighed.ts';
import { SupplyTable } from './supply-table.tsx';

export default function DependenceView() {
  const words = useWords();
  const language = useWorkbench((state) => state.settings.language);
  const weighed = useWeighed();
  const { needs } = useSituation();
  const finding = weighed?.weighing.dependence;
  const document = useMemo(
    () => (weighed && finding ? dependenceReport(weighed.situation, finding, language) : undefined),
    [weighed, finding, language],
  );
  return (
    <>
      <ViewTitle title={words.view.dependence} />
      {needs.length === 0 ? <p className="dim">{words.empty.noNeeds}</p> : null}
      {document ? <ReportPage document={document} hasQuestion={false} /> : null}
      {needs.length > 0 ? <SupplyTable /> : null}
    </>
  );
}
