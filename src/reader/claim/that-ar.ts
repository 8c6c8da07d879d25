import type { SentenceView } from '../sentence-view.ts';
import { norm } from './token-at.ts';

const WIDEST = 18;
/** أن and its kin, alone or with a pronoun: what is claimed begins after it. */
const THAT = new Set(
  'ان انه انها انهم بان بانه بانها بانهم انهما اننا بانهما اني انني بانني باننا'.split(' '),
);

export function isThat(view: SentenceView, at: number): boolean {
  const word = norm(view, at);
  // "إن لم" is "if not"
  if (word === 'ان') return norm(view, at + 1) !== 'لم';
  return THAT.has(word) || (word.startsWith('و') && THAT.has(word.slice(1)));
}

/** "مصدر، نقلا عن مسؤول، أن", "مسؤول، طلب ألا يذكر اسمه، أن": the comma that closes what is put in between, or `at`. */
export function insertionEnd(view: SentenceView, at: number): number {
  if (norm(view, at - 1) !== ',') return at;
  for (let i = at + 1; i < Math.min(view.tokens.length, at + WIDEST); i++)
    if (norm(view, i) === ',') return isThat(view, i + 1) ? i : at;
  return at;
}
