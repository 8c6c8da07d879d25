import type { Token } from '../text/token.ts';
import {
  type DateParser,
  dayOfMonth,
  exists,
  norm,
  numericDate,
  type Parsed,
  year,
} from './date-cursor.ts';
import type { DateWords } from './date-mention.ts';
import { englishDays, englishMonths } from './month.ts';

const PARTS: Record<string, DateWords['part']> = {
  early: 'early',
  beginning: 'early',
  start: 'early',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
  end: 'late',
  close: 'late',
};
const TURNS: Record<string, DateWords['turn']> = {
  last: 'last',
  past: 'last',
  previous: 'last',
  this: 'this',
  current: 'this',
  next: 'next',
  coming: 'next',
};
const UNITS: Record<string, 'day' | 'week' | 'month' | 'year'> = {
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  month: 'month',
  months: 'month',
  year: 'year',
  years: 'year',
};
const NUMBERS: Record<string, number> = {
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
};
/** Words after which four digits are a year. */
const BEFORE_YEAR = new Set(
  'in since by during of until till from between before after around circa year to through throughout for early late mid and spring summer autumn fall winter election elections end'.split(
    ' ',
  ),
);
/** Nouns that a year may stand before: the 2015 accord. */
const AFTER_YEAR = new Set(
  'agreement accord deal treaty coup war election elections ceasefire truce peace revolution uprising constitution invasion annexation referendum declaration pact summit memorandum offensive protests genocide intervention vote conflict crisis attack attacks campaign protocol military presidential parliamentary general'.split(
    ' ',
  ),
);
const SEASONS = new Set(['spring', 'summer', 'autumn', 'fall', 'winter']);

function isMonth(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.cap === 0) return undefined;
  return englishMonths.get(token.norm);
}

/** A month's name that is also a word (May, March) needs a day, a year or a word that takes a month. */
function doubtful(tokens: readonly Token[], at: number, alone: boolean): boolean {
  if (!alone || (tokens[at]?.norm !== 'may' && tokens[at]?.norm !== 'march')) return false;
  const before = norm(tokens, at - 1);
  return !(
    TURNS[before] ||
    PARTS[before] ||
    'in since of by until during from every to between and before after'.split(' ').includes(before)
  );
}

const stop = (tokens: readonly Token[], at: number) => (norm(tokens, at) === '.' ? at + 1 : at);

/** [the] 3[rd] [of] October[,] [2024]; October 3[, 2024]; October [of] [2024] */
function calendar(tokens: readonly Token[], at: number): Parsed | undefined {
  const lead = dayOfMonth(tokens, at);
  if (lead) {
    const next = norm(tokens, lead.to) === 'of' ? lead.to + 1 : lead.to;
    const month = isMonth(tokens, next);
    if (month === undefined || !exists(lead.day, month)) return undefined;
    return withYear(tokens, stopAfterMonth(tokens, next), { month, day: lead.day }, 'day month');
  }
  const month = isMonth(tokens, at);
  if (month === undefined) return undefined;
  const after = stopAfterMonth(tokens, at);
  const day = dayOfMonth(tokens, after);
  if (day && exists(day.day, month) && norm(tokens, day.to) !== '%') {
    return withYear(tokens, day.to, { month, day: day.day }, 'month day');
  }
  const parsed = withYear(
    tokens,
    norm(tokens, after) === 'of' ? after + 1 : after,
    { month },
    'month',
  );
  if (parsed.words.year === undefined && parsed.words.yearTurn === undefined) parsed.to = after;
  return doubtful(tokens, at, parsed.words.year === undefined) ? undefined : parsed;
}

/** "Oct." is one word with its stop. */
function stopAfterMonth(tokens: readonly Token[], at: number): number {
  return norm(tokens, at).length <= 4 && norm(tokens, at) !== 'may' ? stop(tokens, at + 1) : at + 1;
}

function withYear(tokens: readonly Token[], at: number, words: DateWords, rule: string): Parsed {
  const direct = year(tokens, at);
  if (direct !== undefined) return { words: { ...words, year: direct }, to: at + 1, rule };
  const afterComma = norm(tokens, at) === ',' ? year(tokens, at + 1) : undefined;
  if (afterComma !== undefined) return { words: { ...words, year: afterComma }, to: at + 2, rule };
  const [turn, unit] = [norm(tokens, at), norm(tokens, at + 1)];
  if ((turn === 'last' || turn === 'this' || turn === 'next') && unit === 'year') {
    return { words: { ...words, yearTurn: turn }, to: at + 2, rule };
  }
  return { words, to: at, rule };
}

