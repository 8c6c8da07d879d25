/**
 * Dates of the Islamic calendar in a text, given in the Gregorian one.
 *
 * The civil (tabular) calendar: months of 30 and 29 days in turn, eleven leap years in thirty
 * (2 5 7 10 13 16 18 21 24 26 29), epoch 16 July 622 Julian. Reingold & Dershowitz, *Calendrical
 * Calculations* (from memory). The month as announced may begin a day or two earlier or later, so a
 * day is given to its month and a month as the two months that it lies in.
 */

import { fold } from '../text/fold.ts';
import type { Token } from '../text/token.ts';
import { calendar } from './ar-calendar.ts';
import { look } from './ar-look.ts';
import { TURNS } from './ar-word.ts';
import { dayOfMonth, norm, type Parsed } from './date-cursor.ts';
import type { PartialDay } from './date-mention.ts';
import { addDays } from './day-count.ts';
import { firstOfTwo } from './month.ts';

const NAMES = [
  'محرم|المحرم',
  'صفر',
  'ربيع الأول',
  'ربيع الآخر|ربيع الثاني',
  'جمادى الأولى',
  'جمادى الآخرة|جمادى الثانية',
  'رجب',
  'شعبان',
  'رمضان',
  'شوال',
  'ذو القعدة|ذي القعدة',
  'ذو الحجة|ذي الحجة',
];
const months = new Map<string, number>();
NAMES.forEach((names, index) => {
  for (const name of names.split('|')) months.set(fold(name), index + 1);
});

const FIRSTS = firstOfTwo(months);

/** Days from 1 Muharram 1445 (19 July 2023) to the first of a month. */
function daysTo(year: number, month: number): number {
  const days = (y: number) => (y - 1) * 354 + Math.floor((3 + 11 * y) / 30);
  return days(year) - days(1445) + 29 * (month - 1) + Math.ceil((month - 1) / 2);
}

/** The Gregorian day of a Hijri one, give or take a day or two. */
export const gregorian = (year: number, month: number, day: number): Required<PartialDay> =>
  addDays({ year: 2023, month: 7, day: 19 }, daysTo(year, month) + day - 1) as Required<PartialDay>;

function monthAt(tokens: readonly Token[], at: number): { month: number; to: number } | undefined {
  if (tokens[at]?.kind !== 'word') return undefined;
  const second = norm(tokens, at + 1);
  const pair = look(
    { get: (rest) => (FIRSTS.has(rest) ? months.get(`${rest} ${second}`) : undefined) },
    norm(tokens, at),
  );
  const one = pair ?? look(months, norm(tokens, at));
  return one && { month: one.value, to: pair ? at + 2 : at + 1 };
}

/** A year of the Hijri era: four digits from 1200 to 1600, before هـ or not. */
function yearAt(tokens: readonly Token[], at: number): { year: number; to: number } | undefined {
  const token = tokens[at];
  const value = Number(token?.norm);
  if (token?.kind !== 'number' || token.norm.length !== 4 || value < 1200 || value > 1600)
    return undefined;
  return {
    year: value,
    to: ['ه', 'هجرية', 'هجري'].includes(norm(tokens, at + 1)) ? at + 2 : at + 1,
  };
}

const TWIN = new Set(['الموافق', 'الموافقة', 'الموافق_ل', '/', '(', ',', 'اي', 'ل']);

/** "الموافق 16 آذار/مارس": the Gregorian twin after a Hijri date settles it. */
function twin(tokens: readonly Token[], to: number, year: number | undefined): Parsed | undefined {
  let next = to;
  while (TWIN.has(norm(tokens, next)) && next < to + 3) next++;
  if (next === to) return undefined;
  const found = calendar(tokens, next);
  if (found?.words.month === undefined || found.words.day === undefined) return undefined;
  const end = norm(tokens, next - 1) === '(' && norm(tokens, found.to) === ')' ? 1 : 0;
  const words = { ...found.words };
  if (words.year === undefined && year !== undefined) words.year = year;
  return { words, to: found.to + end, rule: 'Hijri with its twin' };
}

/**
 * A Hijri date at a token: 6 رمضان 1445 هـ [الموافق 16 مارس], رمضان 1445, شوال المقبل.
 * The bare name of a month is none: it is a season of fasting, or a person.
 */
export function hijri(tokens: readonly Token[], at: number): Parsed | undefined {
  const lead = dayOfMonth(tokens, at);
  const begin = lead ? (norm(tokens, lead.to) === 'من' ? lead.to + 1 : lead.to) : at;
  const named = look({ get: (rest) => (rest === 'شهر' ? true : undefined) }, norm(tokens, begin));
  const month = monthAt(tokens, named ? begin + 1 : begin);
  if (month === undefined) return undefined;
  const year = yearAt(tokens, month.to);
  const day = lead?.day ?? 15;
  if (year === undefined) {
    const both = lead && twin(tokens, month.to, undefined);
    if (both) return both;
    const turn = TURNS.get(norm(tokens, month.to));
    if (turn === undefined) return undefined;
    const lunar = lead ? { month: month.month, day: lead.day } : { month: month.month };
    return { words: { lunar, turn }, to: month.to + 1, rule: 'Hijri turned' };
  }
  const exact = gregorian(year.year, month.month, day);
  const both = lead && twin(tokens, year.to, exact.year);
  if (both) return both;
  if (lead) return { words: { year: exact.year, month: exact.month }, to: year.to, rule: 'Hijri' };
  const words = lunarMonth(year.year, month.month);
  return { words, to: year.to, rule: 'Hijri month' };
}

/** The Gregorian months that a Hijri month begins and ends in. */
export function lunarMonth(
  year: number,
  month: number,
): { year: number; month: number; until?: { year: number; month: number } } {
  const first = gregorian(year, month, 1);
  const last = gregorian(year, month, 29);
  const words = { year: first.year, month: first.month };
  if (first.month === last.month) return words;
  return { ...words, until: { year: last.year, month: last.month } };
}

/** The Hijri year and month of last, this or next <month>, counted from a day. */
export function turnedLunar(
  published: Required<PartialDay>,
  month: number,
  turn: 'last' | 'this' | 'next',
): { year: number; month: number } {
  const start = 1445 + Math.floor((published.year - 2023) * 1.0307) - 2;
  const key = (day: PartialDay) => day.year * 372 + (day.month ?? 1) * 31 + (day.day ?? 1);
  const now = key(published);
  let best = start;
  for (let year = start; year < start + 6; year++) {
    const begins = key(gregorian(year, month, 1));
    const ends = key(gregorian(year, month, 29));
    if (turn === 'last' && ends < now) best = year;
    if (turn === 'this' && begins <= now) best = year;
    if (turn === 'next' && begins > now) return { year, month };
  }
  return { year: best, month };
}
