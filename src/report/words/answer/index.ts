/** The sentences of the answer at the head of a report, by language; apart, as only a report says them. */
import type { Language } from '../../../situation/index.ts';
import { spaced } from '../french-space.ts';
import { answer as ar } from './ar.ts';
import { type AnswerWords, answer as en } from './en.ts';
import { answer as fr } from './fr.ts';

export const answerWords: Readonly<Record<Language, AnswerWords>> = { ar, en, fr: spaced(fr) };
