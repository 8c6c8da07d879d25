/** Why an edit is not taken, by language; loaded when one is refused. */
import { spaced } from '../../../report/words/french-space.ts';
import type { Language } from '../../../situation/index.ts';
import { refusal as ar } from './ar.ts';
import { refusal as en } from './en.ts';
import { refusal as fr } from './fr.ts';

export const refusal: Readonly<Record<Language, typeof en>> = { ar, en, fr: spaced(fr) };
