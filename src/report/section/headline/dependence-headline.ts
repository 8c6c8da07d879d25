/** The first findings about needs: what is covered, whose loss weighs most, who follows whom. */
import type { DependReport } from '../../../dependence/index.ts';
import { range } from '../../number-text.ts';
import { overviewWords } from '../../words/overview/index.ts';
import { sharingWords } from '../../words/sharing/index.ts';
import { cascadeText } from '../cascade.ts';
import { coverageWithout, mostMissed } from '../dependence.ts';
import { needNames } from '../pool.ts';
import type { ScaleContext } from '../scale-context.ts';
import type { Headline } from './headline.ts';

type Row = readonly [key: string, label: string, value: string];

export function dependenceHeadlines(report: DependReport, context: ScaleContext): Headline[] {
  const { words, language } = context;
  const { dependence, scale } = words;
  const ends = ({ low, high }: { low: number; high: number }) => range(low, high, language);
  const worst = mostMissed(report).map(({ id }) => context.actor(id));
  const rows: Row[] = [
    ['coverage', dependence.covered, ends(report.coverage)],
    ...report.needs.map(
      (one): Row => [`needs/${one.id}`, context.need(one.id), ends(one.coverage)],
    ),
    ['largest', dependence.largest, worst.length > 0 ? words.or(worst) : words.none],
    ...withoutRows(report, context),
    ...sharingRows(report, context),
  ];
  return rows.map(([key, label, value]) => ({
    scale: 'dependence',
    key: `dependence/${key}`,
    label: `${scale.dependence}${words.colon} ${label}`,
    value,
  }));
}

/** What the largest loss leaves, and which needs one supplier alone covers. */
function withoutRows(report: DependReport, context: ScaleContext): Row[] {
  const { words, language } = context;
  const say = overviewWords[language];
  const [worst] = mostMissed(report);
  const left = worst && coverageWithout(report, worst).all;
  const alone = report.headline.onlySource.map(
    ({ need, supplier }) => `${context.need(need)} (${context.name(supplier)})`,
  );
  return [
    ...(worst && left
      ? [
          [
            'left',
            say.leftWithout,
            `${range(left.low, left.high, language)} (${words.dependence.withoutSupplier(context.actor(worst.id))})`,
          ] as const,
        ]
      : []),
    ['alone', say.oneSupplier, alone.length > 0 ? words.and(alone) : words.none],
  ];
}

function sharingRows(report: DependReport, context: ScaleContext): Row[] {
  const { words, language } = context;
  const say = sharingWords[language];
  const { pools = [], spread } = report;
  return [
    ...pools.map((pool): Row => {
      const label = `${say.atOnce} (${words.and(needNames(pool, context))})`;
      return [`pools/${pool.id}`, label, range(pool.share.low, pool.share.high, language)];
    }),
    ...spread
      .filter(({ cascade }) => cascade !== undefined)
      .map((one): Row => {
        const label = say.follows(context.actor(one.start), context.actor(one.patron));
        return [`follows/${one.start}+${one.patron}`, label, cascadeText(one, context)];
      }),
  ];
}
