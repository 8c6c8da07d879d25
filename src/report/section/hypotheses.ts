/** The hypotheses section: which explanation the evidence contradicts least, and on whose word. */
import type { FragileReport, HypothesesReport } from '../../hypotheses/index.ts';
import type { Block, Line } from '../document.ts';
import { inLanguage } from '../name.ts';
import { decimal, range } from '../number-text.ts';
import { evidenceWords } from '../words/evidence/index.ts';
import { isUnrated, likelihoodBlocks, openEvidenceBlocks } from './evidence-block.ts';
import { hypothesisName, label, matrixBlocks } from './matrix-block.ts';
import type { ScaleContext } from './scale-context.ts';

export function hypothesesBlocks(report: HypothesesReport, context: ScaleContext): Block[] {
  const { words, language } = context;
  const question = context.situation.questions.find((one) => one.id === report.question);
  return [
    {
      kind: 'heading',
      level: 2,
      id: `question-${report.question}`,
      label: words.scale.hypotheses,
      text: [words.hypotheses.aside(report.hypotheses.length, report.evidence.length)],
    },
    ...(question
      ? [{ kind: 'paragraph' as const, quiet: true, text: [inLanguage(question.text, language)] }]
      : []),
    { kind: 'lead', text: [lead(report, context)] },
    ...(isUnrated(report) ? [] : scoreBlocks(report, context)),
    ...openEvidenceBlocks(report, context),
    ...likelihoodBlocks(report, context),
    ...(isUnrated(report) ? [] : fragileBlocks(report, context)),
    ...matrixBlocks(report, scoreText, context),
    ...undiagnosticBlocks(report, context),
  ];
}

function lead(report: HypothesesReport, context: ScaleContext): string {
  const { hypotheses } = context.words;
  if (isUnrated(report)) return evidenceWords[context.language].noneRated;
  const leading = report.headline.leading;
  const names = leading.map((id) => context.words.quoted(hypothesisName(report, id, context)));
  if (leading.length > 1)
    return `${hypotheses.best(context.words.and(names), true)} ${hypotheses.tie(context.words.and(leading.map(label)))}`;
  return hypotheses.best(names[0] ?? '', false);
}

/** The weighted inconsistency of a hypothesis, or its range. */
function scoreText(report: HypothesesReport, id: string, { language }: ScaleContext): string {
  const one = report.hypotheses.find((each) => each.id === id);
  const { low, high } = one?.inconsistencyRange ?? { low: 0, high: 0 };
  return one && low === high
    ? decimal(one.inconsistency, language, one.inconsistency === 0 ? 0 : 2)
    : range(low, high, language);
}

function scoreBlocks(report: HypothesesReport, context: ScaleContext): Block[] {
  const { words } = context;
  const rows = report.order.map((id) => {
    const cells = [
      [label(id)],
      [scoreText(report, id, context)],
      [hypothesisName(report, id, context)],
    ];
    return { cells: cells as Line[] };
  });
  return [
    {
      kind: 'table',
      head: [[''], [words.hypotheses.inconsistency], [words.hypotheses.hypothesis]],
      rows,
    },
    { kind: 'paragraph', quiet: true, text: [words.hypotheses.rule] },
  ];
}

const MOST_FRAGILE = 4;

/** What changes the order when it falls, the changes of the leader first. */
function fragileBlocks(report: HypothesesReport, context: ScaleContext): Block[] {
  const { hypotheses } = context.words;
  const turning = report.fragile.filter(
    (one) => JSON.stringify(one.classes) !== JSON.stringify(report.classes),
  );
  if (turning.length === 0) return [{ kind: 'paragraph', text: [hypotheses.robust] }];
  const sorted = [...turning].sort(
    (a, b) =>
      Number(b.leaderTurns) - Number(a.leaderTurns) ||
      Number(b.kind === 'source') - Number(a.kind === 'source'),
  );
  const byOrder = new Map<string, FragileReport[]>();
  for (const one of sorted) {
    const key = JSON.stringify(one.classes);
    byOrder.set(key, [...(byOrder.get(key) ?? []), one]);
  }
  const items = [...byOrder.values()]
    .slice(0, MOST_FRAGILE)
    .map((drops): Line => fragileLine(drops, context));
  return [{ kind: 'list', ordered: false, items }];
}

/** What falls and what order is left, for all drops that leave the same one. */
function fragileLine(drops: readonly FragileReport[], context: ScaleContext): Line {
  const { words, situation, notes } = context;
  const names = (kind: FragileReport['kind']) =>
    drops
      .filter((one) => one.kind === kind)
      .map((one) => words.quoted(context.claimOrSource(one.drop)));
  const sources = names('source');
  // A source of one claim falls as its claim does: the source is named, for it is the reader's question.
  const what =
    sources.length > 0 ? [words.hypotheses.dropSource(words.or(sources))] : names('claim');
  const classes = drops[0]?.classes ?? [];
  const order = classes.map((ids) => ids.map(label).join(' = ')).join(words.conflict.comma);
  const quotes = drops.flatMap(
    (one) => situation.claims.find(({ id }) => id === one.drop)?.quotes.slice(0, 1) ?? [],
  );
  const left = classes.length === 1 ? words.hypotheses.allTie : words.hypotheses.becomes(order);
  return [words.hypotheses.drop(words.or(what), left), ...notes.cite(quotes, 2)];
}

function undiagnosticBlocks(report: HypothesesReport, context: ScaleContext): Block[] {
  if (report.undiagnostic.length === 0) return [];
  const ids = report.undiagnostic.map(label).join(context.words.conflict.comma);
  return [
    {
      kind: 'paragraph',
      detail: true,
      quiet: true,
      text: [context.words.hypotheses.noDiagnosticity(ids)],
    },
  ];
}
