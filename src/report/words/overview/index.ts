/** The words about all scenarios at once, by language. */
import type { Language } from '../../../situation/index.ts';
import { spaced } from '../french-space.ts';
import { overviewAr } from './ar.ts';
import { type OverviewWords, overviewEn } from './en.ts';
import { overviewFr } from './fr.ts';

export const overviewWords: Readonly<Record<Language, OverviewWords>> = {
  ar: overviewAr,
  en: overviewEn,
  fr: spaced(overviewFr),
};
