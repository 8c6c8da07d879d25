/**
 * Dated events along a line of time: a bar as long as what is not known of the date, its outline
 * broken where the year was inferred, an arrow where an end is open. An event that no source dates
 * stands beyond the line as a diamond, its possible span dotted. Time runs left to right in every language; older years stand
 * closer together.
 */
import { dateSpan, type Event } from '../../situation/index.ts';
import { drawing, fixed, line, rect, text } from './svg.ts';

const WIDTH = 760;
const LEFT = 14;
const RIGHT = 700;
const LANE = 20;
const DAYS_PER_YEAR = 365.25;
/** Days before the end over which the scale is nearly even. */
const NEAR = 150;

interface Bar {
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly dated: boolean;
  readonly inferred: boolean;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** Days of a date, or of what it must fall within; nothing when neither is stated. */
export function eventSpan(event: Event): { start: number; end: number } | undefined {
  const date = event.date ?? event.within;
  return date === undefined
    ? undefined
    : dateSpan(date, event.date === undefined ? undefined : event.span);
}

/**
 * @param events in the order of their numbers
 * @param asOf the day to weigh at: the line ends there, unless what is known ends long before
 */
export function timelineFigure(events: readonly Event[], asOf: string): string | undefined {
  const spans = events.map(eventSpan);
  const known = spans.filter((span) => span !== undefined);
  if (known.length < 2) return undefined;
  const days = known.flatMap((span) => [span.start, span.end]).filter(Number.isFinite);
  const [start, end] = lineOf(days, dateSpan(asOf).end);
  const x = scale(start, end);
  const bars = events.flatMap((event, at): Bar[] => {
    const span = spans[at];
    if (!span) return [];
    return [
      {
        number: at + 1,
        ...extent(span, x),
        dated: event.date !== undefined,
        inferred: event.yearInferred,
        openStart: span.start === Number.NEGATIVE_INFINITY,
        openEnd: span.end === Number.POSITIVE_INFINITY,
      },
    ];
  });
  const lanes = laneOf(bars);
  const height = (Math.max(...lanes) + 1) * LANE + 44;
  const axis = height - 22;
  return drawing(WIDTH, height, [
    ...ticks(start, end, x, axis),
    ...bars.flatMap((bar, at) => drawn(bar, 14 + (lanes[at] as number) * LANE)),
  ]);
}

/** Of what is known, in days, how much more the line may run on to the day to weigh at. */
const EMPTY = 0.25;
const FEW_DAYS = 30;

/** A text of last year weighed today would else stand pressed into the beginning of its line. */
function lineOf(days: readonly number[], asOf: number): readonly [start: number, end: number] {
  if (days.length === 0) return [asOf, asOf];
  const [start, last] = [Math.min(...days), Math.max(...days)];
  if (!Number.isFinite(asOf)) return [start, last];
  const most = last + Math.max(FEW_DAYS, Math.ceil((last - start) * EMPTY));
  return [Math.min(start, asOf), Math.max(last, Math.min(asOf, most))];
}

/** Pixels of an open end beyond the day that is known. */
const OPEN = 22;

/** From the first day to the last; an end that is open runs on for a little. */
function extent(span: { start: number; end: number }, x: (day: number) => number) {
  if (!Number.isFinite(span.start)) return { from: x(span.end + 1) - OPEN, to: x(span.end + 1) };
  const from = x(span.start);
  const to = Number.isFinite(span.end) ? x(span.end + 1) : from + OPEN;
  return { from, to: Math.max(from + 5, to) };
}

/** Days to pixels: even near the end, logarithmic further back. */
function scale(start: number, end: number): (day: number) => number {
  const back = (day: number) => Math.log1p(Math.max(0, end - day) / NEAR);
  const whole = back(start) || 1;
  return (day) => RIGHT - (back(day) / whole) * (RIGHT - LEFT);
}

/** The lowest lane in which a bar and its number stand free. */
function laneOf(bars: readonly Bar[]): number[] {
  const free: number[] = [];
  const order = bars
    .map((_, at) => at)
    .sort((a, b) => (bars[a] as Bar).from - (bars[b] as Bar).from);
  const lanes = new Array<number>(bars.length).fill(0);
  for (const at of order) {
    const bar = bars[at] as Bar;
    let lane = free.findIndex((edge) => edge <= bar.from - 4);
    if (lane < 0) lane = free.length;
    // The mark of an undated event stands beyond the line: its whole lane is taken.
    free[lane] = bar.dated ? bar.to + 22 : WIDTH;
    lanes[at] = lane;
  }
  return lanes;
}

/** The first day of each year, and of each half-year of the last two; numbers of days from 0001. */
function ticks(start: number, end: number, x: (day: number) => number, y: number): string[] {
  const marks: string[] = [line(LEFT, y, RIGHT, y, 'stroke="var(--line-2)"')];
  let last = Number.NEGATIVE_INFINITY;
  const first = yearOf(start);
  for (let year = first; year <= yearOf(end) + 1; year++) {
    const at = x(dateSpan(String(year).padStart(4, '0')).start);
    if (at < LEFT - 1 || at > RIGHT + 1) continue;
    marks.push(line(at, y - 4, at, y + 4, 'stroke="var(--line-3)"'));
    if (at - last < 34) continue;
    marks.push(text(at, y + 17, String(year), { anchor: 'middle', size: 11 }));
    last = at;
  }
  return marks;
}

function yearOf(day: number): number {
  let year = Math.max(1, Math.floor(day / DAYS_PER_YEAR));
  while (dateSpan(String(year).padStart(4, '0')).start > day && year > 1) year--;
  while (year < 9998 && dateSpan(String(year + 1).padStart(4, '0')).start <= day) year++;
  return year;
}

/** Beyond the end of the line, where an event stands that no source dates. */
const BEYOND = RIGHT + 16;

function undated(bar: Bar, y: number): string[] {
  const span = 'stroke="var(--text-2)" stroke-width="1.6" stroke-dasharray="1.5 4"';
  return [
    line(bar.from, y, bar.to, y, `${span} stroke-linecap="round"`),
    `<path d="M${BEYOND} ${fixed(y - 5)}l5 5-5 5-5-5z" fill="var(--surface)" stroke="var(--text)" stroke-width="1.4"/>`,
    text(BEYOND + 9, y + 4, String(bar.number), { size: 11, weight: 600 }),
  ];
}

/** A bar, pointed at an end that is open. */
function drawn(bar: Bar, y: number): string[] {
  if (!bar.dated) return undated(bar, y);
  const paint = bar.inferred
    ? 'fill="var(--surface)" stroke="var(--text)" stroke-width="1.2" stroke-dasharray="3 2"'
    : 'fill="var(--text)"';
  const label = text(bar.to + 4, y + 4, String(bar.number), { size: 11, weight: 600 });
  const { from, to, openStart, openEnd } = bar;
  if (!openStart && !openEnd) return [rect(from, y - 4, to - from, 8, paint), label];
  const [left, right] = [openStart ? from + 6 : from, openEnd ? to - 6 : to];
  const points = `M${fixed(left)} ${fixed(y - 4)}H${fixed(right)}L${fixed(to)} ${fixed(y)}L${fixed(right)} ${fixed(y + 4)}H${fixed(left)}L${fixed(from)} ${fixed(y)}z`;
  return [`<path d="${points}" ${paint}/>`, label];
}
