/** Concepts of stability in words, from the most to the least telling. */
import type { Concept } from '../../conflict/index.ts';
import type { Vocabulary } from '../words/index.ts';
import type { ConflictContext } from './conflict-context.ts';

/** Concepts from the most to the least telling: as explanations the last two are weak. */
export const conceptOrder: readonly Concept[] = ['nash', 'seq', 'sseq', 'sim', 'gmr', 'smr'];

export function conceptNames(concepts: readonly Concept[], words: Vocabulary): string {
  return words.and(
    conceptOrder.filter((one) => concepts.includes(one)).map((one) => words.concept[one].short),
  );
}

/** The concepts under which something holds: their names, or "all six". */
export function holdsText(concepts: readonly Concept[], { words }: ConflictContext): string {
  return concepts.length === conceptOrder.length
    ? words.conflict.allSix
    : conceptNames(concepts, words);
}
