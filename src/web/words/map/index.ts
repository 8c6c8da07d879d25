/** The words of the map by language; loaded with it. */
import { spaced } from '../../../report/words/french-space.ts';
import type { Language } from '../../../situation/index.ts';
import { map as ar } from './ar.ts';
import { map as en } from './en.ts';
import { map as fr } from './fr.ts';

export const mapWords: Readonly<Record<Language, typeof en>> = { ar, en, fr: spaced(fr) };
