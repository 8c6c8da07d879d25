/** The words of the conflict view by language; loaded with what is edited there. */
import { spaced } from '../../../report/words/french-space.ts';
import type { Language } from '../../../situation/index.ts';
import { conflict as ar } from './ar.ts';
import { type ConflictWords, conflict as en } from './en.ts';
import { conflict as fr } from './fr.ts';

export type { ConflictWords } from './en.ts';

export const conflictWords: Readonly<Record<Language, ConflictWords>> = { ar, en, fr: spaced(fr) };
