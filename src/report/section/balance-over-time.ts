/** The frustration index over time: a row and a bar for each moment at which ties began or ended. */
import type { BalanceAt } from '../../weigh/index.ts';
import { dateText } from '../date-text.ts';
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
    list.map(([a, b]) => `${context.actor(a)} – ${context.actor(b)}`).join(words.conflict.comma);
  const rows = moments.map((moment) => ({
    cells: [
      [dateText(moment.date, language)],
      [bound(moment)],
      [ties(moment.frustrated) || { kind: 'quiet', text: words.none }],
      [whole(moment.ties, language)],
    ] as Line[],
  }));
  const alt = moments
    .map((moment) => `${dateText(moment.date, language)}: ${bound(moment)}`)
    .join('; ');
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
