/**
 * Counts that may have more digits than anybody reads: rankings of twenty states are a number of
 * nineteen digits, of thirty-six one of forty-two. The exact number is what `--json` prints.
 */
import type { Language } from '../situation/index.ts';
import { leftToRight } from './direction.ts';
import { whole } from './number-text.ts';

/** Digits up to which a count is written out. */
const MOST_DIGITS = 15;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** 64,800 · 93.0 × 10³⁹: by powers of a thousand, so that a count and its total have most often one. */
export function largeCount(count: bigint, language: Language): string {
  const digits = String(count);
  if (digits.length <= MOST_DIGITS) return whole(count, language);
  // Three digits stand, and may round up to one more.
  const shown = String(
    (count + 5n * 10n ** BigInt(digits.length - 4)) / 10n ** BigInt(digits.length - 3),
  );
  const length = digits.length + shown.length - 3;
  const power = length - 1 - ((length - 1) % 3);
  const front = shown.slice(0, length - power);
  const rest = shown.slice(0, 3).slice(length - power);
  const point = language === 'fr' ? ',' : '.';
  const raised = [...String(power)].map((digit) => RAISED[Number(digit)]).join('');
  const text = `${front}${rest && point}${rest} × 10${raised}`.replaceAll(' ', '\u00a0');
  return language === 'ar' ? leftToRight(text) : text;
}
