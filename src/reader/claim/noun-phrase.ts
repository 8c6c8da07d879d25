import type { SentenceView } from '../sentence-view.ts';
import { dated, isMark, norm } from './token-at.ts';

const set = (words: string) => new Set(words.split(' '));

/** Words that a subject's verb may be parted from it by. */
export const auxiliaries = set(
  'has have had is are was were also later then earlier already again repeatedly publicly privately a ont avait avaient est sont aussi ensuite lui meme ainsi deja encore toutefois egalement be been on l en y notamment aurait auraient now still always often long only simply just once first long since recently immediately itself himself herself themselves pour sa part quant',
);

const openers = set(
  'and but as that while although though et mais que qu comme tandis alors because so meanwhile however still yet or where when if si car after who whom which what qui dont puis amid despite malgre',
);

const finite = set('had has have was were is are avait avaient etait etaient ont est sont');

const leading = set('on in and but et later then also earlier');

const outside = (view: SentenceView, at: number) => view.mentionAt[at]! < 0;

/** No subject is wider; the search stops there. */
const WIDEST = 40;

/** Left edge of the noun phrase that ends before `at`: a mark, a conjunction or a relative. */
export function leftEdge(view: SentenceView, at: number): number {
  let from = at;
  while (from > 0 && at - from < WIDEST) {
    const before = from - 1;
    if (isMark(view, before)) break;
    if (openers.has(norm(view, before)) && outside(view, before) && !hyphenated(view, before))
      break;
    from--;
  }
  return from;
}

/** "porte-parole", "vice-president": no conjunction stands inside a joined word. */
function hyphenated(view: SentenceView, at: number): boolean {
  return view.tokens[at]!.gap === 'hyphen' || view.tokens[at + 1]?.gap === 'hyphen';
}

/** Auxiliaries, adverbs, marks and dates off both ends of a phrase. */
export function trim(view: SentenceView, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  const loose = (at: number) =>
    outside(view, at) &&
    (auxiliaries.has(norm(view, at)) ||
      dated(view, at) ||
      norm(view, at) === 'le' ||
      (view.language === 'fr' && /^(se|s|n|ne|y)$/.test(norm(view, at))) ||
      /..ly$/.test(norm(view, at)) ||
      isMark(view, at));
  const heading = (at: number) =>
    dated(view, at) || isMark(view, at) || (outside(view, at) && leading.has(norm(view, at)));
  while (end > start && loose(end - 1)) end--;
  while (start < end && heading(start)) start++;
  return [start, end];
}

/** Does the phrase hold a finite auxiliary? Then it is a clause and no subject. */
export function isClause(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (finite.has(norm(view, at)) && outside(view, at) && view.tokens[at]!.gap !== 'apostrophe')
      return true;
  }
  return false;
}
