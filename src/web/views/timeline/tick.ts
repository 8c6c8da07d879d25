/** Marks of the line of time: days, months or years, as many as there is room for. */
import { dateSpan } from '../../../situation/index.ts';
import type { Stretch } from './time-scale.ts';

export interface Tick {
  readonly day: number;
  /** EDTF: `2024`, `2024-10`, `2024-10-03`. */
  readonly date: string;
  /** Whether a year begins here. */
  readonly isYear: boolean;
}

/** 1970-01-01 in the count of days that the document's dates use. */
const EPOCH = dateSpan('1970-01-01').start;
const DAY_MS = 86_400_000;

const padded = (number: number, length: number) => String(number).padStart(length, '0');

/** A day number as a date. */
export function isoDay(day: number): string {
  const date = new Date((Math.round(day) - EPOCH) * DAY_MS);
  return `${padded(date.getUTCFullYear(), 4)}-${padded(date.getUTCMonth() + 1, 2)}-${padded(date.getUTCDate(), 2)}`;
}

/** Steps from fine to coarse, in months; below one, in days of the month. */
const MONTH_STEPS = [1, 3, 6, 12, 24, 60, 120, 300, 600, 1200];
const DAY_STEPS = [1, 7, 14];
const MONTH = 30.44;

function monthTicks({ from, to }: Stretch, step: number): Tick[] {
  const [year = 1, month = 1] = isoDay(from).split('-').map(Number);
  const first = Math.ceil((year * 12 + month - 1) / step) * step;
  const ticks: Tick[] = [];
  for (let at = first; ticks.length < 500; at += step) {
    const [y, m] = [Math.floor(at / 12), (at % 12) + 1];
    if (y < 1 || y > 9999) break;
    const date = `${padded(y, 4)}-${padded(m, 2)}`;
    const day = dateSpan(date).start;
    if (day > to) break;
    if (day < from) continue;
    ticks.push({ day, date: step >= 12 ? padded(y, 4) : date, isYear: m === 1 });
  }
  return ticks;
}

function dayTicks(stretch: Stretch, step: number): Tick[] {
  return monthTicks({ ...stretch, from: stretch.from - 31 }, 1).flatMap(({ day, date }) => {
    const length = dateSpan(date).end - day + 1;
    const ticks: Tick[] = [];
    // The last days of a month have no mark of their own where the next month's stands close.
    for (let at = 0; at < length && (step === 1 || length - at >= step / 2); at += step) {
      const here = day + at;
      if (here < stretch.from || here > stretch.to) continue;
      ticks.push({
        day: here,
        date: isoDay(here),
        isYear: at === 0 && date.endsWith('-01'),
      });
    }
    return ticks;
  });
}

/**
 * A stretch in which no mark of the step falls, or one that is hard by its end, has the month in its
 * middle for a mark: else its events would have no date.
 */
function oneTick(stretch: Stretch): Tick[] {
  const middle = (stretch.from + stretch.to) / 2;
  const near = ({ day }: Tick) => Math.abs(day - middle);
  const months = monthTicks(stretch, 1);
  const all = months.length > 0 ? months : dayTicks(stretch, 1);
  return all.toSorted((a, b) => near(a) - near(b)).slice(0, 1);
}

/**
 * The marks of what is seen.
 *
 * @param width of the whole line at this nearness, in pixels
 * @param room pixels that a label takes
 */
export function ticksOf(stretches: readonly Stretch[], width: number, room: number): Tick[] {
  return stretches
    .filter(({ isCut }) => !isCut)
    .flatMap((one) => {
      const perDay = ((one.end - one.start) * width) / (one.to - one.from);
      const days = DAY_STEPS.find((step) => step * perDay >= room);
      if (days !== undefined) return dayTicks(one, days);
      const months = MONTH_STEPS.find((step) => step * MONTH * perDay >= room) ?? 1200;
      const ticks = monthTicks(one, months);
      return ticks.length > 1 || ticks[0]?.isYear ? ticks : oneTick(one);
    });
}
