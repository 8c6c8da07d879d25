/** The report of one scale alone: what `mizan depend` and `mizan hypotheses` say to a person. */
import type { BalanceReport, NamedGraph, SituationBalance } from '../balance/index.ts';
import type { DependReport } from '../dependence/index.ts';
import type { HypothesesReport } from '../hypotheses/index.ts';
import type { Language, Situation } from '../situation/index.ts';
import { asOfText, noDate } from './as-of-text.ts';
import type { Block, ReportDocument } from './document.ts';
import { footnotes } from './footnotes.ts';
import { inLanguage } from './name.ts';
import { balanceBlocks } from './section/balance.ts';
import { dependenceBlocks } from './section/dependence.ts';
import { hypothesesBlocks } from './section/hypotheses.ts';
import { type ScaleContext, scaleContext } from './section/scale-context.ts';
import { withSentenceHeads } from './sentence-head.ts';
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

/** @param hasTable whether a table of the strained ties is put after the answer */
export function balanceReportText(
  situation: Situation,
  report: SituationBalance,
  language: Language,
  hasTable = false,
): ReportDocument {
  return single(situation, language, (context) => balanceBlocks(report, context, hasTable));
}

function signedTies({ names, graph }: NamedGraph): SituationBalance['basis'] {
  return Array.from(graph.a, (a, tie) => ({
    tie: [names[a] as string, names[graph.b[tie] as number] as string],
    sign: (graph.sign[tie] as number) < 0 ? -1 : 1,
    weight: graph.weight[tie] as number,
    ties: [],
    quotes: [],
    inferred: false,
  }));
}

/** The report on a network that stands in no situation: its nodes have only their names. */
export function networkReportText(
  title: string,
  network: NamedGraph,
  report: BalanceReport,
  language: Language,
): ReportDocument {
  const situation: Situation = {
    mizan: 1,
    id: 'network',
    title: { en: title },
    asOf: noDate,
    sources: [],
    quotes: [],
    actors: Object.keys(report.sides).map((name) => ({
      id: name,
      name: { en: name },
      kind: 'organisation',
      quotes: [],
    })),
    events: [],
    ties: [],
    claims: [],
    needs: [],
    supplies: [],
    capacities: [],
    thresholds: [],
    questions: [],
    games: [],
    scenarios: [],
  };
  const balance: SituationBalance = {
    ...report,
    asOf: '',
    basis: signedTies(network),
    open: [],
    withoutInferred: [],
    unsourced: [],
  };
  return { ...single(situation, language, (context) => balanceBlocks(balance, context)), asOf: '' };
}

function single(
  situation: Situation,
  language: Language,
  make: (context: ScaleContext) => Block[],
): ReportDocument {
  const words = vocabularies[language];
  const notes = footnotes(situation, language);
  const blocks = make(scaleContext(situation, language, notes)).map(withSentenceHeads);
  return {
    language,
    title: inLanguage(situation.title, language),
    ...(situation.question ? { question: inLanguage(situation.question, language) } : {}),
    asOf: asOfText(situation.asOf, language),
    answer: { headline: '', text: [] },
    blocks,
    footnotes: notes.list(),
    colophon: [words.page.disclaimer],
  };
}
