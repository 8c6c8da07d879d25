/** The words of the workbench by language. */
import { spaced } from '../../report/words/french-space.ts';
import type { Language } from '../../situation/index.ts';
import { ar } from './ar.ts';
import { en, type Words } from './en.ts';
import { fr } from './fr.ts';

export type { Words } from './en.ts';

export const words: Readonly<Record<Language, Words>> = { ar, en, fr: spaced(fr) };
