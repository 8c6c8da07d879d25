import { isFull } from './calendar.ts';
import type { PartialDay } from './date-mention.ts';

/** Days since 1970-01-01 of a full date. */
function dayNumber(date: Required<PartialDay>): number {
  return Math.round(Date.UTC(date.year, date.month - 1, date.day) / 86_400_000);
}

function fromDayNumber(count: number): Required<PartialDay> {
  const date = new Date(count * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 = Sunday. */
export function weekdayOf(date: Required<PartialDay>): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

/** A date moved by days; a date without a day keeps the precision of its month. */
export function addDays(date: PartialDay, count: number): PartialDay {
  if (!isFull(date)) return date;
  return fromDayNumber(dayNumber(date) + count);
}

/** A date moved by months, cut to the month; a bare year stays as it is. */
export function addMonths(date: PartialDay, count: number): PartialDay {
  if (date.month === undefined) return { year: date.year };
  const index = date.year * 12 + date.month - 1 + count;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}
