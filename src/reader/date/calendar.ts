import type { PartialDay } from './date-mention.ts';

const two = (n: number) => String(n).padStart(2, '0');

/** EDTF of a day, month or year. */
export function edtf(date: PartialDay): string {
  const year = String(date.year).padStart(4, '0');
  if (date.month === undefined) return year;
  if (date.day === undefined) return `${year}-${two(date.month)}`;
  return `${year}-${two(date.month)}-${two(date.day)}`;
}

/** The start of an EDTF date as far as it is precise; undefined when it is none. */
export function parsePartial(text: string): PartialDay | undefined {
  const [first] = text.split('/') as [string];
  const parts = first.split('-').map(Number);
  const [year, month, day] = parts;
  if (year === undefined || !Number.isInteger(year) || year < 1) return undefined;
  if (month === undefined) return { year };
  if (!(month >= 1 && month <= 12)) return undefined;
  return day === undefined ? { year, month } : { year, month, day };
}

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

export const isFull = (date: PartialDay): date is Required<PartialDay> =>
  date.month !== undefined && date.day !== undefined;

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
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

/** Compares as far as both are precise: −1, 0, 1. */
export function compare(a: PartialDay, b: PartialDay): number {
  if (a.year !== b.year) return a.year < b.year ? -1 : 1;
  if (a.month === undefined || b.month === undefined) return 0;
  if (a.month !== b.month) return a.month < b.month ? -1 : 1;
  if (a.day === undefined || b.day === undefined) return 0;
  return Math.sign(a.day - b.day);
}
