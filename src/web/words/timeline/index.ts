/** The words of the line of time by language; loaded with it. */
import { spaced } from '../../../report/words/french-space.ts';
import type { Language } from '../../../situation/index.ts';
import { timeline as ar } from './ar.ts';
import { timeline as en } from './en.ts';
import { timeline as fr } from './fr.ts';

export const timelineWords: Readonly<Record<Language, typeof en>> = { ar, en, fr: spaced(fr) };
