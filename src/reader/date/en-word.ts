import { wordTable } from '../phrase/word-table.ts';
import type { DateWords } from './date-mention.ts';

export const PARTS = wordTable<DateWords['part']>({
  early: 'early',
  beginning: 'early',
  start: 'early',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
  end: 'late',
  close: 'late',
});

export const TURNS = wordTable<DateWords['turn']>({
  last: 'last',
  past: 'last',
  previous: 'last',
  this: 'this',
  current: 'this',
  next: 'next',
  coming: 'next',
});

export const UNITS = wordTable<'day' | 'week' | 'month' | 'year'>({
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  month: 'month',
  months: 'month',
  year: 'year',
  years: 'year',
});

export const NUMBERS = wordTable<number>({
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
});

/** Seasons and the month each begins in. */
export const SEASON_MONTHS = wordTable<number>({
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
});
