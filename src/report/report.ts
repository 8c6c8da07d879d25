/**
 * The report of one situation, in one language, as a document: question, answer, what it turns on,
 * the scales, what is unsourced, whose words it rests on, and what another needs to repeat it.
 */
import type { Language, Situation } from '../situation/index.ts';
import type { JointWorlds, ScenarioWeighing, Weighing } from '../weigh/index.ts';
import { conflictContexts } from './conflict-contexts.ts';
import type { Block, ReportDocument } from './document.ts';
import { footnotes } from './footnotes.ts';
import { inLanguage } from './name.ts';
import { reportAnswer } from './section/answer.ts';
import { assumptionBlocks } from './section/assumption.ts';
import { balanceBlocks } from './section/balance.ts';
import { overTimeBlocks } from './section/balance-over-time.ts';
import { conflictBlocks } from './section/conflict.ts';
import { dependenceBlocks } from './section/dependence.ts';
import type { Side } from './section/headline/headline.ts';
import { hypothesesBlocks } from './section/hypotheses.ts';
import { jointWorldBlocks } from './section/joint-world.ts';
import { mapBlocks } from './section/map.ts';
import { overviewBlocks } from './section/overview.ts';
import { scaleContext } from './section/scale-context.ts';
import { scenarioBlocks, scenarioParagraph } from './section/scenario.ts';
import { timelineBlocks } from './section/timeline.ts';
import { unsourcedBlocks } from './section/unsourced.ts';
import { withSentenceHeads } from './sentence-head.ts';
import { weighedHead } from './weighed-head.ts';
import { vocabularies } from './words/index.ts';

export interface ReportOptions {
  readonly language: Language;
  /** The base that the scenario of the weighing is set beside. */
  readonly base?: Side;
  /** What is weighed under each scenario, in the order of the document: all beside the base at once. */
  readonly scenarios?: readonly ScenarioWeighing[];
  /** Worlds across the scales, where they were drawn. */
  readonly worlds?: JointWorlds;
  /** Version of the program, for the colophon. */
  readonly version?: string;
}

export function report(
  situation: Situation,
  weighing: Weighing,
  { language, version, base, scenarios, worlds }: ReportOptions,
): ReportDocument {
  const notes = footnotes(situation, language);
  const games = conflictContexts(situation, weighing, language, notes);
  const scale = scaleContext(situation, language, notes);
  const answer = reportAnswer(games, weighing, scale);
  const changed = { situation, weighing };
  const blocks: Block[] = [
    ...(base ? scenarioBlocks(base, changed, scale) : []),
    ...games.flatMap(conflictBlocks),
    ...(weighing.balance ? balanceBlocks(weighing.balance, scale) : []),
    ...overTimeBlocks(weighing.balanceOverTime, scale),
    ...(weighing.dependence ? dependenceBlocks(weighing.dependence, scale) : []),
    ...weighing.hypotheses.flatMap((one) => hypothesesBlocks(one, scale)),
    ...(worlds ? jointWorldBlocks(worlds, scale) : []),
    ...(scenarios ? overviewBlocks(changed, scenarios, scale) : []),
    ...timelineBlocks(weighing.asOf, scale),
    ...mapBlocks(scale),
    ...assumptionBlocks(weighing, scale),
    ...unsourcedBlocks(weighing, scale),
  ];
  return {
    language,
    title: inLanguage(situation.title, language),
    ...(situation.question ? { question: inLanguage(situation.question, language) } : {}),
    asOf: weighedHead(
      { ...situation, scenarios: base?.situation.scenarios ?? [] },
      language,
      weighing,
    ),
    // Nothing under a scenario may be read as what the sources say: it is named first.
    answer: base
      ? { ...answer, text: [...scenarioParagraph(base, changed, scale), ...answer.text] }
      : answer,
    blocks: blocks.map(withSentenceHeads),
    footnotes: notes.list(),
    colophon: colophon(weighing, language, version),
  };
}

function colophon(weighing: Weighing, language: Language, version: string | undefined): string[] {
  const { page } = vocabularies[language];
  const readings = Object.entries(weighing.readings).map(([dm, reading]) =>
    page.reading(dm, reading),
  );
  const parts = [
    ...(version ? [page.version(version)] : []),
    page.situation(weighing.situation),
    ...readings,
    ...[...new Set(weighing.conflict.map((finding) => page.sanctions[finding.sanctions]))],
  ];
  return [parts.join(language === 'ar' ? '، ' : ', '), page.disclaimer];
}
