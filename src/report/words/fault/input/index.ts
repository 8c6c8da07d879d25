/** What is said of input files that are no situation, by language. */
import type { Language } from '../../../../situation/index.ts';
import { spaced } from '../../french-space.ts';
import { inputFaultAr } from './ar.ts';
import { type InputFaultWords, inputFaultEn } from './en.ts';
import { inputFaultFr } from './fr.ts';

export const inputFaultWords: Readonly<Record<Language, InputFaultWords>> = {
  ar: inputFaultAr,
  en: inputFaultEn,
  fr: spaced(inputFaultFr),
};
