/** The vocabulary of each language, by its code. */
import type { Language } from '../../situation/index.ts';
import { ar } from './ar.ts';
import { en, type Vocabulary } from './en.ts';
import { fr } from './fr.ts';
import { spaced } from './french-space.ts';

export type { Vocabulary } from './en.ts';

export const vocabularies: Readonly<Record<Language, Vocabulary>> = {
  ar,
  en,
  fr: spaced(fr),
};
