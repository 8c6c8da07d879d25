import { compare, edtf, isFull } from './calendar.ts';
import type { DateBasis, DateWords, PartialDay } from './date-mention.ts';
import { addDays, addMonths, weekdayOf } from './day-count.ts';
import { gregorian, lunarMonth, turnedLunar } from './hijri.ts';

/** What dates are counted from. `previous` is the last date that the text named. */
export interface Anchor {
  published?: PartialDay;
  previous?: PartialDay;
  /** the last that named a day, and the last that named a month */
  previousDay?: PartialDay;
  previousMonth?: PartialDay;
  /** the date before in the same sentence */
  here?: PartialDay;
  /** a year named in the same sentence, for a month that follows it */
  sentenceYear?: number;
  /** does the sentence put the month after the one it named before (then, puis, ثم)? */
  follows?: boolean;
  /** a day or month of another year that the sentence before names, for what was then to come */
  before?: PartialDay;
}

export interface Resolved {
  edtf: string;
  first: PartialDay;
  basis: DateBasis;
}

/**
 * Which way a date without a year points: `ahead` where the clause speaks of what is to come, `back`
 * where it tells what happened, `due` after
 * "planned for" without a verb, `near` where it speaks of what was to come (had been due on
 * 5 December), `open` where no verb says so.
 */
export type Direction = 'back' | 'ahead' | 'near' | 'due' | 'open';

const plain = (first: PartialDay, basis: DateBasis): Resolved => ({
  edtf: edtf(first),
  first,
  basis,
});

/** The year that puts a month or day closest to the publication. */
function nearestYear(at: (year: number) => PartialDay, published: PartialDay): number {
  const place = (date: PartialDay) => date.year * 372 + (date.month ?? 1) * 31 + (date.day ?? 15);
  const from = (year: number) => Math.abs(place(at(year)) - place(published));
  const { year } = published;
  return [year, year - 1, year + 1].reduce((best, one) => (from(one) < from(best) ? one : best));
}

/** What was planned for a month longer gone in the same year is planned for the next one. */
const DUE_MONTHS = 6;

/** How many months ahead a date may lie that no verb puts in the future: in the same year, and over its end. */
const OPEN_MONTHS = { same: 7, over: 4 };

/** The past, unless the next such date is much the closer one. */
function openYear(at: (year: number) => PartialDay, published: PartialDay): number {
  const { year } = published;
  const months = ((at(year).month as number) - (published.month as number) + 12) % 12;
  const passed = compare(at(year), published) <= 0;
  if (passed) return months > 0 && months <= OPEN_MONTHS.over ? year + 1 : year;
  return months <= OPEN_MONTHS.same ? year : year - 1;
}

/** "in November 2022, then in March": the first such month after the one named before. */
function followingYear(at: (year: number) => PartialDay, anchor: Anchor, year: number): number {
  const { previousMonth, published, follows } = anchor;
  if (!follows || previousMonth === undefined || compare(at(year), previousMonth) >= 0) return year;
  return published === undefined || compare(at(year + 1), published) <= 0 ? year + 1 : year;
}

const TURN = { last: -1, this: 0, next: 1 };

function monthOnly(words: DateWords, anchor: Anchor, direction: Direction): Resolved | undefined {
  const { month, day, turn } = words as { month: number; day?: number; turn?: DateWords['turn'] };
  const at = (year: number): PartialDay =>
    day === undefined ? { year, month } : { year, month, day };
  const { published, previous } = anchor;
  if (words.from === 'previous' && previous) return plain(at(previous.year), 'previous');
  if (turn === undefined && anchor.sentenceYear !== undefined)
    return plain(at(followingYear(at, anchor, anchor.sentenceYear)), 'previous');
  if (published?.month === undefined) {
    if (turn === undefined && previous) return plain(at(previous.year), 'previous');
    return undefined;
  }
  if (words.yearTurn) return plain(at(published.year + TURN[words.yearTurn]), 'published');
  if (anchor.before && direction === 'near' && anchor.before.year < published.year) {
    const same = compare(at(anchor.before.year), anchor.before) >= 0;
    return plain(at(anchor.before.year + (same ? 0 : 1)), 'previous');
  }
  const order = compare(at(published.year), published);
  if (turn === 'last') {
    // the latest such month strictly before the publication's
    const strictly = day === undefined ? order < 0 : order <= 0;
    return plain(at(strictly ? published.year : published.year - 1), 'published');
  }
  if (turn === 'next')
    return plain(at(order > 0 ? published.year : published.year + 1), 'published');
  if (turn === 'this') return plain(at(published.year), 'published');
  if (direction === 'near') return plain(at(nearestYear(at, published)), 'inferred');
  if (direction === 'due') {
    const months = published.month - month;
    return plain(at(published.year + (months > DUE_MONTHS ? 1 : 0)), 'inferred');
  }
  if (direction === 'open') return plain(at(openYear(at, published)), 'inferred');
  if (direction === 'ahead')
    return plain(at(order >= 0 ? published.year : published.year + 1), 'inferred');
  return plain(at(order <= 0 ? published.year : published.year - 1), 'inferred');
}

function weekday(words: DateWords, anchor: Anchor, direction: Direction): Resolved | undefined {
  const { published } = anchor;
  if (published === undefined) return undefined;
  if (!isFull(published))
    return published.month === undefined ? undefined : plain(published, 'published');
  const back = (weekdayOf(published) - (words.weekday as number) + 7) % 7;
  const ahead = (7 - back) % 7;
  if (words.turn === 'next' || (words.turn === undefined && direction === 'ahead')) {
    return plain(addDays(published, words.turn === 'next' && ahead === 0 ? 7 : ahead), 'published');
  }
  return plain(addDays(published, -(words.turn === 'last' && back === 0 ? 7 : back)), 'published');
}

