/** Why something was proposed, by language; loaded with the review. */
import { spaced } from '../../../report/words/french-space.ts';
import type { Language } from '../../../situation/index.ts';
import { reason as ar } from './ar.ts';
import { reason as en } from './en.ts';
import { reason as fr } from './fr.ts';

export const reason: Readonly<Record<Language, typeof en>> = { ar, en, fr: spaced(fr) };
