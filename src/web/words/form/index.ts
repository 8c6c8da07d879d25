/** The words of the forms by language; loaded with the forms, not with the first view. */
import { spaced } from '../../../report/words/french-space.ts';
import type { Language } from '../../../situation/index.ts';
import { form as ar } from './ar.ts';
import { form as en } from './en.ts';
import { form as fr } from './fr.ts';

export type FormWords = typeof en;

export const formWords: Readonly<Record<Language, FormWords>> = { ar, en, fr: spaced(fr) };
