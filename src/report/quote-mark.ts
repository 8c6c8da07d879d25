/** The quotation marks of a quote's own language, as its readers set them. */
import type { Footnote } from './document.ts';

export function quoteMarks(language: Footnote['language']): readonly [string, string] {
  if (language === 'en') return ['“', '”'];
  return language === 'fr' ? ['«\u00a0', '\u00a0»'] : ['«', '»'];
}
