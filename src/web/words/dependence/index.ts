/** The words of shared capacities and thresholds by language; loaded with the dependence view. */
import { spaced } from '../../../report/words/french-space.ts';
import type { Language } from '../../../situation/index.ts';
import { sharing as ar } from './ar.ts';
import { sharing as en } from './en.ts';
import { sharing as fr } from './fr.ts';

export const sharingWords: Readonly<Record<Language, typeof en>> = { ar, en, fr: spaced(fr) };
