/** The dependence scale: its report, live, and who covers which need, edited where it stands. */
import { useMemo } from 'react';
import { dependenceReport } from '../../../report/scale-report.ts';
import { SaveBar } from '../../editing/save-bar.tsx';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { ReportPage } from '../../parts/index.ts';
import { reportParts } from '../report-part.ts';
import { AskedForm } from '../situation/part-page.tsx';
import type { ViewProps } from '../view-props.ts';
import { ViewTitle } from '../view-title.tsx';
import { useWeighed } from '../weighed.ts';
import { CapacityTable } from './capacity-table.tsx';
import { dependenceCsv } from './dependence-csv.ts';
import { NeedMatrix } from './need-matrix.tsx';
import { NoNeeds } from './no-needs.tsx';
import { ThresholdTable } from './threshold-table.tsx';

/** The part of the selected thing, where its form stands here. */
function useShared(): 'capacities' | 'thresholds' | undefined {
  const part = useWorkbench((state) => state.route.at?.split('/')[0]);
  return part === 'capacities' || part === 'thresholds' ? part : undefined;
}

export default function DependenceView({ item }: ViewProps) {
  const words = useWords();
  const language = useWorkbench((state) => state.settings.language);
  const weighed = useWeighed();
  const situation = useSituation();
  const shared = useShared();
  const finding = weighed?.weighing.dependence;
  const part = useMemo(
    () =>
      weighed && finding
        ? reportParts(dependenceReport(weighed.situation, finding, language))[0]
        : undefined,
    [weighed, finding, language],
  );
  if (item === 'edit' && shared) return <AskedForm part={shared} item={item} />;
  if (item === 'new-capacity') return <AskedForm part="capacities" item="new" />;
  if (item === 'new-threshold') return <AskedForm part="thresholds" item="new" />;
  if (situation.needs.length === 0) {
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
        end={<SaveBar name="dependence" table={() => dependenceCsv(situation)} finding={finding} />}
      />
      {part ? <ReportPage document={part.answer} hasQuestion={false} /> : null}
      <NeedMatrix />
      <CapacityTable />
      <ThresholdTable />
      {part ? <ReportPage document={part.rest} hasQuestion={false} /> : null}
    </>
  );
}
