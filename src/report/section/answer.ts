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
import { answerWords } from '../words/answer/index.ts';
import { headline, outcomeSentences, targetSentence } from './answer-game.ts';
import { strainedLine, unstrained } from './balance.ts';
import type { ConflictContext } from './conflict-context.ts';
import { coverageWithout, mostMissed, otherSuppliers } from './dependence.ts';
import type { ScaleContext } from './scale-context.ts';

export function reportAnswer(
  games: readonly ConflictContext[],
  weighing: Weighing,
  context: ScaleContext,
): ReportDocument['answer'] {
  const said = paragraphs(games, weighing, context);
  if (games[0]) return { headline: headline(games[0]), text: said.map(joined) };
  const [start, ...others] = said;
  if (!start) return { headline: calm(weighing, context), text: [] };
  // Without a game the first sentence of the other scales is the headline.
  const [head, ...more] = start[1];
  const left: Paragraph[] = more.length > 0 ? [[start[0], more]] : [];
  return { headline: plainWords(head as Line), text: [...left, ...others].map(joined) };
}

/** What is said where no scale has anything to tell: there are ties, and none is strained; or nothing. */
function calm({ balance }: Weighing, context: ScaleContext): string {
  return balance ? unstrained(balance, context) : context.words.page.nothing;
}

/** The paragraphs alone, each under its label and with all its footnotes. */
export function answerParagraphs(
  games: readonly ConflictContext[],
  weighing: Weighing,
  context: ScaleContext,
): Line[] {
  return paragraphs(games, weighing, context).map(joined);
}

/** What there is to say, without what the headline of the first game says already. */
function paragraphs(
  games: readonly ConflictContext[],
  weighing: Weighing,
  context: ScaleContext,
): readonly Paragraph[] {
  const [first, ...rest] = games;
  const { label } = answerWords[context.language];
  const outcome = first ? outcomeSentences(first) : undefined;
  const all: readonly Paragraph[] = [
    [label.happened, outcome?.happened ?? []],
    [label.settled, outcome?.settled ?? []],
    [label.open, outcome?.open ?? []],
    [label.decides, outcome?.decides ?? []],
    ...rest.map((one): Paragraph => otherGame(one, context)),
    [label.lost, weighing.dependence ? lossSentence(weighing.dependence, context) : []],
    [label.strain, weighing.balance ? strainedLine(weighing.balance, context) : []],
    [
      label.explanation,
      weighing.hypotheses.slice(0, 1).flatMap((one) => explanationSentence(one, context)),
    ],
  ];
  const top = first ? headline(first) : '';
  return all.filter(
    ([, sentences]) => sentences.length > 0 && sentences.map(plainWords).join(' ') !== top,
  );
}

/** A game with a target says what may follow; another one is told under its title. */
function otherGame(one: ConflictContext, { words, language }: ScaleContext): Paragraph {
  const title = `${isolate(inLanguage(one.game.title, language))}${words.stop}`;
  return [
    one.game.targets.length > 0 ? answerWords[language].label.follows : title,
    [targetSentence(one)],
  ];
}

/** What is answered, and the sentences that answer it. */
type Paragraph = readonly [string, readonly Line[]];

/** One paragraph, its label in strong type at its head. */
function joined([label, sentences]: Paragraph): Line {
  return [{ kind: 'strong', text: label }, ...sentences.flatMap((one): Inline[] => [' ', ...one])];
}

function plainWords(line: Line): string {
  return line
    .map((piece) => (typeof piece === 'string' ? piece : 'text' in piece ? piece.text : ''))
    .join('');
}

/** What the costliest withdrawal would leave, in all and in the need that it hits hardest. */
function lossSentence(report: DependReport, context: ScaleContext): Line[] {
  const answer = answerWords[context.language];
  const [worst, ...tied] = mostMissed(report);
  if (!worst) return [];
  if (tied.length > 0) {
    const names = [worst, ...tied].map(({ id }) => context.actor(id));
    const { dependence, or } = context.words;
    return [[dependence.losesMost(context.actor(report.client), or(names))]];
  }
  const without = coverageWithout(report, worst);
  const span = ({ low, high }: { low: number; high: number }) => range(low, high, context.language);
  const start = answer.loses(
    context.actor(report.client),
    context.actor(worst.id),
    span(without.all),
    span(report.coverage),
  );
  const end = report.illustrative.length > 0 ? answer.illustrative : '';
  if (!without.need) return [[start, end, '.']];
  const { need, coverage, quotes } = without.need;
  return [
    [
      start,
      answer.need(context.need(need.id), span(coverage), span(need.coverage)),
      answer.fromOthers(otherSuppliers(without.need, context)),
      ...context.notes.cite(quotes, quotes.length),
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
  const start = answerWords[context.language].leading(
    whole(report.hypotheses.length, language),
    names,
    names.length > 1,
  );
  const turns = report.fragile.find((one) => one.kind === 'source' && one.leaderTurns);
  if (!turns) return [[start, '.']];
  const source = words.quoted(context.claimOrSource(turns.drop));
  return [[start, answerWords[context.language].allTie(source, turns.classes.length === 1), '.']];
}
