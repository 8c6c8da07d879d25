import type { Token } from '../text/token.ts';
import { norm, type Parsed } from './date-cursor.ts';
import { calendar, isMonth } from './en-calendar.ts';
import { NUMBERS, SEASONS, TURNS, UNITS } from './en-word.ts';
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

const DAYS: Record<string, number> = {
  yesterday: -1,
  today: 0,
  tomorrow: 1,
  tonight: 0,
  overnight: 0,
};

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
