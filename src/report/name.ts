/** The words of the document in the reader's language, or the nearest there are. */
import type { Language, Words } from '../situation/index.ts';

const NEXT: Record<Language, readonly Language[]> = {
  ar: ['ar', 'fr', 'en'],
  en: ['en', 'fr', 'ar'],
  fr: ['fr', 'en', 'ar'],
};

/** What leaves nothing on the page: blanks, controls, what fonts do not draw; the empty braille cell too. */
const UNSEEN = /^[\p{Z}\p{Cc}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\u2800]+$/u;
/** Enough to tell such names apart. */
const MOST = 6;

/** A text of which nothing would be seen is shown as its code points, `U+200B U+2060`; any other stays. */
export function legible(text: string): string {
  if (!UNSEEN.test(text)) return text;
  const points = [...text].map(
    (one) => `U+${(one.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return points.length > MOST ? `${points.slice(0, MOST).join(' ')} …` : points.join(' ');
}

export function inLanguage(words: Words, language: Language): string {
  for (const choice of NEXT[language]) {
    const text = words[choice];
    if (text !== undefined) return legible(text);
  }
  return '';
}
