/** The words of editing the scales, by language; loaded with the parts that edit, not with the page. */
import { spaced } from '../../../report/words/french-space.ts';
import type { Language } from '../../../situation/index.ts';
import { editing as ar } from './ar.ts';
import { type Editing, editing as en } from './en.ts';
import { editing as fr } from './fr.ts';

export type { Editing } from './en.ts';

export const editing: Readonly<Record<Language, Editing>> = { ar, en, fr: spaced(fr) };
