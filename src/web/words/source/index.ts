/** The words of working in a text by language; loaded with the sources. */
import { spaced } from '../../../report/words/french-space.ts';
import type { Language } from '../../../situation/index.ts';
import { source as ar } from './ar.ts';
import { source as en } from './en.ts';
import { source as fr } from './fr.ts';

export const sourceWords: Readonly<Record<Language, typeof en>> = { ar, en, fr: spaced(fr) };
