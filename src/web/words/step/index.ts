/** Fields as the history names them, by language. */
import { spaced } from '../../../report/words/french-space.ts';
import type { Language } from '../../../situation/index.ts';
import { stepField as ar } from './ar.ts';
import { stepField as en } from './en.ts';
import { stepField as fr } from './fr.ts';

export const stepFields: Readonly<Record<Language, typeof en>> = { ar, en, fr: spaced(fr) };
