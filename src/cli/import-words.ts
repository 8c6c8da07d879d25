/** What `mizan import` says of the situation that it made, in three languages. */
import { noDate } from '../report/as-of-text.ts';
import { isolate, leftToRight } from '../report/direction.ts';
import { type ArabicForms, countArabic, countEnglish, countFrench } from '../report/words/count.ts';
import { spaced } from '../report/words/french-space.ts';
import type { Language } from '../situation/index.ts';
import { madeUp } from './gmcr-situation.ts';

export interface ImportWords {
  made(file: string, makers: number, states: number): string;
  /** What the file did not have. */
  lacking(asOf: string | undefined): string;
}

const en: ImportWords = {
  made: (file, makers, states) =>
    `${file}: a situation with ${countEnglish(makers, 'decision maker')} and ${countEnglish(states, 'feasible state')}`,
  lacking: (asOf) => madeUp(asOf).en,
};

const fr: ImportWords = spaced({
  made: (file: string, makers: number, states: number) =>
    `${file} : une situation avec ${countFrench(makers, 'décideur')} et ${countFrench(states, 'état réalisable', 'états réalisables')}`,
  lacking: (asOf: string | undefined) => madeUp(asOf).fr,
});

const MAKERS: ArabicForms = {
  one: 'صانع قرار واحد',
  two: 'صانعا قرار',
  few: 'صانعي قرار',
  many: 'صانع قرار',
  hundred: 'صانع قرار',
};
const STATES: ArabicForms = {
  one: 'حالة ممكنة واحدة',
  two: 'حالتان ممكنتان',
  few: 'حالات ممكنة',
  many: 'حالة ممكنة',
  hundred: 'حالة ممكنة',
};

const ar: ImportWords = {
  made: (file, makers, states) =>
    `${isolate(file)}: حالة مدروسة فيها ${countArabic(makers, MAKERS)} و${countArabic(states, STATES)}`,
  lacking: (asOf) => madeUp(asOf).ar.replace(noDate, leftToRight(noDate)),
};

export const importWords: Readonly<Record<Language, ImportWords>> = { ar, en, fr };
