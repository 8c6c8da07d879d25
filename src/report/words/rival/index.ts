/** The words about rival readings, by language. */
import type { Language } from '../../../situation/index.ts';
import { spaced } from '../french-space.ts';
import { rivalAr } from './ar.ts';
import { type RivalWords, rivalEn } from './en.ts';
import { rivalFr } from './fr.ts';

export const rivalWords: Readonly<Record<Language, RivalWords>> = {
  ar: rivalAr,
  en: rivalEn,
  fr: spaced(rivalFr),
};
