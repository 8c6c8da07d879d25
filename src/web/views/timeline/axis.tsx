/** The marks under the line: months above, years below, a break where empty years are cut. */
import { dateText } from '../../../report/date-text.ts';
import { vocabularies } from '../../../report/words/index.ts';
import { localText } from '../../model/local-text.ts';
import type { Settings } from '../../model/settings.ts';
import { useWorkbench } from '../../model/use-workbench.ts';
import { wordsWidth } from '../figure-size.ts';
import { type Frame, xOf } from './placed-event.ts';
import { type Tick, ticksOf } from './tick.ts';

/** A day, a month or a year in few letters; the year of a month is said once, below. */
function tickText({ date }: Tick, settings: Settings): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return localText(year, settings);
  const name = vocabularies[settings.language].months[Number(month) - 1] ?? month;
  const short = settings.language === 'en' ? name.slice(0, 3) : name;
  return localText(day === undefined ? short : `${Number(day)} ${short}`, settings);
}

const ROOM = { ar: 66, en: 44, fr: 66 } as const;

const SIZE = 11;

interface Labelled {
  readonly x: number;
  readonly isYear: boolean;
  readonly text: string;
}

/**
 * Labels that stand clear of each other, a year before any month; the mark of a label that is left out
 * stays.
 */
function clear<T extends Labelled>(labels: readonly T[]): T[] {
  const kept: T[] = [];
  const isFree = ({ x, text }: T) =>
    kept.every(
      (one) =>
        x >= one.x + 8 + wordsWidth(one.text, SIZE) || one.x >= x + 8 + wordsWidth(text, SIZE),
    );
  const years = labels.filter(({ isYear }) => isYear);
  const others = labels.filter(({ isYear }) => !isYear);
  for (const one of [...years, ...others]) if (isFree(one)) kept.push(one);
  return kept.sort((a, b) => a.x - b.x);
}

type TickAt = Tick & { readonly x: number };

/** Months, or years where there is no room for them; under months their year, said once. */
function labelsOf(ticks: readonly TickAt[], left: number, settings: Settings) {
  const hasMonths = ticks.some(({ date }) => date.length > 4);
  const isNear = (x: number) => ticks.some((one) => one.isYear && Math.abs(one.x - x) < 4);
  const labels = clear(ticks.map((tick) => ({ ...tick, text: tickText(tick, settings) })));
  const yearOf = ({ date }: TickAt) => date.slice(0, 4);
  const isOther = (tick: TickAt, at: number) => {
    const before = ticks[at - 1];
    return before ? yearOf(before) !== yearOf(tick) : !isNear(left);
  };
  const headed = ticks.filter(
    (tick, at) => hasMonths && tick.date.length > 4 && (tick.isYear || isOther(tick, at)),
  );
  const yearText = ({ date }: Tick) =>
    localText(dateText(date.slice(0, 4), settings.language), settings);
  return { labels, years: clear(headed.map((tick) => ({ ...tick, text: yearText(tick) }))) };
}

export function Axis({
  frame,
  y,
  height,
}: {
  readonly frame: Frame;
  readonly y: number;
  readonly height: number;
}) {
  const settings = useWorkbench((state) => state.settings);
  const { left, right, seen, stretches } = frame;
  const full = (right - left) / (seen.end - seen.start);
  const isIn = (x: number) => x >= left - 1 && x <= right + 1;
  const ticks = ticksOf(stretches, full, ROOM[settings.language])
    .map((tick) => ({ ...tick, x: xOf(frame, tick.day) }))
    .filter(({ x }) => isIn(x));
  const cuts = stretches
    .filter(({ isCut }) => isCut)
    .map(({ from, to }) => (xOf(frame, from) + xOf(frame, to)) / 2)
    .filter(isIn);
  const { labels, years } = labelsOf(ticks, left, settings);
  return (
    <g className="axis">
      <path d={`M${left} ${y}H${right}`} />
      {ticks.map((tick) => (
        <path
          key={tick.date}
          d={`M${tick.x} ${tick.isYear ? 0 : y}V${y + (tick.isYear ? 6 : 4)}`}
          className={tick.isYear ? 'year' : undefined}
        />
      ))}
      {labels.map(({ date, x, text }) => (
        <text key={date} x={x + 3} y={y + 15}>
          {text}
        </text>
      ))}
      {years.map(({ x, text }) => (
        <text key={x} x={x + 3} y={y + 31} className="strong">
          {text}
        </text>
      ))}
      {cuts.map((x) => (
        <g key={x} className="cut">
          <path d={`M${x - 6} ${y - 4}h12v8h-12z`} className="gap" />
          <path d={`M${x - 5} ${y + 5}l4-10M${x + 1} ${y + 5}l4-10`} />
          <path d={`M${x} 0V${height}`} className="fold" />
        </g>
      ))}
    </g>
  );
}
