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

export const isFull = (date: PartialDay): date is Required<PartialDay> =>
  date.month !== undefined && date.day !== undefined;

/** Compares as far as both are precise: −1, 0, 1. */
export function compare(a: PartialDay, b: PartialDay): number {
  if (a.year !== b.year) return a.year < b.year ? -1 : 1;
  if (a.month === undefined || b.month === undefined) return 0;
  if (a.month !== b.month) return a.month < b.month ? -1 : 1;
  if (a.day === undefined || b.day === undefined) return 0;
  return Math.sign(a.day - b.day);
}
