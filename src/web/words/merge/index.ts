/** The words of merging a proposal by language; loaded with the review. */
import { spaced } from '../../../report/words/french-space.ts';
import type { Language } from '../../../situation/index.ts';
import { merge as ar } from './ar.ts';
import { merge as en } from './en.ts';
import { merge as fr } from './fr.ts';

export const mergeWords: Readonly<Record<Language, typeof en>> = { ar, en, fr: spaced(fr) };
