import { unfoldedOffset } from '../text/fold.ts';
import type { Token } from '../text/token.ts';
import type { Reading } from './arabic.ts';

/** Words after which و or ف can only be *and* or *so*: and in, and after, and it was. */
const AFTER = new Set(
  'في من علي الي عن مع بين بعد قبل منذ خلال حين عندما بينما هو هي هما ان انه انها لا لم لن ما كان كانت قد هذا هذه ذلك تلك التي الذي الذين كما لكن هناك ثمة'.split(
    ' ',
  ),
);
/** Words that begin with their own و or ف although the rest is a form that some table holds. */
const OWN = new Set(
  'ورد وردت ورده وردا فقد ولاء فرد وهب وباء ودي وسام وغي وجيه وشي والي'.split(' '),
);
/** With the article, except *father* and *governor*: والجيش is "and the army". */
const DEFINITE = /^[وف]ال(?!دت?(ه|ها|هم|ي|ة|ين|ان)?$|ي(ا|ة|ه|ها)?$)...?/;

/**
 * The conjunction that is joined to the front of an Arabic word, as it stands in the text; empty where the
 * و or ف belongs to the word (وزير, وقف, فتح) or nobody can tell.
 *   1. a word that a table holds as it stands keeps its first letter
 *   2. the rest is a form of a table, a small word, or has the article: a conjunction
 */
export function joinedConjunction(
  text: string,
  token: Token,
  readings: readonly Reading[],
): string {
  const { norm, start, end } = token;
  if (!/^[وف]../.test(norm)) return '';
  // والي is a governor, وإلى is "and to"
  if (OWN.has(norm) && !text.slice(start, end).includes('إ')) return '';
  if (readings.some((reading) => reading.dropped === 0)) return '';
  const known = readings.length > 0 || AFTER.has(norm.slice(1)) || DEFINITE.test(norm);
  return known ? text.slice(start, unfoldedOffset(text, start, end, 1)) : '';
}
