/** The dependence section: what the client needs, who covers it, what a withdrawal breaks. */
import type { DependReport, SupplierReport } from '../../dependence/index.ts';
import type { Block, Line } from '../document.ts';
import { coverageFigure } from '../figure/coverage.ts';
import { range, whole } from '../number-text.ts';
import { coverageWords } from '../words/uncovered/index.ts';
import { cascadeBlocks } from './cascade.ts';
import { poolBlocks } from './pool.ts';
import type { ScaleContext } from './scale-context.ts';

/** Beside one number, so many notes are read. */
const MOST_NOTES = 5;

export function dependenceBlocks(report: DependReport, context: ScaleContext): Block[] {
  const { words } = context;
  const [worst] = mostMissed(report);
  return [
    {
      kind: 'heading',
      level: 2,
      id: 'dependence',
      label: words.scale.dependence,
      text: [words.dependence.aside(context.actor(report.client))],
      ...(report.illustrative.length > 0 ? { aside: words.dependence.illustrative } : {}),
    },
    { kind: 'lead', text: lead(report, context) },
    {
      kind: 'range',
      label: words.dependence.covered,
      ...report.coverage,
      text: [{ kind: 'quiet', text: words.dependence.coveredCaption }],
    },
    ...(worst ? withoutRanges(report, worst, context) : []),
    ...(worst ? rankingBlocks(report, context) : []),
    coverage(report, worst, context),
    ...suppliers(report, context),
    ...poolBlocks(report, context),
    ...cascadeBlocks(report, context),
  ];
}

/** The suppliers whose withdrawal costs most in most worlds; none where none costs anything. */
export function mostMissed(report: DependReport): SupplierReport[] {
  return report.headline.largestLoss.flatMap((id) =>
    report.suppliers.filter((one) => one.id === id && one.loss.high > 1e-9),
  );
}

function lead(report: DependReport, context: ScaleContext): Line {
  const { dependence, or, and } = context.words;
  const client = context.actor(report.client);
  const say = coverageWords[context.language];
  const worst = mostMissed(report);
  if (worst.length === 0)
    return [report.suppliers.length > 0 ? say.noLoss(client) : say.uncovered(client)];
  // Who ties is named too.
  const sentence = dependence.losesMost(client, or(worst.map(({ id }) => context.actor(id))));
  const alone = report.headline.onlySource
    .filter(({ supplier }) => worst.length === 1 && supplier === worst[0]?.id)
    .map((one) => context.need(one.need));
  return alone.length > 0 ? [sentence, ' ', dependence.onlySource(and(alone))] : [sentence];
}

/** Coverage that a withdrawal would leave: in all, and of the need that suffers most. */
export interface CoverageWithout {
  readonly all: { readonly low: number; readonly high: number };
  readonly need?: {
    readonly need: DependReport['needs'][number];
    readonly coverage: { readonly low: number; readonly high: number };
    /** Who else gives anything of it, and which share of what is asked for. */
    readonly others: readonly {
      readonly supplier: string;
      readonly share: { readonly low: number; readonly high: number };
    }[];
    /** Whose words say so: of the need, of what is withdrawn, of what each of the others gives. */
    readonly quotes: readonly string[];
  };
}

export function coverageWithout(report: DependReport, supplier: SupplierReport): CoverageWithout {
  const others = (need: DependReport['needs'][number]) =>
    need.suppliers.filter((each) => each.supplier !== supplier.id);
  const left = (need: DependReport['needs'][number], end: 'low' | 'high') =>
    Math.min(1, others(need).reduce((sum, each) => sum + each.amount[end], 0) / need.demand);
  const whole = (end: 'low' | 'high') =>
    report.needs.reduce((sum, need) => sum + need.weight * left(need, end), 0);
  const all = { low: whole('low'), high: whole('high') };
  const hardest = [...supplier.byNeed].sort((a, b) => b.loss.high - a.loss.high)[0];
  const need = report.needs.find((each) => each.id === hardest?.need);
  if (!need) return { all };
  const rest = others(need);
  const coverage = { low: left(need, 'low'), high: left(need, 'high') };
  const own = need.suppliers.filter((each) => each.supplier === supplier.id);
  const supplied = [...own, ...rest].flatMap((one) => one.quotes.slice(0, 1));
  const quotes = [...need.quotes, ...supplied].slice(0, MOST_NOTES);
  const shares = rest
    .filter(({ amount }) => amount.high > 0)
    .map((one) => ({ supplier: one.supplier, share: shareOf(one.amount, need.demand) }));
  return { all, need: { need, coverage, others: shares, quotes } };
}

