/** The hypotheses scale: its report, live, and the evidence with its ratings, edited where they stand. */
import { useMemo } from 'react';
import { questionReport } from '../../../report/scale-report.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { ReportPage } from '../../parts/index.ts';
import { SaveBar } from '../conflict/save-bar.tsx';
import { ViewTitle } from '../view-title.tsx';
import { useWeighed } from '../weighed.ts';
import { EvidenceMatrix } from './evidence-matrix.tsx';
import { NoQuestion } from './no-question.tsx';

/** Every piece of evidence as a row, a column a hypothesis. */
function useTable(): () => readonly (readonly string[])[] {
  const { questions } = useSituation();
  return () =>
    questions.flatMap((question) => [
      ['question', 'evidence', 'claim', 'credibility', 'relevance'].concat(
        question.hypotheses.map(({ id }) => id),
      ),
      ...question.evidence.map((one) => [
        question.id,
        one.id,
        one.claim,
        one.credibility,
        one.relevance,
        ...question.hypotheses.map(({ id }) => {
          const value = one.ratings.find(({ hypothesis }) => hypothesis === id)?.value;
          return typeof value === 'object' ? `${value.low}/${value.high}` : (value ?? '');
        }),
      ]),
    ]);
}

export default function HypothesesView() {
  const words = useWords();
  const language = useWorkbench((state) => state.settings.language);
  const weighed = useWeighed();
  const { questions } = useSituation();
  const findings = weighed?.weighing.hypotheses;
  const table = useTable();
  const document = useMemo(
    () => (weighed && findings ? questionReport(weighed.situation, findings, language) : undefined),
    [weighed, findings, language],
  );
  if (questions.length === 0) {
    return (
      <>
        <ViewTitle title={words.view.hypotheses} />
        <NoQuestion />
      </>
    );
  }
  return (
    <>
      <ViewTitle
        title={words.view.hypotheses}
        end={<SaveBar name="hypotheses" table={table} finding={findings} />}
      />
      {questions.map((question) => (
        <EvidenceMatrix key={question.id} question={question} />
      ))}
      {document ? <ReportPage document={document} hasQuestion={false} /> : null}
    </>
  );
}
