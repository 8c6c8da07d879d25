/** The words of the way in by language; loaded with its views, not with the first. */
import { spaced } from '../../../report/words/french-space.ts';
import type { Language } from '../../../situation/index.ts';
import * as ar from './ar.ts';
import * as en from './en.ts';
import * as fr from './fr.ts';

export const startWords: Readonly<Record<Language, typeof en.start>> = {
  ar: ar.start,
  en: en.start,
  fr: spaced(fr.start),
};

/** What is said of files that are brought in, wherever they are. */
export const bringWords: Readonly<Record<Language, typeof en.bring>> = {
  ar: ar.bring,
  en: en.bring,
  fr: spaced(fr.bring),
};
