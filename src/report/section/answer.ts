/**
 * The answer at the head of a report: a headline, and short paragraphs to quote. They say what the
 * reporting settles, what it leaves open and which fact would decide, then what the other scales
 * add: what would be lost, which tie is under strain, which explanation stands.
 */
import type { DependReport } from '../../dependence/index.ts';
import type { HypothesesReport } from '../../hypotheses/index.ts';
import type { Weighing } from '../../weigh/index.ts';
import { isolate } from '../direction.ts';
import type { Inline, Line, ReportDocument } from '../document.ts';
import { inLanguage } from '../name.ts';
import { range, whole } from '../number-text.ts';
import { headline, outcomeSentences, targetSentence } from './answer-game.ts';
import { strainedLine } from './balance.ts';
import type { ConflictContext } from './conflict-context.ts';
import { coverageWithout, mostMissed } from './dependence.ts';
import type { ScaleContext } from './scale-context.ts';

export function reportAnswer(
  games: readonly ConflictContext[],
  weighing: Weighing,
  context: ScaleContext,
): ReportDocument['answer'] {
  const [first, ...rest] = games;
  const paragraphs = [
    first ? outcomeSentences(first) : [],
    [
      ...rest.map(targetSentence),
      ...(weighing.dependence ? lossSentence(weighing.dependence, context) : []),
    ],
    [
      ...(weighing.balance ? strainedLine(weighing.balance, context) : []),
      ...weighing.hypotheses.slice(0, 1).flatMap((one) => explanationSentence(one, context)),
    ],
  ];
  if (first) return { headline: headline(first), text: paragraphs.flatMap(joined) };
  const [start, ...others] = paragraphs.flat();
  if (!start) return { headline: context.words.page.nothing, text: [] };
  // Without a game the first sentence of the other scales is the headline.
  return { headline: plainWords(start), text: joined(others) };
}

/** Sentences as one paragraph; none where there are none. */
function joined(sentences: readonly Line[]): Line[] {
  const line = sentences.flatMap((one, at): Inline[] => (at === 0 ? [...one] : [' ', ...one]));
  return line.length > 0 ? [line] : [];
}

function plainWords(line: Line): string {
  return line
    .map((piece) => (typeof piece === 'string' ? piece : 'text' in piece ? piece.text : ''))
    .join('');
}

/** What the costliest withdrawal would leave, in all and in the need that it hits hardest. */
function lossSentence(report: DependReport, context: ScaleContext): Line[] {
  const { answer } = context.words;
  const worst = mostMissed(report);
  const without = worst && coverageWithout(report, worst);
  if (!worst || !without?.all) return [];
  const span = ({ low, high }: { low: number; high: number }) => range(low, high, context.language);
  const start = answer.loses(
    context.actor(report.client),
    context.actor(worst.id),
    span(without.all),
    span(report.coverage),
  );
  const end = report.illustrative.length > 0 ? answer.illustrative : '';
  if (!without.need) return [[start, end, '.']];
  const { need, coverage, nobodyElse } = without.need;
  return [
    [
      start,
      answer.need(context.need(need.id), span(coverage), span(need.coverage)),
      ...(nobodyElse ? [answer.nobodyElse, ...context.notes.cite(need.quotes, 1)] : []),
      end,
      '.',
    ],
  ];
}

/** Which explanation the evidence contradicts least, and on whose word that rests. */
function explanationSentence(report: HypothesesReport, context: ScaleContext): Line[] {
  const { words, situation, language } = context;
  const { leading } = report.headline;
  const question = situation.questions.find((one) => one.id === report.question);
  if (leading.length === 0 || leading.length === report.hypotheses.length) return [];
  const names = leading.map((id) => {
    const found = question?.hypotheses.find((one) => one.id === id);
    return words.quoted(isolate(found ? inLanguage(found.name, language) : id));
  });
  const start = words.answer.leading(
    whole(report.hypotheses.length, language),
    names,
    names.length > 1,
  );
  const turns = report.fragile.find((one) => one.kind === 'source' && one.leaderTurns);
  if (!turns) return [[start, '.']];
  const source = words.quoted(context.claimOrSource(turns.drop));
  return [[start, words.answer.allTie(source, turns.classes.length === 1), '.']];
}
