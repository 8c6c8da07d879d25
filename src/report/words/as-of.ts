/** What is said of a date to weigh at that nobody has told, or that is known by its bounds alone. */
import type { Language } from '../../situation/index.ts';

interface AsOfWords {
  readonly none: string;
  /** @param bounds since when, until when, or both, in words */
  within(bounds: string): string;
}

export const asOfWords: Readonly<Record<Language, AsOfWords>> = {
  ar: { none: 'بلا تاريخ', within: (bounds) => `بتاريخ غير معلوم، ${bounds}` },
  en: { none: 'no date', within: (bounds) => `as of an unknown date, ${bounds}` },
  fr: { none: 'sans date', within: (bounds) => `à une date inconnue, ${bounds}` },
};
