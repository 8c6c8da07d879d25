/** The hypotheses scale: its report, live. */
import { useMemo } from 'react';
import { questionReport } from '../../../report/scale-report.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { ReportPage } from '../../parts/index.ts';
import { ViewTitle } from '../view-title.tsx';
import { useWeighed } from '../weighed.ts';

export default function HypothesesView() {
  const words = useWords();
  const language = useWorkbench((state) => state.settings.language);
  const weighed = useWeighed();
  const { questions } = useSituation();
  const findings = weighed?.weighing.hypotheses;
  const document = useMemo(
    () => (weighed && findings ? questionReport(weighed.situation, findings, language) : undefined),
    [weighed, findings, language],
  );
  return (
    <>
      <ViewTitle title={words.view.hypotheses} />
      {questions.length === 0 ? <p className="dim">{words.empty.noQuestion}</p> : null}
      {document && questions.length > 0 ? (
        <ReportPage document={document} hasQuestion={false} />
      ) : null}
    </>
  );
}
