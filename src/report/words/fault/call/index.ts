/** What is wrong with a call of the command line; in English it stands where it is found out. */
import type { Language } from '../../../../situation/index.ts';
import { spaced } from '../../french-space.ts';
import { callAr } from './ar.ts';
import { type CallWords, callFr } from './fr.ts';

export const callWords: Readonly<Record<Exclude<Language, 'en'>, CallWords>> = {
  ar: callAr,
  fr: spaced(callFr),
};
