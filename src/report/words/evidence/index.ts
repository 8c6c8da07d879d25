/** The sentences of evidence that is not rated, not settled, or given as likelihoods, by language. */
import type { Language } from '../../../situation/index.ts';
import { spaced } from '../french-space.ts';
import { evidence as ar } from './ar.ts';
import { type EvidenceWords, evidence as en } from './en.ts';
import { evidence as fr } from './fr.ts';

export const evidenceWords: Readonly<Record<Language, EvidenceWords>> = { ar, en, fr: spaced(fr) };
