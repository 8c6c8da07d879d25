/** The evidence matrix: the figure, hypotheses by evidence, and the table that gives each item in words. */
import type { HypothesesReport } from '../../hypotheses/index.ts';
import { isolate, leftToRight, withoutIsolates } from '../direction.ts';
import type { Block, Line } from '../document.ts';
import { evidenceMatrix } from '../figure/evidence-matrix.ts';
import { inLanguage } from '../name.ts';
import type { ScaleContext } from './scale-context.ts';

export function label(id: string): string {
  return leftToRight(id.toUpperCase());
}

export function hypothesisName(
  report: HypothesesReport,
  id: string,
  context: ScaleContext,
): string {
  const found = questionOf(report, context)?.hypotheses.find((one) => one.id === id);
  return found ? isolate(inLanguage(found.name, context.language)) : label(id);
}

/** @param score the inconsistency of a hypothesis, in words */
export function matrixBlocks(
  report: HypothesesReport,
  score: (report: HypothesesReport, id: string, context: ScaleContext) => string,
  context: ScaleContext,
): Block[] {
  const { words, language } = context;
  const items = questionOf(report, context)?.evidence ?? [];
  const rows = report.order.map((id) => ({
    label: withoutIsolates(label(id)),
    name: hypothesisName(report, id, context),
    cells: items.map((item) => ratingText(item, id)),
    score: withoutIsolates(score(report, id, context)),
  }));
  const svg = evidenceMatrix({
    rows,
    columns: items.map((item) => withoutIsolates(label(item.id))),
    scoreHead: words.hypotheses.inconsistency,
    rtl: language === 'ar',
  });
  if (!svg) return [matrixTable(report, context)];
  const spoken = rows.map(
    (row) =>
      `${row.name}: ${row.cells.map((rating, at) => `${items[at]?.id.toUpperCase()} ${rating || '?'}`).join(words.conflict.comma)}`,
  );
  return [
    {
      kind: 'figure',
      id: `matrix-${report.question}`,
      svg,
      title: [words.hypotheses.figure],
      caption: [words.hypotheses.figureCaption],
      alt: withoutIsolates(spoken.join(language === 'ar' ? '؛ ' : '; ')),
    },
    matrixTable(report, context),
  ];
}

function questionOf(report: HypothesesReport, { situation }: ScaleContext) {
  return situation.questions.find((one) => one.id === report.question);
}

type Item = NonNullable<ReturnType<typeof questionOf>>['evidence'][number];

/** The letters of a rating; a range as low–high; nothing where none is entered. */
function ratingText(item: Item, hypothesis: string): string {
  const value = item.ratings.find((one) => one.hypothesis === hypothesis)?.value;
  if (value === undefined) return '';
  return typeof value === 'string' ? value : `${value.low}–${value.high}`;
}

/** Evidence down, hypotheses across, each cell its rating. */
function matrixTable(report: HypothesesReport, context: ScaleContext): Block {
  const { words, notes, situation } = context;
  const ids = report.hypotheses.map((one) => one.id);
  const rows = (questionOf(report, context)?.evidence ?? []).map((item) => {
    const quotes = situation.claims.find((claim) => claim.id === item.claim)?.quotes ?? [];
    const cells = ids.map((id): Line => {
      const rating = ratingText(item, id);
      return rating ? [{ kind: 'mono', text: rating }] : [''];
    });
    const what = `${label(item.id)} ${context.claimOrSource(item.claim)}`;
    return { cells: [[what, ...notes.cite(quotes, 3)] as Line, ...cells] };
  });
  return {
    kind: 'table',
    detail: true,
    caption: [words.hypotheses.matrixCaption],
    head: [[words.hypotheses.evidence], ...ids.map((id): Line => [label(id)])],
    rows,
  };
}