/** Last Ramadan, last summer, last weekend. */
function turnedPeriod(words: DateWords, { published }: Anchor): Resolved | undefined {
  if (published?.month === undefined) return undefined;
  const turn = words.turn ?? 'last';
  if (words.season !== undefined) {
    // "last summer" is this year's once it is over
    const over = published.month >= words.season + 3;
    const begun = published.month >= words.season;
    const shift = turn === 'last' ? (over ? 0 : -1) : turn === 'next' && begun ? 1 : 0;
    return plain({ year: published.year + shift }, 'published');
  }
  if (!isFull(published)) return undefined;
  if (words.weekend) {
    // the Saturday of this weekend on a Saturday or Sunday, else the one before
    const saturday = addDays(published, -((weekdayOf(published) + 1) % 7));
    return {
      edtf: `${edtf(saturday)}/${edtf(addDays(saturday, 1))}`,
      first: saturday,
      basis: 'published',
    };
  }
  const lunar = words.lunar as { month: number; day?: number };
  const { year, month } = turnedLunar(published, lunar.month, turn);
  if (lunar.day !== undefined) {
    const day = gregorian(year, month, lunar.day);
    return plain({ year: day.year, month: day.month }, 'published');
  }
  const { until, ...first } = lunarMonth(year, month);
  if (until === undefined) return plain(first, 'published');
  return { edtf: `${edtf(first)}/${edtf(until)}`, first, basis: 'published' };
}

/** "in the spring": this year's or the next one where the clause looks ahead, else the last that has begun. */
function bareSeason(
  season: number,
  { published, sentenceYear }: Anchor,
  direction: Direction,
): Resolved | undefined {
  const looksBack = direction === 'back' || direction === 'open';
  if (sentenceYear !== undefined && looksBack) return plain({ year: sentenceYear }, 'previous');
  if (published?.month === undefined) return undefined;
  const begun = published.month >= season;
  const over = published.month >= season + 3;
  const shift = looksBack ? (begun ? 0 : -1) : over ? 1 : 0;
  return plain({ year: published.year + shift }, 'inferred');
}

/** The Monday-to-Sunday week that holds the date. */
function week(date: PartialDay): string {
  if (!isFull(date)) return edtf(date);
  const monday = addDays(date, -((weekdayOf(date) + 6) % 7));
  return `${edtf(monday)}/${edtf(addDays(monday, 6))}`;
}

function counted(words: DateWords, anchor: Anchor): Resolved | undefined {
  const precise =
    words.offset?.unit === 'year'
      ? anchor.previous
      : words.offset?.unit === 'month'
        ? anchor.previousMonth
        : anchor.previousDay;
  const base = words.from === 'previous' ? precise : anchor.published;
  const basis: DateBasis = words.from === 'previous' ? 'previous' : 'published';
  // "last October, and the same day": a day of the month that was just named
  const last = anchor.here;
  const sameDay = words.from === 'previous' && words.offset?.unit === 'day';
  if (sameDay && words.offset?.count === 0 && last?.month !== undefined && last.day === undefined)
    return plain(last, basis);
  if (base === undefined || words.offset === undefined) return undefined;
  const { unit, count } = words.offset;
  if (unit === 'year') return plain({ year: base.year + count }, basis);
  if (base.month === undefined) return undefined;
  if (unit === 'month') return plain(addMonths(base, count), basis);
  const moved = addDays(base, unit === 'week' ? 7 * count : count);
  if (unit === 'week' && words.turn !== undefined)
    return { edtf: week(moved), first: moved, basis };
  return plain(moved, basis);
}

/**
 * Which day, month or year the words of a date mean.
 *   1. a year in the words: as they stand
 *   2. last, this, next, ago: counted from the publication; "the same month" from the date before
 *   3. a month without a year: the latest that the publication allows, or the next one where the
 *      sentence speaks of the future; a year named in the same sentence comes first
 *
 * @returns undefined where what it is counted from is not known: the date stays open
 */
export function resolve(
  words: DateWords,
  anchor: Anchor,
  direction: Direction,
): Resolved | undefined {
  if (words.until) return range(words, words.until, anchor, direction);
  if (words.year !== undefined) {
    const first: PartialDay = { year: words.year };
    if (words.month !== undefined) first.month = words.month;
    if (words.day !== undefined) first.day = words.day;
    return plain(first, 'explicit');
  }
  if (words.month !== undefined) return monthOnly(words, anchor, direction);
  if (words.weekday !== undefined) return weekday(words, anchor, direction);
  if (words.season && words.turn === undefined) return bareSeason(words.season, anchor, direction);
  if (words.lunar || words.season || words.weekend) return turnedPeriod(words, anchor);
  return counted(words, anchor);
}

function range(
  words: DateWords,
  until: DateWords,
  anchor: Anchor,
  direction: Direction,
): Resolved | undefined {
  const end = resolve(until, anchor, direction);
  if (end === undefined) return undefined;
  const { until: _, ...from } = words;
  if (from.weekday !== undefined && until.weekday !== undefined && isFull(end.first)) {
    const first = addDays(end.first, -((until.weekday - from.weekday + 7) % 7));
    return { edtf: `${edtf(first)}/${end.edtf}`, first, basis: end.basis };
  }
  // "from 3 to 5 May 2023", "between March and June 2022": the start borrows from the end
  if (from.day !== undefined && from.month === undefined && end.first.month !== undefined)
    from.month = end.first.month;
  if (from.month !== undefined && from.year === undefined) from.year = end.first.year;
  const start = resolve(from, anchor, direction);
  if (start === undefined || compare(start.first, end.first) > 0) return end;
  return { edtf: `${start.edtf}/${end.edtf}`, first: start.first, basis: end.basis };
}
