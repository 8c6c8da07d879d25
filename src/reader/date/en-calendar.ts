import type { Token } from '../text/token.ts';
import { dayOfMonth, exists, norm, type Parsed, year } from './date-cursor.ts';
import type { DateWords } from './date-mention.ts';
import { PARTS, TURNS } from './en-word.ts';
import { englishMonths } from './month.ts';

export function isMonth(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.cap === 0) return undefined;
  return englishMonths.get(token.norm);
}

/** A month's name that is also a word (May, March) needs a day, a year or a word that takes a month. */
function doubtful(tokens: readonly Token[], at: number, alone: boolean): boolean {
  if (!alone || (tokens[at]?.norm !== 'may' && tokens[at]?.norm !== 'march')) return false;
  const before = norm(tokens, at - 1);
  const next = tokens[at + 1];
  // "the May summit", not "the March on Rome"
  const modifies = next?.kind === 'word' && next.cap === 0 && norm(tokens, at + 1).length > 3;
  if (before === 'the' && tokens[at]?.cap === 1 && modifies) return false;
  return !(
    TURNS[before] ||
    PARTS[before] ||
    'in since of by until during from every to between and before after'.split(' ').includes(before)
  );
}

const stop = (tokens: readonly Token[], at: number) => (norm(tokens, at) === '.' ? at + 1 : at);

/** [the] 3[rd] [of] October[,] [2024]; October 3[, 2024]; October [of] [2024] */
export function calendar(tokens: readonly Token[], at: number): Parsed | undefined {
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

export function withYear(
  tokens: readonly Token[],
  at: number,
  words: DateWords,
  rule: string,
): Parsed {
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
