import { spaced } from '../../../report/words/french-space.ts';
import type { Language } from '../../../situation/index.ts';
import { reviewFile as ar } from './ar.ts';
import { reviewFile as en } from './en.ts';
import { reviewFile as fr } from './fr.ts';

export const reviewFileWords: Readonly<Record<Language, typeof en>> = { ar, en, fr: spaced(fr) };
