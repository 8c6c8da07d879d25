import type { SentenceView } from '../sentence-view.ts';
import { type Attribution, type CueAt, carried, type Finder } from './finder.ts';
import { isMark, norm } from './token-at.ts';

const OPENS = new Set(['«', '"']);
const CLOSES = new Set(['»', '"']);
/** Fewer words between quotation marks are a name or a scare quote. */
const WORDS = 4;

/** The quotation that is the whole sentence, or that holds `WORDS` words of it and more; from and past it. */
function quotation(view: SentenceView): [number, number] | undefined {
  const { tokens } = view;
  let from = view.quoted ? 0 : tokens.findIndex((token) => OPENS.has(token.norm));
  if (from < 0) return undefined;
  let to = from + 1;
  while (to < tokens.length && !CLOSES.has(norm(view, to))) to++;
  const words = tokens.slice(from, to).filter((token) => token.kind === 'word').length;
  if (words < WORDS) return undefined;
  const outside = tokens.filter(
    (token, at) => token.kind === 'word' && (at < from || at > to),
  ).length;
  // a quotation inside the text's own sentence may be anybody's
  if (outside > 0) return undefined;
  while (from > 0 && isMark(view, from - 1)) from--;
  return [from, tokens.length];
}

/**
 * "« Nous avons gagné », dit le maire. « C'est une page qui se tourne. »": a sentence that is nothing
 * but a quotation goes on with the voice before it in the paragraph.
 */
export function goingOn(finder: Finder): Attribution[] {
  const { view, found, voice } = finder;
  if (found.length > 0 || voice === undefined || voice.paragraph !== view.paragraph) return [];
  const span = quotation(view);
  if (span === undefined) return [];
  const cue: CueAt = {
    cue: { kind: 'quoting', hedge: 'assert', tense: 'phrase', row: '«' },
    at: span[0],
    end: span[0] + 1,
    clitic: '',
  };
  const source = carried({ ...finder, view: { ...view, mentions: [] } }, cue);
  return source ? [{ cue, source, content: span, rule: 'goes on after a quotation' }] : [];
}