const shareOf = ({ low, high }: { low: number; high: number }, demand: number) => ({
  low: Math.min(1, low / demand),
  high: Math.min(1, high / demand),
});

/** Who else supplies the need, each with its share where there are several: one's is the coverage itself. */
export function otherSuppliers(
  { others }: NonNullable<CoverageWithout['need']>,
  context: ScaleContext,
): string[] {
  return others.map(({ supplier, share }) =>
    others.length === 1
      ? context.actor(supplier)
      : `${context.actor(supplier)} (${range(share.low, share.high, context.language)})`,
  );
}

function withoutRanges(
  report: DependReport,
  worst: SupplierReport,
  context: ScaleContext,
): Block[] {
  const { dependence } = context.words;
  const { all, need } = coverageWithout(report, worst);
  const name = context.actor(worst.id);
  const total: Block[] = [
    { kind: 'range', label: dependence.withoutSupplier(name), ...all, text: [] },
  ];
  if (!need) return total;
  const alone: Line = [
    dependence.fromOthers(otherSuppliers(need, context)),
    ...context.notes.cite(need.quotes, MOST_NOTES),
  ];
  return [
    ...total,
    {
      kind: 'range',
      label: dependence.needWithout(context.need(need.need.id), name),
      ...need.coverage,
      text: alone,
    },
  ];
}

function rankingBlocks(report: DependReport, context: ScaleContext): Block[] {
  const { dependence } = context.words;
  const { loss } = report.rankings;
  const sorted = [...loss.first].filter((one) => one.count > 0).sort((a, b) => b.count - a.count);
  const first = sorted[0];
  // A supplier without a rival comes first in every case.
  if (!first || loss.total <= 1 || report.suppliers.length < 2) return [];
  const say = loss.over === 'corners' ? dependence.largestLoss : dependence.largestLossDrawn;
  // A tie for the first place is no win of its own.
  const rest = sorted
    .slice(1)
    .filter((one) => one.count > one.tied)
    .map((one) => context.actor(one.supplier));
  const text = say(
    context.actor(first.supplier),
    whole(first.count, context.language),
    whole(loss.total, context.language),
  );
  return [
    {
      kind: 'paragraph',
      text: [
        rest.length > 0 && first.count < loss.total
          ? `${text} ${dependence.inTheRest(context.words.or(rest))}`
          : text,
      ],
    },
  ];
}

function coverage(
  report: DependReport,
  worst: SupplierReport | undefined,
  context: ScaleContext,
): Block {
  const { dependence } = context.words;
  const alt = report.needs
    .map(
      (need) =>
        `${context.need(need.id)} ${range(need.coverage.low, need.coverage.high, context.language)}`,
    )
    .join(context.words.semicolon);
  return {
    kind: 'figure',
    id: 'coverage',
    svg: coverageFigure(report, worst?.id, context),
    title: [dependence.figure],
    caption: [
      worst ? dependence.figureCaption(context.actor(worst.id)) : dependence.suppliersCaption,
    ],
    alt: alt.replace(/[\u2066-\u2069]/g, ''),
  };
}

function suppliers(report: DependReport, context: ScaleContext): Block[] {
  const { dependence } = context.words;
  if (report.suppliers.length === 0) return [];
  const rows = [...report.suppliers]
    .sort((a, b) => b.shapley.high - a.shapley.high)
    .map((one) => ({
      cells: [
        [context.actor(one.id), ...context.notes.cite(quotesOf(report, one.id), 2)] as Line,
        [range(one.loss.low, one.loss.high, context.language)],
        [range(one.shapley.low, one.shapley.high, context.language, 3)],
      ],
    }));
  return [
    {
      kind: 'table',
      detail: true,
      head: [[dependence.supplier], [dependence.loss], [dependence.shapley]],
      rows,
      caption: [`${dependence.suppliersCaption} ${dependence.shapleyMeaning}`],
    },
  ];
}

function quotesOf(report: DependReport, supplier: string): string[] {
  return report.needs.flatMap((need) =>
    need.suppliers.filter((one) => one.supplier === supplier).flatMap((one) => one.quotes),
  );
}
