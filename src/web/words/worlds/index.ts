/** The words of the panel of worlds by language; loaded with it. */
import { spaced } from '../../../report/words/french-space.ts';
import type { Language } from '../../../situation/index.ts';
import { worlds as ar } from './ar.ts';
import { worlds as en, type WorldsPanelWords } from './en.ts';
import { worlds as fr } from './fr.ts';

export const worldsPanelWords: Readonly<Record<Language, WorldsPanelWords>> = {
  ar,
  en,
  fr: spaced(fr),
};
