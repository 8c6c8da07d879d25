/**
 * The date at which something is weighed, as the head of a document says it. One of which only the
 * bounds are given is unknown between them: a tie that began within counts as perhaps there.
 */
import type { Language } from '../situation/index.ts';
import { dateText } from './date-text.ts';
import { asOfWords } from './words/as-of.ts';
import { vocabularies } from './words/index.ts';

/** A situation has a date; what stands in one whose date nobody has told, as in an imported game. */
export const noDate = '0001/..';

export function asOfText(date: string, language: Language): string {
  if (date === noDate) return asOfWords[language].none;
  const text = dateText(date, language);
  return date.includes('/') ? asOfWords[language].within(text) : vocabularies[language].asOf(text);
}
