/** What a checker expected and found, by language. */
import type { Language } from '../../../situation/index.ts';
import { spaced } from '../french-space.ts';
import { faultAr } from './ar.ts';
import { type FaultWords, faultEn } from './en.ts';
import { faultFr } from './fr.ts';

export type { FaultWords } from './en.ts';

export const faultWords: Readonly<Record<Language, FaultWords>> = {
  ar: faultAr,
  en: faultEn,
  fr: spaced(faultFr),
};
