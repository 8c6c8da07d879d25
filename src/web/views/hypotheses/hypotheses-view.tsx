/** The hypotheses scale: its report, live, and the evidence with its ratings, edited where they stand. */
import { Fragment, useMemo } from 'react';
import type { ReportDocument } from '../../../report/document.ts';
import { questionReport } from '../../../report/scale-report.ts';
import { SaveBar } from '../../editing/save-bar.tsx';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { ReportPage } from '../../parts/index.ts';
import { reportParts } from '../report-part.ts';
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

/** The last table gives each item with its ratings: they stand above, to be edited. */
function withoutTable(document: ReportDocument): ReportDocument {
  const last = document.blocks.findLastIndex(({ kind }) => kind === 'table');
  return { ...document, blocks: document.blocks.filter((_, at) => at !== last || at === 0) };
}

export default function HypothesesView() {
  const words = useWords();
  const language = useWorkbench((state) => state.settings.language);
  const weighed = useWeighed();
  const { questions } = useSituation();
  const findings = weighed?.weighing.hypotheses;
  const table = useTable();
  const parts = useMemo(
    () =>
      weighed && findings ? reportParts(questionReport(weighed.situation, findings, language)) : [],
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
      {questions.map((question) => {
        const part = parts.find(({ id }) => id === `question-${question.id}`);
        return (
          <Fragment key={question.id}>
            {part ? <ReportPage document={part.answer} hasQuestion={false} /> : null}
            <EvidenceMatrix question={question} />
            {part ? <ReportPage document={withoutTable(part.rest)} hasQuestion={false} /> : null}
          </Fragment>
        );
      })}
    </>
  );
}
