import type { Token } from '../text/token.ts';
import type { DateWords } from './date-mention.ts';

/** Date words found at a token, and where they end. */
export interface Parsed {
  words: DateWords;
  to: number;
  rule: string;
}

/** A parser of one language: the date that begins at a token, if one does. */
export type DateParser = (tokens: readonly Token[], at: number) => Parsed | undefined;

const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'er', 're', 'eme']);

export const norm = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? '';

/** A year from 1000 to 2099 written in four digits and not part of a longer code. */
export function year(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.norm.length !== 4) return undefined;
  const value = Number(token.norm);
  if (!Number.isInteger(value) || value < 1800 || value > 2099) return undefined;
  const next = tokens[at + 1];
  if (next?.norm === '%') return undefined;
  // "2024م" is of the common era; other letters make it a code
  if (next?.gap === 'none' && next.kind === 'word' && next.norm !== 'م') return undefined;
  return value;
}

/** A day of a month, 1 to 31, with an ordinal ending where there is one: `to` is the token after. */
export function dayOfMonth(
  tokens: readonly Token[],
  at: number,
): { day: number; to: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.norm.length > 2) return undefined;
  const day = Number(token.norm);
  if (!Number.isInteger(day) || day < 1 || day > 31) return undefined;
  const next = tokens[at + 1];
  const ordinal = next?.kind === 'word' && next.gap === 'none' && ORDINALS.has(next.norm);
  return { day, to: ordinal ? at + 2 : at + 1 };
}

/** Does the day exist in the month? 31 April is no date. */
export function exists(day: number | undefined, month: number): boolean {
  if (day === undefined) return true;
  const most = month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day >= 1 && day <= most;
}

/** 2024-10-03 and 03/10/2024, the latter day first. */
export function numericDate(tokens: readonly Token[], at: number): Parsed | undefined {
  const [a, b, c] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (a?.kind !== 'number') return undefined;
  const separated = b?.norm === '/' || b?.norm === '-';
  const parts = separated ? [a, tokens[at + 2], tokens[at + 4]] : [a, b, c];
  if (separated && tokens[at + 3]?.norm !== b?.norm) return undefined;
  if (!separated && (b?.gap !== 'hyphen' || c?.gap !== 'hyphen')) return undefined;
  if (parts.some((part) => part?.kind !== 'number')) return undefined;
  const [first, month, last] = parts.map((part) => Number(part?.norm)) as [number, number, number];
  const iso = first > 999;
  const day = iso ? last : first;
  const yearOf = iso ? first : last;
  if (yearOf < 1800 || yearOf > 2099 || month < 1 || month > 12 || !exists(day, month))
    return undefined;
  const to = separated ? at + 5 : at + 3;
  return { words: { year: yearOf, month, day }, to, rule: 'numeric' };
}
