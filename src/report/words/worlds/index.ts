/** The words about worlds, by language. */
import type { Language } from '../../../situation/index.ts';
import { spaced } from '../french-space.ts';
import { worldsAr } from './ar.ts';
import { type WorldsWords, worldsEn } from './en.ts';
import { worldsFr } from './fr.ts';

export const worldsWords: Readonly<Record<Language, WorldsWords>> = {
  ar: worldsAr,
  en: worldsEn,
  fr: spaced(worldsFr),
};
