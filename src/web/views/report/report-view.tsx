/** The report as it will be handed over, live, with its ways out. */
import { useMemo, useState } from 'react';
import type { ReportFormat } from '../../data/index.ts';
import { exportReport } from '../../model/export-report.ts';
import { pageReport } from '../../model/page-report.ts';
import { useStoreOfPage, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { ReportPage } from '../../parts/index.ts';
import { useScenarioWeighings } from '../scenario-weighings.ts';
import { ViewTitle } from '../view-title.tsx';

const FORMATS: readonly ReportFormat[] = ['html', 'docx', 'pdf', 'md'];

function ExportButtons() {
  const words = useWords();
  const store = useStoreOfPage();
  const isShared = useWorkbench((state) => state.isShared);
  const [fault, setFault] = useState<string>();
  const run = async (format: ReportFormat) => {
    setFault(undefined);
    try {
      await exportReport(store, format);
    } catch (cause) {
      setFault(cause instanceof Error ? cause.message : String(cause));
    }
  };
  return (
    <>
      {fault ? (
        <span className="warn" role="alert">
          {words.report.failed(fault)}
        </span>
      ) : null}
      <fieldset className="seg" aria-label={words.report.export}>
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            disabled={!isShared && (format === 'docx' || format === 'pdf')}
            title={isShared ? undefined : words.report.needsServer}
            onClick={() => void run(format)}
          >
            {format.toUpperCase()}
          </button>
        ))}
      </fieldset>
    </>
  );
}

export default function ReportView() {
  const words = useWords();
  const language = useWorkbench((state) => state.settings.language);
  const isWhole = useWorkbench((state) => state.weigh.weighed?.isWhole ?? false);
  const of = useWorkbench((state) => state.weigh.of);
  const weighed = useWorkbench((state) => state.weigh.weighed);
  const { found } = useScenarioWeighings();
  const count = of?.scenarios.length ?? 0;
  // The table of all scenarios comes when the last of them is weighed.
  const scenarios =
    found?.base.weighing === weighed?.shown && found?.scenarios.length === count
      ? found?.scenarios
      : undefined;
  const document = useMemo(
    () => (of && weighed ? pageReport(of, weighed, { language, scenarios }) : undefined),
    [of, weighed, language, scenarios],
  );
  return (
    <>
      <ViewTitle title={words.view.report} end={<ExportButtons />} />
      {document ? (
        <div className={isWhole ? undefined : 'stale'}>
          <ReportPage document={document} hasNotes />
        </div>
      ) : null}
    </>
  );
}
