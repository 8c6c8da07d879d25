import { wordTable } from '../phrase/word-table.ts';
import type { Token } from '../text/token.ts';
import { norm, type Parsed } from './date-cursor.ts';
import { calendar, isMonth } from './en-calendar.ts';
import { NUMBERS, SEASON_MONTHS, TURNS, UNITS } from './en-word.ts';
import { englishDays } from './weekday.ts';

export function turned(tokens: readonly Token[], at: number): Parsed | undefined {
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
  const season = SEASON_MONTHS[norm(tokens, begin)];
  if (season !== undefined) return { words: { season, turn }, to: begin + 1, rule: 'season' };
  if (norm(tokens, begin) === 'weekend' && turn !== 'next')
    return { words: { weekend: true, turn: 'last' }, to: begin + 1, rule: 'weekend' };
  if (unit === undefined || norm(tokens, begin).endsWith('s') || unit === 'day') return undefined;
  if (norm(tokens, at) === 'past') return undefined;
  const count = turn === 'last' ? -1 : turn === 'next' ? 1 : 0;
  return {
    words: { offset: { unit, count }, from: 'published', turn },
    to: begin + 1,
    rule: 'turned unit',
  };
}

export function counted(tokens: readonly Token[], at: number): Parsed | undefined {
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

export function followed(tokens: readonly Token[], at: number): Parsed | undefined {
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

const DAYS = wordTable<number>({
  yesterday: -1,
  today: 0,
  tomorrow: 1,
  tonight: 0,
  overnight: 0,
});

const OPENS_SEASON = new Set(['in', 'by', 'since', 'until', 'before', 'during', 'this']);

/** New Year's Day, Christmas Eve, over the weekend */
export function occasion(tokens: readonly Token[], at: number): Parsed | undefined {
  const at2 = norm(tokens, at + 1);
  if (norm(tokens, at) === 'over' && at2 === 'the' && norm(tokens, at + 2) === 'weekend')
    return { words: { weekend: true, turn: 'last' }, to: at + 3, rule: 'weekend' };
  const season = SEASON_MONTHS[norm(tokens, at)];
  const opener = norm(tokens, at - 1) === 'the' ? norm(tokens, at - 2) : norm(tokens, at - 1);
  if (season !== undefined && season < 12 && OPENS_SEASON.has(opener) && at2 !== 'of')
    return { words: { season }, to: at + 1, rule: 'bare season' };
  if (!tokens[at]?.cap) return undefined;
  const newYear = norm(tokens, at) === 'new' && at2 === 'year';
  if (!newYear && norm(tokens, at) !== 'christmas') return undefined;
  const to = newYear ? (norm(tokens, at + 2) === 's' ? at + 3 : at + 2) : at + 1;
  const eve = norm(tokens, to) === 'eve' ? 1 : 0;
  if (!eve && norm(tokens, to) !== 'day') return undefined;
  const words = newYear
    ? eve
      ? { month: 12, day: 31 }
      : { month: 1, day: 1 }
    : { month: 12, day: 25 - eve };
  return { words, to: to + 1, rule: 'feast' };
}

export function simple(tokens: readonly Token[], at: number): Parsed | undefined {
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
