/**
 * The frustration index over time: a step for each moment at which ties began or ended, and a row for
 * each span without a change; where there is one span only, a sentence, since a level line says no more.
 */
import type { BalanceAt } from '../../weigh/index.ts';
import { dateText } from '../date-text.ts';
import { leftToRight } from '../direction.ts';
import type { Block, Line } from '../document.ts';
import { indexSteps } from '../figure/index-step.ts';
import { whole } from '../number-text.ts';
import { steadyWords } from '../words/steady/index.ts';
import type { ScaleContext } from './scale-context.ts';

export function overTimeBlocks(moments: readonly BalanceAt[], context: ScaleContext): Block[] {
  if (moments.length < 2) return [];
  const { words } = context;
  const spans = runs(moments);
  return [
    { kind: 'heading', level: 3, detail: true, text: [words.balance.overTime] },
    ...(spans.length === 1
      ? [steady(moments, context)]
      : [figure(moments, context), table(spans, context)]),
  ];
}

function bound({ lower, upper }: BalanceAt, { words, language }: ScaleContext): string {
  return lower === upper
    ? whole(lower, language)
    : words.balance.bounds(whole(lower, language), whole(upper, language));
}

function tiesOf({ frustrated }: BalanceAt, context: ScaleContext): string {
  return frustrated.map(([a, b]) => context.tie(a, b)).join(context.words.conflict.comma);
}

function steady(moments: readonly BalanceAt[], context: ScaleContext): Block {
  const { words, language } = context;
  const first = moments[0] as BalanceAt;
  const text = steadyWords[language](
    spanOf(moments, context),
    whole(moments.length, language),
    bound(first, context),
    tiesOf(first, context) || words.none,
    tieCount(moments, context),
  );
  return { kind: 'paragraph', detail: true, text: [text] };
}

function figure(moments: readonly BalanceAt[], context: ScaleContext): Block {
  const { words, language } = context;
  const steps = moments.map((moment) => ({
    label: dateText(moment.date, language),
    lower: moment.lower,
    upper: moment.upper,
    strained: tiesOf(moment, context),
  }));
  const alt = moments
    .map((moment, at) => `${steps[at]?.label}${words.colon} ${bound(moment, context)}`)
    .join(words.semicolon);
  return {
    kind: 'figure',
    id: 'over-time',
    detail: true,
    svg: indexSteps(steps),
    title: [words.balance.overTimeFigure],
    alt,
  };
}

function table(spans: readonly (readonly BalanceAt[])[], context: ScaleContext): Block {
  const { words } = context;
  const rows = spans.map((run) => {
    const first = run[0] as BalanceAt;
    return {
      cells: [
        [spanOf(run, context)],
        [bound(first, context)],
        strained(first, tiesOf(first, context), context),
        [tieCount(run, context)],
      ] as Line[],
    };
  });
  const head = [
    [words.timeline.when],
    [words.balance.index],
    [words.balance.frustrated],
    [words.balance.signedTies],
  ];
  return { kind: 'table', detail: true, head, rows };
}

/** From when to when some moments reach. */
function spanOf(run: readonly BalanceAt[], { words, language }: ScaleContext): string {
  const [from, to] = [run[0], run[run.length - 1]].map((one) =>
    dateText((one as BalanceAt).date, language),
  ) as [string, string];
  return from === to ? from : words.interval(from, to);
}

/** How many signed ties there were, from the least to the most. */
function tieCount(run: readonly BalanceAt[], { language }: ScaleContext): string {
  const counts = run.map((moment) => moment.ties);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return least === most
    ? whole(least, language)
    : leftToRight(`${whole(least, language)} – ${whole(most, language)}`);
}

/** The ties under strain; where the index is only bounded, those of the best division found so far. */
function strained({ lower, upper }: BalanceAt, ties: string, { words }: ScaleContext): Line {
  if (!ties) return [{ kind: 'quiet', text: words.none }];
  return lower === upper
    ? [ties]
    : [ties, { kind: 'quiet', text: ` (${words.balance.foundSoFar})` }];
}

/** Moments one after another at which index and strained ties are the same. */
function runs(moments: readonly BalanceAt[]): BalanceAt[][] {
  const key = ({ lower, upper, frustrated }: BalanceAt) =>
    JSON.stringify([lower, upper, frustrated]);
  const all: BalanceAt[][] = [];
  for (const moment of moments) {
    const last = all[all.length - 1];
    if (last && key(last[0] as BalanceAt) === key(moment)) last.push(moment);
    else all.push([moment]);
  }
  return all;
}
