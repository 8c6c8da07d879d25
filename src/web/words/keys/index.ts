/** The words of the sheet of keys by language; loaded with it. */
import { spaced } from '../../../report/words/french-space.ts';
import type { Language } from '../../../situation/index.ts';
import { keySheet as ar } from './ar.ts';
import { keySheet as en } from './en.ts';
import { keySheet as fr } from './fr.ts';

export const keyWords: Readonly<Record<Language, typeof en>> = { ar, en, fr: spaced(fr) };
