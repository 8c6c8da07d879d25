/**
 * The frustration index at each moment, as steps on an axis from 0: one column a moment, bounds as a
 * pale band. The tie under strain is named once, where its run begins. Time runs left to right.
 */
import { drawing, fixed, line, rect, text } from './svg.ts';

interface Moment {
  readonly label: string;
  readonly lower: number;
  readonly upper: number;
  /** The strained ties in words; nothing where none is. */
  readonly strained?: string;
}

const WIDTH = 760;
const LEFT = 36;
const RIGHT = WIDTH - 8;
const HEIGHT = 170;
const BASE = 136;
const TOP = 16;
const INK = 'stroke="var(--text)" stroke-width="2"';

export function indexSteps(moments: readonly Moment[]): string {
  const most = Math.max(1, ...moments.map((one) => one.upper));
  const step = (RIGHT - LEFT) / Math.max(1, moments.length);
  // Half a step of room above the highest line, for what stands on it.
  const y = (value: number) => BASE - (value / (most + 0.5)) * (BASE - TOP);
  const columns = moments.flatMap((moment, at) => {
    const x = LEFT + at * step;
    const next = moments[at + 1];
    return [
      ...(moment.lower === moment.upper ? [] : [band(x, step, y(moment.upper), y(moment.lower))]),
      line(x, y(moment.upper), x + step, y(moment.upper), INK),
      `<circle cx="${fixed(x)}" cy="${fixed(y(moment.upper))}" r="3.2" fill="var(--text)"/>`,
      ...(next && next.upper !== moment.upper
        ? [line(x + step, y(moment.upper), x + step, y(next.upper), INK)]
        : []),
      ...names(moments, at, x, step, y(moment.upper)),
      text(x, BASE + 20, moment.label, { anchor: 'start', size: 11 }),
      line(x, BASE, x, BASE + 5, 'stroke="var(--line-3)"'),
    ];
  });
  return drawing(WIDTH, HEIGHT, [...axis(most, y), ...columns]);
}

function band(x: number, width: number, top: number, foot: number): string {
  return rect(x, top, width, foot - top, 'fill="var(--line)"');
}

/** Whole numbers up the side, no more than about six. */
function axis(most: number, y: (value: number) => number): string[] {
  const each = Math.max(1, Math.ceil(most / 6));
  const values = Array.from({ length: Math.floor(most / each) + 1 }, (_, at) => at * each);
  return values.flatMap((value) => [
    line(LEFT, y(value), RIGHT, y(value), `stroke="var(${value === 0 ? '--line-3' : '--line'})"`),
    text(LEFT - 10, y(value) + 4, String(value), { anchor: 'end', size: 11 }),
  ]);
}

/** The strained tie at the start of its run, where it fits above the line. */
function names(
  moments: readonly Moment[],
  at: number,
  x: number,
  step: number,
  y: number,
): string[] {
  const { strained } = moments[at] as Moment;
  if (!strained || moments[at - 1]?.strained === strained) return [];
  let run = 1;
  while (moments[at + run]?.strained === strained) run++;
  const room = run * step - 10;
  return strained.length * 6.4 > room ? [] : [text(x + 6, y - 8, strained, { size: 12 })];
}