function turned(tokens: readonly Token[], at: number): Parsed | undefined {
  const same = norm(tokens, at) === 'the' && norm(tokens, at + 1) === 'same';
  const that = norm(tokens, at) === 'that' || same;
  const begin = same ? at + 2 : at + 1;
  const unit = UNITS[norm(tokens, begin)];
  if (that) {
    if (unit === undefined || (!same && unit === 'day')) return undefined;
    return {
      words: { offset: { unit, count: 0 }, from: 'previous' },
      to: begin + 1,
      rule: 'same unit',
    };
  }
  const turn = TURNS[norm(tokens, at)];
  if (turn === undefined) return undefined;
  const month = isMonth(tokens, begin);
  if (month !== undefined) return { words: { month, turn }, to: begin + 1, rule: 'turned month' };
  const weekday = englishDays.get(norm(tokens, begin));
  if (weekday !== undefined)
    return { words: { weekday, turn }, to: begin + 1, rule: 'turned weekday' };
  if (SEASONS.has(norm(tokens, begin))) {
    const count = turn === 'last' ? -1 : turn === 'next' ? 1 : 0;
    return {
      words: { offset: { unit: 'year', count }, from: 'published' },
      to: begin + 1,
      rule: 'season',
    };
  }
  if (unit === undefined || norm(tokens, begin).endsWith('s') || unit === 'day') return undefined;
  if (norm(tokens, at) === 'past') return undefined;
  const count = turn === 'last' ? -1 : turn === 'next' ? 1 : 0;
  return {
    words: { offset: { unit, count }, from: 'published', turn },
    to: begin + 1,
    rule: 'turned unit',
  };
}

function counted(tokens: readonly Token[], at: number): Parsed | undefined {
  const token = tokens[at];
  const count = token?.kind === 'number' ? Number(token.norm) : NUMBERS[norm(tokens, at)];
  const unit = UNITS[norm(tokens, at + 1)];
  if (count === undefined || !Number.isInteger(count) || unit === undefined) return undefined;
  const word = norm(tokens, at + 2);
  if (word === 'ago')
    return {
      words: { offset: { unit, count: -count }, from: 'published' },
      to: at + 3,
      rule: 'ago',
    };
  if (word === 'later')
    return { words: { offset: { unit, count }, from: 'previous' }, to: at + 3, rule: 'later' };
  if (word === 'earlier')
    return {
      words: { offset: { unit, count: -count }, from: 'previous' },
      to: at + 3,
      rule: 'earlier',
    };
  return undefined;
}

function followed(tokens: readonly Token[], at: number): Parsed | undefined {
  if (norm(tokens, at) !== 'the') return undefined;
  const word = norm(tokens, at + 1);
  const unit = UNITS[norm(tokens, at + 2)];
  const count = word === 'following' || word === 'next' ? 1 : word === 'previous' ? -1 : undefined;
  if (count === undefined || unit === undefined || norm(tokens, at + 2).endsWith('s'))
    return undefined;
  return {
    words: { offset: { unit, count }, from: 'previous' },
    to: at + 3,
    rule: 'following unit',
  };
}

function bareYear(tokens: readonly Token[], at: number): Parsed | undefined {
  const value = year(tokens, at);
  if (value === undefined) return undefined;
  const before = norm(tokens, at - 1);
  const bracketed = before === '(' && [')', '-', ','].includes(norm(tokens, at + 1));
  const season = SEASONS.has(before);
  const modified =
    (before === 'the' || before === 's' || tokens[at - 1]?.gap === 'apostrophe') &&
    AFTER_YEAR.has(norm(tokens, at + 1));
  const ranged = before === '-' && year(tokens, at - 2) !== undefined;
  if (!(bracketed || season || modified || ranged || BEFORE_YEAR.has(before))) return undefined;
  // "of 2015 people", "for 2000 soldiers" count
  const after = tokens[at + 1];
  const counts =
    after?.kind === 'word' &&
    !modified &&
    /^(people|soldiers|troops|fighters|men|civilians|tonnes|tons|dollars|kilometres|km|metres|miles|homes|families|refugees|rounds|prisoners)$/.test(
      after.norm,
    );
  return counts ? undefined : { words: { year: value }, to: at + 1, rule: 'year' };
}

const DAYS: Record<string, number> = {
  yesterday: -1,
  today: 0,
  tomorrow: 1,
  tonight: 0,
  overnight: 0,
};

