/** The frustration index over time: a row and a bar for each moment at which ties began or ended. */
import type { BalanceAt } from '../../weigh/index.ts';
import { dateText } from '../date-text.ts';
import { leftToRight } from '../direction.ts';
import type { Block, Line } from '../document.ts';
import { indexSteps } from '../figure/index-step.ts';
import { whole } from '../number-text.ts';
import type { ScaleContext } from './scale-context.ts';

export function overTimeBlocks(moments: readonly BalanceAt[], context: ScaleContext): Block[] {
  if (moments.length < 2) return [];
  const { words, language } = context;
  const bound = ({ lower, upper }: BalanceAt) =>
    lower === upper
      ? whole(lower, language)
      : words.balance.bounds(whole(lower, language), whole(upper, language));
  const ties = (list: BalanceAt['frustrated']) =>
    list.map(([a, b]) => context.tie(a, b)).join(words.conflict.comma);
  const rows = runs(moments).map((run) => {
    const [first, last] = [run[0] as BalanceAt, run[run.length - 1] as BalanceAt];
    const [from, to] = [dateText(first.date, language), dateText(last.date, language)];
    const counts = run.map((moment) => moment.ties);
    const [least, most] = [Math.min(...counts), Math.max(...counts)];
    return {
      cells: [
        [from === to ? from : words.interval(from, to)],
        [bound(first)],
        strained(first, ties(first.frustrated), context),
        [
          least === most
            ? whole(least, language)
            : leftToRight(`${whole(least, language)} – ${whole(most, language)}`),
        ],
      ] as Line[],
    };
  });
  const alt = moments
    .map((moment) => `${dateText(moment.date, language)}: ${bound(moment)}`)
    .join(words.semicolon);
  return [
    { kind: 'heading', level: 3, detail: true, text: [words.balance.overTime] },
    {
      kind: 'figure',
      id: 'over-time',
      detail: true,
      svg: indexSteps(
        moments.map((moment) => ({
          label: dateText(moment.date, language),
          lower: moment.lower,
          upper: moment.upper,
          strained: ties(moment.frustrated),
        })),
      ),
      title: [words.balance.overTimeFigure],
      alt,
    },
    {
      kind: 'table',
      detail: true,
      head: [
        [words.timeline.when],
        [words.balance.index],
        [words.balance.frustrated],
        [words.balance.signedTies],
      ],
      rows,
    },
  ];
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
