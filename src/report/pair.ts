/** Two actors written side by side, in one way wherever a pair stands. */
import type { Language } from '../situation/index.ts';

const RIGHT_TO_LEFT = '\u200f';

/**
 * `Russia ↔ Algeria`, in tables, lists, labels and figures. Never with a dash, which beside signed
 * ties reads as a minus. In Arabic two marks keep the first actor on the right, also where nothing
 * around says a direction and where names are in Latin letters: one at the head, one beside the arrow.
 * In a sentence the pair is `between` of the vocabularies.
 */
export function pair(a: string, b: string, language: Language): string {
  return language === 'ar' ? `${RIGHT_TO_LEFT}${a} ↔${RIGHT_TO_LEFT} ${b}` : `${a} ↔ ${b}`;
}
