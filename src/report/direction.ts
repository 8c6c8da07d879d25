/** Mixed direction in running text: isolates around pieces of unknown or other direction. */
import type { Language } from '../situation/index.ts';

const FIRST_STRONG = '\u2068';
const LEFT_TO_RIGHT = '\u2066';
const END = '\u2069';

export function directionOf(language: Language): 'rtl' | 'ltr' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** A name or a quoted piece: its own direction, whatever surrounds it. */
export function isolate(text: string): string {
  return `${FIRST_STRONG}${text}${END}`;
}

/** Ranges, negative numbers, dates in digits, expressions: always left to right. */
export function leftToRight(text: string): string {
  return `${LEFT_TO_RIGHT}${text}${END}`;
}

/** The text without isolates, for one-directional output. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}

/** Pieces of a text by isolate, outermost only: what the HTML writer turns into bdi elements. */
export function isolatedPieces(text: string): { text: string; direction?: 'auto' | 'ltr' }[] {
  const pieces: { text: string; direction?: 'auto' | 'ltr' }[] = [];
  let depth = 0;
  let start = 0;
  let direction: 'auto' | 'ltr' = 'auto';
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === FIRST_STRONG || character === LEFT_TO_RIGHT) {
      if (depth++ > 0) continue;
      if (at > start) pieces.push({ text: text.slice(start, at) });
      direction = character === LEFT_TO_RIGHT ? 'ltr' : 'auto';
      start = at + 1;
    } else if (character === END && depth > 0 && --depth === 0) {
      pieces.push({ text: withoutIsolates(text.slice(start, at)), direction });
      start = at + 1;
    }
  }
  if (start < text.length) pieces.push({ text: withoutIsolates(text.slice(start)) });
  return pieces;
}
