/** The words of the situation's tables by language; loaded with them. */
import { spaced } from '../../../report/words/french-space.ts';
import type { Language } from '../../../situation/index.ts';
import { situation as ar } from './ar.ts';
import { situation as en } from './en.ts';
import { situation as fr } from './fr.ts';

export const situationWords: Readonly<Record<Language, typeof en>> = { ar, en, fr: spaced(fr) };
