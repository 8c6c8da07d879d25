/** The words of reading and of sources by language; loaded with the views that show them. */
import { spaced } from '../../../report/words/french-space.ts';
import type { Language } from '../../../situation/index.ts';
import { reading as ar } from './ar.ts';
import { reading as en } from './en.ts';
import { reading as fr } from './fr.ts';

export type ReadingWords = typeof en;

export const readingWords: Readonly<Record<Language, ReadingWords>> = { ar, en, fr: spaced(fr) };
