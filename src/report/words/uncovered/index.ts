/** The sentences of needs that nobody covers, by language. */
import type { Language } from '../../../situation/index.ts';
import { spaced } from '../french-space.ts';
import { coverage as ar } from './ar.ts';
import { type CoverageWords, coverage as en } from './en.ts';
import { coverage as fr } from './fr.ts';

export const coverageWords: Readonly<Record<Language, CoverageWords>> = { ar, en, fr: spaced(fr) };
