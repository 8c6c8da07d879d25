import { type Attribution, type CueAt, type Finder, headOf } from './finder.ts';
import { judgedTo } from './naming.ts';
import { sourceOf, speaks } from './source.ts';
import { dated, isMark, norm } from './token-at.ts';

/** The relative clause is so short. */
const WIDEST = 9;
const DETERMINERS = new Set(
  'the his her its their both two three some many several most'.split(' '),
);
const ARTICLES = new Set(['a', 'an', 'one']);
const GOES_ON = new Set('as is was were would will has had on in'.split(' '));

/** Where the subject begins in "a figure Beijing …", "which his office …", or undefined. */
function subjectIn({ view }: Finder, from: number, to: number): number | undefined {
  if (norm(view, from) === 'which') return from + 1;
  if (!ARTICLES.has(norm(view, from))) return undefined;
  for (let at = from + 2; at < Math.min(to, from + 5); at++) {
    if (norm(view, at) === 'that' || norm(view, at) === 'which') return at + 1;
    // "a research centre in Washington said": the place belongs to who speaks
    if (/^(in|of|from|at|for|near|on|by|with)$/.test(norm(view, at))) return undefined;
    if (view.tokens[at]!.cap > 0 || DETERMINERS.has(norm(view, at))) return at;
  }
  return undefined;
}

/**
 * "…, a figure Beijing dismissed as fake news", "…, which his office calls mischievous", "…, a step that
 * officials deny": what is spoken of stands before the comma, and the verb has no words of its own.
 */
export function beside(finder: Finder, cue: CueAt): Attribution | undefined {
  const { view, fresh } = finder;
  // "the treaty, which both announced" is a deed
  if (view.language !== 'en' || /^(announce|declare|vow|pledge|promise)$/.test(headOf(cue)))
    return undefined;
  const next = norm(view, cue.end);
  const ends =
    view.tokens[cue.end] === undefined ||
    isMark(view, cue.end) ||
    dated(view, cue.end) ||
    GOES_ON.has(next) ||
    judgedTo(view, cue.end) === cue.end;
  if (
    !ends ||
    (next === 'as' &&
      !/^(dismiss|condemn|denounce|describe|hail|brand|reject|see|regard)$/.test(headOf(cue)))
  )
    return undefined;
  let comma = cue.at - 1;
  while (comma > 2 && cue.at - comma <= WIDEST && !isMark(view, comma)) comma--;
  if (norm(view, comma) !== ',') return undefined;
  const from = subjectIn(finder, comma + 1, cue.at);
  if (from === undefined || from >= cue.at || !speaks(view, from, cue.at, fresh)) return undefined;
  const source = sourceOf(view, from, cue.at, fresh);
  return { cue, source, content: [0, comma], rule: `which: ${cue.cue.row}` };
}
