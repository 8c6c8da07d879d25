/** The words of the document in the reader's language, or the nearest there are. */
import type { Language, Words } from '../situation/index.ts';

const NEXT: Record<Language, readonly Language[]> = {
  ar: ['ar', 'fr', 'en'],
  en: ['en', 'fr', 'ar'],
  fr: ['fr', 'en', 'ar'],
};

export function inLanguage(words: Words, language: Language): string {
  for (const choice of NEXT[language]) {
    const text = words[choice];
    if (text !== undefined) return text;
  }
  return '';
}
