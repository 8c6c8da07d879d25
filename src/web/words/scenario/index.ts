/** The words of editing a scenario by language; loaded with its view. */
import { spaced } from '../../../report/words/french-space.ts';
import type { Language } from '../../../situation/index.ts';
import { scenario as ar } from './ar.ts';
import { scenario as en } from './en.ts';
import { scenario as fr } from './fr.ts';

export const scenarioWords: Readonly<Record<Language, typeof en>> = { ar, en, fr: spaced(fr) };