function simple(tokens: readonly Token[], at: number): Parsed | undefined {
  const word = norm(tokens, at);
  const count = DAYS[word];
  if (count !== undefined && word !== 'overnight') {
    return { words: { offset: { unit: 'day', count }, from: 'published' }, to: at + 1, rule: word };
  }
  const weekday = tokens[at]?.cap ? englishDays.get(word) : undefined;
  if (weekday === undefined) return undefined;
  const next = norm(tokens, at + 1) === ',' ? at + 2 : at + 1;
  const exact = calendar(tokens, next);
  if (exact?.words.day !== undefined) return { ...exact, rule: 'weekday and date' };
  if (TURNS[norm(tokens, at + 1)] && UNITS[norm(tokens, at + 2)] === 'week') {
    return {
      words: { weekday, turn: TURNS[norm(tokens, at + 1)]! },
      to: at + 3,
      rule: 'turned weekday',
    };
  }
  return { words: { weekday }, to: at + 1, rule: 'weekday' };
}

/** early October, mid-2015, the end of last year */
function parted(tokens: readonly Token[], at: number): Parsed | undefined {
  const part = PARTS[norm(tokens, at)];
  if (part === undefined) return undefined;
  let next = at + 1;
  while (['of', 'the', 'in', '-'].includes(norm(tokens, next)) && next < at + 3) next++;
  const inside =
    calendar(tokens, next) ??
    turned(tokens, next) ??
    (year(tokens, next) === undefined
      ? undefined
      : { words: { year: year(tokens, next)! }, to: next + 1, rule: 'year' });
  if (
    inside === undefined ||
    (inside.words.weekday !== undefined && inside.words.month === undefined)
  )
    return undefined;
  return { words: { ...inside.words, part }, to: inside.to, rule: `part of ${inside.rule}` };
}

function single(tokens: readonly Token[], at: number): Parsed | undefined {
  return (
    numericDate(tokens, at) ??
    parted(tokens, at) ??
    calendar(tokens, at) ??
    followed(tokens, at) ??
    turned(tokens, at) ??
    counted(tokens, at) ??
    simple(tokens, at) ??
    bareYear(tokens, at)
  );
}

const dashed = (tokens: readonly Token[], at: number) =>
  norm(tokens, at) === '-' || tokens[at]?.gap === 'hyphen';

/** from 3 to 5 May 2023, 3–5 May, between March and June 2022, 2011–2014, June–July 2023 */
function ranged(tokens: readonly Token[], at: number): Parsed | undefined {
  const opener = norm(tokens, at - 1);
  const first = dayOfMonth(tokens, at);
  if (first) {
    const hyphen = tokens[first.to]?.gap === 'hyphen';
    const link = norm(tokens, first.to);
    const joined =
      link === '-' ||
      (link === 'to' && opener === 'from') ||
      (link === 'and' && opener === 'between');
    const end = hyphen
      ? single(tokens, first.to)
      : joined
        ? single(tokens, first.to + 1)
        : undefined;
    if (end?.words.day !== undefined && end.words.month !== undefined) {
      return { words: { day: first.day, until: end.words }, to: end.to, rule: 'range' };
    }
    return undefined;
  }
  const start =
    calendar(tokens, at) ?? (year(tokens, at) === undefined ? undefined : bareYear(tokens, at));
  if (start === undefined || start.words.turn) return undefined;
  const link = norm(tokens, start.to);
  const joined =
    (link === 'to' && opener === 'from') ||
    (link === 'and' && opener === 'between') ||
    link === '-';
  if (!joined && !dashed(tokens, start.to)) return undefined;
  const next = joined ? start.to + 1 : start.to;
  const endYear = year(tokens, next);
  const end =
    calendar(tokens, next) ??
    (endYear === undefined ? undefined : { words: { year: endYear } as DateWords, to: next + 1 });
  // "October 3-5": the days of one month
  if (start.words.day !== undefined && end === undefined) {
    const last = dayOfMonth(tokens, next);
    if (!last) return undefined;
    const { day, ...month } = start.words;
    const dated = withYear(tokens, last.to, { ...month, day: last.day }, 'range');
    return {
      words: { ...dated.words, day: day as number, until: dated.words },
      to: dated.to,
      rule: 'range',
    };
  }
  if (end === undefined) return undefined;
  return { words: { ...start.words, until: end.words }, to: end.to, rule: 'range' };
}

export const englishDate: DateParser = (tokens, at) => ranged(tokens, at) ?? single(tokens, at);
