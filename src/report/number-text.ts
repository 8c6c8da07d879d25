/** Numbers and ranges as text, the same in every engine: no locale data is asked. */
import type { Language } from '../situation/index.ts';
import { leftToRight } from './direction.ts';

const GROUP: Record<Language, string> = { ar: ',', en: ',', fr: '\u202f' };
const POINT: Record<Language, string> = { ar: '.', en: '.', fr: ',' };
const MINUS = '\u2212';

function grouped(digits: string, separator: string): string {
  return digits.length < 4 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, separator);
}

/** A whole number with its thousands parted: 64,800 · 64 800 · 64,800. */
export function whole(value: number | bigint | string, language: Language): string {
  const text = String(value);
  const negative = text.startsWith('-');
  const digits = grouped(negative ? text.slice(1) : text, GROUP[language]);
  return negative ? leftToRight(`${MINUS}${digits}`) : digits;
}

/** A number with a fixed count of decimals; a true minus sign, kept left to right. */
export function decimal(value: number, language: Language, places = 2): string {
  const size = Math.abs(value).toFixed(places);
  const [digits, fraction] = size.split('.') as [string, string | undefined];
  const text = grouped(digits, GROUP[language]) + (fraction ? POINT[language] + fraction : '');
  return value < 0 && Number(size) !== 0 ? leftToRight(`${MINUS}${text}`) : text;
}

/**
 * A number as a file or a form holds it, said to a person: `-0.5` with a true minus and the point of
 * the language, its digits as they are. What may be copied back as input is not sent through here.
 */
export function numberAsWritten(text: string, language: Language): string {
  const told = text.replaceAll('-', MINUS).replace('.', POINT[language]);
  return told.startsWith(MINUS) ? leftToRight(told) : told;
}

/** low – high, or one number where they agree. */
export function range(low: number, high: number, language: Language, places = 2): string {
  const [from, to] = [decimal(low, language, places), decimal(high, language, places)];
  return from === to ? from : leftToRight(`${from} – ${to}`);
}
