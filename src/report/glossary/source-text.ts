/** Where a definition is from, with what is said of it in the reader's language; titles stay as they are. */
import type { Language } from '../../situation/index.ts';

const SAID: Readonly<Record<string, Readonly<Record<'ar' | 'fr', string>>>> = {
  'Our wording': { ar: 'صياغتنا', fr: 'Notre formulation' },
  'Our formulation': { ar: 'صياغتنا', fr: 'Notre formulation' },
  'Our convention': { ar: 'اصطلاحنا', fr: 'Notre convention' },
  'our convention': { ar: 'اصطلاحنا', fr: 'notre convention' },
  'from memory': { ar: 'من الذاكرة', fr: 'de mémoire' },
  abstract: { ar: 'الملخّص', fr: 'résumé' },
};

const PATTERN = new RegExp(Object.keys(SAID).join('|'), 'g');

export function sourceText(source: string, language: Language): string {
  return language === 'en'
    ? source
    : source.replace(PATTERN, (said) => SAID[said]?.[language] ?? said);
}
