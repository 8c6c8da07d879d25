/** The whole glossary, area by area. */
import { balance } from './balance.ts';
import { conflict } from './conflict.ts';
import { dependence } from './dependence.ts';
import type { GlossaryEntry } from './entry.ts';
import { hypotheses } from './hypotheses.ts';
import { reading } from './reading.ts';

export const entries: readonly GlossaryEntry[] = [
  ...conflict,
  ...balance,
  ...dependence,
  ...hypotheses,
  ...reading,
];
