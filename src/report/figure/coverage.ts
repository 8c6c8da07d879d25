/**
 * Coverage per need, as a range from 0 to 1: as it is (outlined), and without one supplier (in ink).
 * The axis runs left to right in every language.
 */
import type { DependReport } from '../../dependence/index.ts';
import { isolate } from '../direction.ts';
import { decimal } from '../number-text.ts';
import type { ScaleContext } from '../section/scale-context.ts';
import { shortName } from './short-name.ts';
import { drawing, line, rect, text } from './svg.ts';
import { wrapped } from './wrapped.ts';

const ROW = 34;
const WIDTH = 680;
const LEFT = 250;
const AXIS = WIDTH - LEFT - 70;
/** Pixels by the estimate of `wrapped`, which is a tenth above what letters take on average. */
const NAME_ROOM = 262;

export function coverageFigure(
  report: DependReport,
  without: string | undefined,
  context: ScaleContext,
): string {
  const x = (share: number) => LEFT + share * AXIS;
  const height = report.needs.length * ROW + 30;
  const ticks = [0, 0.25, 0.5, 0.75, 1].flatMap((tick) => [
    line(x(tick), 14, x(tick), height - 18, 'stroke="var(--line)"'),
    text(x(tick), height - 4, decimal(tick, context.language, Number.isInteger(tick) ? 0 : 2), {
      anchor: 'middle',
      size: 11,
    }),
  ]);
  const rows = report.needs.flatMap((need, at) => {
    const y = at * ROW + 18;
    const rest = need.suppliers.filter((one) => one.supplier !== without);
    const sum = (end: 'low' | 'high') =>
      Math.min(1, rest.reduce((all, one) => all + one.amount[end], 0) / need.demand);
    const label = needName(context.need(need.id), y + 13);
    const base = bar(
      x(need.coverage.low),
      x(need.coverage.high),
      y,
      8,
      'fill="none" stroke="var(--text-2)" stroke-width="1.2"',
    );
    if (without === undefined) return [...label, base];
    return [...label, base, bar(x(sum('low')), x(sum('high')), y + 11, 8, 'fill="var(--text)"')];
  });
  return drawing(WIDTH, height, [...ticks, ...rows]);
}

/** One line, or two where it is long; what is longer still is cut. */
function needName(name: string, y: number): string[] {
  const lines = wrapped(name, NAME_ROOM, 12.5);
  const [first, second, ...rest] = lines;
  if (first === undefined || second === undefined || lines.length === 1)
    return [text(LEFT - 14, y, name, { anchor: 'end', size: 12.5 })];
  const last = rest.length > 0 ? shortName([second, ...rest].join(' ')) : second;
  return [first, last].map((line, at) =>
    text(LEFT - 14, y - 7 + 15 * at, isolate(line), { anchor: 'end', size: 12.5 }),
  );
}

/** A bar from one end to the other; a single point keeps a visible width. */
function bar(from: number, to: number, y: number, height: number, attributes: string): string {
  const width = Math.max(2.5, to - from);
  return rect(Math.min(from, LEFT + AXIS - width), y, width, height, attributes);
}
