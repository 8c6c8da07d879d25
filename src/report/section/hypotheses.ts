/** The hypotheses section: which explanation the evidence contradicts least, and on whose word. */
import type { HypothesesReport } from '../../hypotheses/index.ts';
import { isolate, leftToRight } from '../direction.ts';
import type { Block, Line } from '../document.ts';
import { inLanguage } from '../name.ts';
import { decimal, range } from '../number-text.ts';
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
    scores(report, context),
    { kind: 'paragraph', quiet: true, text: [words.hypotheses.rule] },
    ...fragileBlocks(report, context),
    ...undiagnosticBlocks(report, context),
    matrix(report, context),
  ];
}

function label(id: string): string {
  return leftToRight(id.toUpperCase());
}

function hypothesisName(report: HypothesesReport, id: string, context: ScaleContext): string {
  const question = context.situation.questions.find((one) => one.id === report.question);
  const found = question?.hypotheses.find((one) => one.id === id);
  return found ? isolate(inLanguage(found.name, context.language)) : label(id);
}

function lead(report: HypothesesReport, context: ScaleContext): string {
  const { hypotheses } = context.words;
  const leading = report.headline.leading;
  const names = leading.map((id) => hypothesisName(report, id, context));
  if (leading.length > 1)
    return `${hypotheses.best(context.words.and(names))} ${hypotheses.tie(context.words.and(leading.map(label)))}`;
  return hypotheses.best(names[0] ?? '');
}

function scores(report: HypothesesReport, context: ScaleContext): Block {
  const { words, language } = context;
  const rows = report.order.map((id) => {
    const one = report.hypotheses.find((each) => each.id === id);
    const { low, high } = one?.inconsistencyRange ?? { low: 0, high: 0 };
    const score =
      one && low === high
        ? decimal(one.inconsistency, language, one.inconsistency === 0 ? 0 : 2)
        : range(low, high, language);
    return { cells: [[label(id)], [score], [hypothesisName(report, id, context)]] as Line[] };
  });
  return {
    kind: 'table',
    head: [[''], [words.hypotheses.inconsistency], [words.hypotheses.hypothesis]],
    rows,
  };
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
  const items = sorted.slice(0, MOST_FRAGILE).map((one): Line => {
    const what = context.claimOrSource(one.drop);
    const order = one.classes
      .map((ids) => ids.map(label).join(' = '))
      .join(context.words.conflict.comma);
    const quotes = context.situation.claims.find((claim) => claim.id === one.drop)?.quotes ?? [];
    return [
      hypotheses.drop(
        one.kind === 'source' ? hypotheses.dropSource(what) : context.words.quoted(what),
        order,
      ),
      ...context.notes.cite(quotes, 1),
    ];
  });
  return [{ kind: 'list', ordered: false, items }];
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

/** Evidence down, hypotheses across, each cell its rating. */
function matrix(report: HypothesesReport, context: ScaleContext): Block {
  const question = context.situation.questions.find((one) => one.id === report.question);
  const ids = report.hypotheses.map((one) => one.id);
  const rows = (question?.evidence ?? []).map((item) => {
    const quotes = context.situation.claims.find((claim) => claim.id === item.claim)?.quotes ?? [];
    const cells = ids.map((id): Line => {
      const value = item.ratings.find((one) => one.hypothesis === id)?.value;
      if (value === undefined) return [''];
      return [
        { kind: 'mono', text: typeof value === 'string' ? value : `${value.low}–${value.high}` },
      ];
    });
    return {
      cells: [
        [
          `${label(item.id)} ${context.claimOrSource(item.claim)}`,
          ...context.notes.cite(quotes, 1),
        ] as Line,
        ...cells,
      ],
    };
  });
  return {
    kind: 'table',
    detail: true,
    caption: [context.words.hypotheses.matrixCaption],
    head: [[context.words.hypotheses.evidence], ...ids.map((id): Line => [label(id)])],
    rows,
  };
}
