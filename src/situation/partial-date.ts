/**
 * Partial dates: what a source says of a date, and no more.
 *
 * A subset of EDTF (Library of Congress, Extended Date/Time Format, 2019; ISO 8601-2:2019):
 * a year `2024`, a month `2024-10`, a day `2024-10-03`, or an interval of these whose start or end
 * may be open: `2023-09/2024-10`, `2023-09/..`, `../2024-10`. Years run from 0001 to 9999 in the
 * proleptic Gregorian calendar.
 *
 * Days are counted from 0001-01-01 = 1 (Rata Die; Reingold & Dershowitz, Calendrical
 * Calculations), by whole-number arithmetic only.
 */

import { quoted } from './issue.ts';

/** Days of a date, both ends included; an open end is ±Infinity. */
export interface DaySpan {
  readonly start: number;
  readonly end: number;
}

export type Precision = 'year' | 'month' | 'day' | 'interval';

interface Point {
  readonly precision: 'year' | 'month' | 'day';
  readonly year: number;
  readonly month: number;
  readonly span: DaySpan;
}

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day number of a date: 365 days a year, the leap days before it, the days of its year. */
function dayNumber(year: number, month: number, day: number): number {
  const before = year - 1;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const correction = month <= 2 ? 0 : isLeap(year) ? -1 : -2;
  return 365 * before + leaps + Math.floor((367 * month - 362) / 12) + correction + day;
}

/** A year, month or day as its days, or what is wrong with it in words for a person. */
function readPoint(text: string): Point | string {
  const parts = POINT.exec(text);
  if (parts === null) return `${quoted(text)} is not a year, a month or a day`;
  const year = Number(parts[1]);
  if (year === 0) return 'there is no year 0000';
  if (parts[2] === undefined) {
    const span = { start: dayNumber(year, 1, 1), end: dayNumber(year, 12, 31) };
    return { precision: 'year', year, month: 0, span };
  }
  const month = Number(parts[2]);
  if (month < 1 || month > 12) return `there is no month ${parts[2]}`;
  if (parts[3] === undefined) {
    const end = dayNumber(year, month, daysIn(year, month));
    return { precision: 'month', year, month, span: { start: dayNumber(year, month, 1), end } };
  }
  const day = Number(parts[3]);
  if (day < 1 || day > daysIn(year, month)) return `${parts[1]}-${parts[2]} has no day ${parts[3]}`;
  const number = dayNumber(year, month, day);
  return { precision: 'day', year, month, span: { start: number, end: number } };
}

/** An interval as its days, or what is wrong with it. */
function readInterval(text: string, slash: number): DaySpan | string {
  const [from, to] = [text.slice(0, slash), text.slice(slash + 1)];
  if (from === '..' && to === '..') return 'an interval open at both ends says nothing';
  const first = from === '..' ? undefined : readPoint(from);
  if (typeof first === 'string') return first;
  const last = to === '..' ? undefined : readPoint(to);
  if (typeof last === 'string') return last;
  const start = first === undefined ? Number.NEGATIVE_INFINITY : first.span.start;
  const end = last === undefined ? Number.POSITIVE_INFINITY : last.span.end;
  return start > end ? 'the interval ends before it begins' : { start, end };
}

/**
 * What is wrong with a date, in English words for an error line; undefined where nothing is.
 * @param text any string
 */
export function dateFault(text: string): string | undefined {
  if (text.length > 21) return 'too long for a date';
  const slash = text.indexOf('/');
  const read = slash < 0 ? readPoint(text) : readInterval(text, slash);
  return typeof read === 'string' ? read : undefined;
}

/** Whether a text is a date of this subset of EDTF. */
export function isPartialDate(text: string): boolean {
  return dateFault(text) === undefined;
}

/**
 * How finely a date is given.
 * @throws RangeError when the text is not a date
 */
export function datePrecision(date: string): Precision {
  if (!isPartialDate(date)) throw new RangeError(`not a date: ${JSON.stringify(date)}`);
  if (date.includes('/')) return 'interval';
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/**
 * The days that a date may mean, first and last included.
 *
 * A part narrows a month to the days 1–10 (early), 11–20 (mid) or 21 to its end (late), and a year
 * to January–April, May–August or September–December. An interval runs from the first day of its
 * start to the last day of its end. The thirds are Mizan's convention; no standard fixes them.
 *
 * @param part only with a month or a year
 * @throws RangeError when the text is not a date, or a part stands with a day or an interval
 */
export function dateSpan(date: string, part?: 'early' | 'mid' | 'late'): DaySpan {
  const slash = date.indexOf('/');
  const read = slash < 0 ? readPoint(date) : readInterval(date, slash);
  if (typeof read === 'string') throw new RangeError(`not a date: ${JSON.stringify(date)}`);
  if (part === undefined) return 'span' in read ? read.span : read;
  if (!('span' in read) || read.precision === 'day') {
    throw new RangeError(`"${part}" needs a month or a year, found ${JSON.stringify(date)}`);
  }
  const third = part === 'early' ? 0 : part === 'mid' ? 1 : 2;
  const { year, month, span } = read;
  if (read.precision === 'year') {
    const last = 4 * third + 4;
    return {
      start: dayNumber(year, 4 * third + 1, 1),
      end: dayNumber(year, last, daysIn(year, last)),
    };
  }
  const start = dayNumber(year, month, 10 * third + 1);
  return { start, end: third === 2 ? span.end : start + 9 };
}
