import type { Token } from '../text/token.ts';
import { dayOfMonth, exists, norm, type Parsed, year } from './date-cursor.ts';
import type { DateWords } from './date-mention.ts';
import { TURNS } from './fr-word.ts';
import { frenchMonths } from './month.ts';

export const monthAt = (tokens: readonly Token[], at: number) =>
  tokens[at]?.kind === 'word' ? frenchMonths.get(norm(tokens, at)) : undefined;

function turnAfter(tokens: readonly Token[], at: number, words: DateWords, rule: string): Parsed {
  const direct = year(tokens, at);
  if (direct !== undefined) return { words: { ...words, year: direct }, to: at + 1, rule };
  const turn = TURNS[norm(tokens, at)];
  if (turn) return { words: { ...words, turn }, to: at + 1, rule: `${rule} turned` };
  if (
    norm(tokens, at) === 'de' &&
    norm(tokens, at + 1) === 'l' &&
    /^an(nee)?$/.test(norm(tokens, at + 2))
  ) {
    const later = TURNS[norm(tokens, at + 3)];
    if (later) return { words: { ...words, yearTurn: later }, to: at + 4, rule: `${rule} turned` };
  }
  return { words, to: at, rule };
}

const SHORT = new Set(['janv', 'fevr', 'avr', 'juil', 'sept', 'oct', 'nov', 'dec']);

/** [le] 3 octobre [2024|dernier]; octobre [2024|dernier] */
export function calendar(tokens: readonly Token[], at: number): Parsed | undefined {
  const lead = dayOfMonth(tokens, at);
  if (lead) {
    const month = monthAt(tokens, lead.to);
    if (month === undefined || !exists(lead.day, month)) return undefined;
    return turnAfter(tokens, lead.to + 1, { month, day: lead.day }, 'day month');
  }
  const month = monthAt(tokens, at);
  if (month === undefined) return undefined;
  const stopped =
    norm(tokens, at + 1) === '.' && year(tokens, at + 2) !== undefined ? at + 2 : at + 1;
  // "sept soldats": a short form needs its stop, a day or a year
  const short = norm(tokens, at).length <= 4 && SHORT.has(norm(tokens, at));
  if (short && norm(tokens, at + 1) !== '.' && year(tokens, at + 1) === undefined) return undefined;
  const parsed = turnAfter(tokens, stopped, { month }, 'month');
  // "mars" and "mai" inside other names (23-Mars) come after a hyphen
  const compound = norm(tokens, at - 1) === 'mi' || frenchMonths.has(norm(tokens, at - 1));
  if (tokens[at]?.gap === 'hyphen' && !compound) return undefined;
  return parsed;
}
