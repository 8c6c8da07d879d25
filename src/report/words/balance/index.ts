/** The sentences of a balance that cannot be told yet, or has nothing to divide, by language. */
import type { Language } from '../../../situation/index.ts';
import { spaced } from '../french-space.ts';
import { balance as ar } from './ar.ts';
import { type BalanceWords, balance as en } from './en.ts';
import { balance as fr } from './fr.ts';

export const balanceWords: Readonly<Record<Language, BalanceWords>> = { ar, en, fr: spaced(fr) };
