/** The words of the network by language; loaded with it. */
import { spaced } from '../../../report/words/french-space.ts';
import type { Language } from '../../../situation/index.ts';
import { network as ar } from './ar.ts';
import { network as en } from './en.ts';
import { network as fr } from './fr.ts';

export const networkWords: Readonly<Record<Language, typeof en>> = { ar, en, fr: spaced(fr) };
