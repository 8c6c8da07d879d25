/** The words about shared capacities and thresholds, by language. */
import type { Language } from '../../../situation/index.ts';
import { spaced } from '../french-space.ts';
import { sharingAr } from './ar.ts';
import { type SharingWords, sharingEn } from './en.ts';
import { sharingFr } from './fr.ts';

export const sharingWords: Readonly<Record<Language, SharingWords>> = {
  ar: sharingAr,
  en: sharingEn,
  fr: spaced(sharingFr),
};
