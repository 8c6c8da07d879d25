import type { SentenceView } from '../sentence-view.ts';
import type { Finder } from './finder.ts';
import { insertionEnd, isThat } from './that-ar.ts';
import { norm } from './token-at.ts';

/** What is said begins within so many words of its verb. */
const WIDEST = 26;

/** "بعد أن", "دون أن": no words of anybody's. */
const AFTER = new Set('بعد قبل منذ دون رغم بدون الا لولا وبعد وقبل'.split(' '));

/** "…، فسارعت موسكو": after the comma another clause begins. */
const verbFollows = (view: SentenceView, at: number): boolean =>
  /^[وف]/.test(norm(view, at)) && /(ت|وا)$/.test(norm(view, at)) && view.mentionAt[at]! < 0;

/** Where the claim begins: after أن, a colon or "saying"; not past another cue. */
export function contentStart(finder: Finder, from: number): number | undefined {
  const { view, cues } = finder;
  let inserted = false;
  for (let at = from; at < Math.min(view.tokens.length, from + WIDEST); at++) {
    // after a comma it belongs to the verb before the insertion
    if (norm(view, at) === 'كيف') return at;
    if (isThat(view, at) && AFTER.has(norm(view, at - 1))) return undefined;
    if (isThat(view, at)) return norm(view, at - 1) === ',' && !inserted ? undefined : at + 1;
    if (norm(view, at) === ':') return at + 1;
    if (['قائلا', 'قائلة', 'قائلين'].includes(norm(view, at))) return at + 1;
    if (
      norm(view, at) === ',' &&
      at > from &&
      insertionEnd(view, at + 1) === at + 1 &&
      verbFollows(view, at + 1)
    )
      return undefined;
    const past = insertionEnd(view, at);
    if (past > at) {
      at = past;
      inserted = true;
    } else if (cues.has(at) && norm(view, at) !== 'نقلا') return undefined;
  }
  return undefined;
}
