/** The words about a balance that never changed, by language; apart, as only a report says them. */
import type { Language } from '../../../situation/index.ts';
import { spaced } from '../french-space.ts';
import { steadyAr } from './ar.ts';
import { type SteadyWords, steadyEn } from './en.ts';
import { steadyFr } from './fr.ts';

export const steadyWords: Readonly<Record<Language, SteadyWords>> = {
  ar: steadyAr,
  en: steadyEn,
  fr: spaced({ steadyFr }).steadyFr,
};
