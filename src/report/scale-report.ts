/** The report of one scale alone: what `mizan depend` and `mizan hypotheses` say to a person. */
import type { DependReport } from '../dependence/index.ts';
import type { HypothesesReport } from '../hypotheses/index.ts';
import type { Language, Situation } from '../situation/index.ts';
import { dateText } from './date-text.ts';
import type { Block, ReportDocument } from './document.ts';
import { footnotes } from './footnotes.ts';
import { inLanguage } from './name.ts';
import { dependenceBlocks } from './section/dependence.ts';
import { hypothesesBlocks } from './section/hypotheses.ts';
import { type ScaleContext, scaleContext } from './section/scale-context.ts';
import { vocabularies } from './words/index.ts';

export function dependenceReport(
  situation: Situation,
  report: DependReport,
  language: Language,
): ReportDocument {
  return single(situation, language, (context) => dependenceBlocks(report, context));
}

export function questionReport(
  situation: Situation,
  reports: readonly HypothesesReport[],
  language: Language,
): ReportDocument {
  return single(situation, language, (context) =>
    reports.flatMap((one) => hypothesesBlocks(one, context)),
  );
}

function single(
  situation: Situation,
  language: Language,
  make: (context: ScaleContext) => Block[],
): ReportDocument {
  const words = vocabularies[language];
  const notes = footnotes(situation, language);
  const blocks = make(scaleContext(situation, language, notes));
  return {
    language,
    title: inLanguage(situation.title, language),
    ...(situation.question ? { question: inLanguage(situation.question, language) } : {}),
    asOf: words.asOf(dateText(situation.asOf, language)),
    answer: { headline: '', text: [] },
    blocks,
    footnotes: notes.list(),
    colophon: [words.page.disclaimer],
  };
}
