import type { Lexicon, Sense } from '../lexicon/lexicon.ts';
import { spellingHead } from '../lexicon/spelling-head.ts';
import { spellingKey } from '../lexicon/spelling-key.ts';
import type { Token } from '../text/token.ts';

/** A place under a spelling that the lexicon does not list. */
export interface SpelledPlace {
  sense: Sense;
  end: number;
  /** folded letters of joined Arabic words before the name, and which */
  dropped: number;
  clitic: string;
}

/** A name that is written apart begins with a short word: Tin, Deir, تين. */
const SHORT = 5;
const WIDEST = 3;

/** Is the token a name by its capital, or the article of one: al-Joufra? */
function opens(tokens: readonly Token[], at: number, language: string): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== 'word') return false;
  if (language === 'ar' || token.cap > 0) return true;
  const next = tokens[at + 1];
  return ['al', 'el'].includes(token.norm) && next?.gap === 'hyphen' && next.cap > 0;
}

/** Do the tokens up to `end` read as one name: words with capitals, spaces or hyphens between? */
function isName(tokens: readonly Token[], at: number, end: number, language: string): boolean {
  for (let i = at + 1; i < end; i++) {
    const { kind, gap, cap } = tokens[i] as Token;
    if (kind !== 'word' || gap === 'none' || (language !== 'ar' && cap === 0)) return false;
  }
  return true;
}

/** How many joined letters may be taken off the first word: none, the conjunction, a preposition with it. */
function clitics(norm: string, language: string): readonly number[] {
  if (language !== 'ar') return NONE;
  const conjunction = 'وف'.includes(norm.charAt(0)) ? 1 : 0;
  const both = 'بلك'.includes(norm.charAt(conjunction)) ? conjunction + 1 : conjunction;
  return CLITICS[conjunction]![both]!;
}
const NONE = [0];
const CLITICS = [
  [NONE, [0, 1]],
  [NONE, [0, 1], [0, 1, 2]],
];

/** Words whose answer is remembered: a text has few words, and each comes again and again. */
const REMEMBERED = 50_000;

/** Can a name under a spelling of its own begin with the word, as far as its consonants tell? */
function mayOpen({ language, openings, opened }: Lexicon, norm: string): boolean {
  let may = opened.get(norm);
  if (may === undefined) {
    may = clitics(norm, language).some((dropped) => openings.has(spellingHead([norm], dropped)));
    if (opened.size >= REMEMBERED) opened.clear();
    opened.set(norm, may);
  }
  return may;
}

/**
 * The place that begins at a token under a spelling of its own, by `spellingKey`; the widest name first. None
 * where the key is that of two entries.
 *
 * @param known  a table holds the first word: alone it is that word, and no spelling of a name
 */
export function placeBySpelling(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
  known: boolean,
): SpelledPlace | undefined {
  const { language, spellings, heads } = lexicon;
  const { norm } = tokens[at] as Token;
  const apart = norm.length <= SHORT;
  if ((known && !apart) || !opens(tokens, at, language)) return undefined;
  if (!mayOpen(lexicon, norm)) return undefined;
  for (let end = apart ? Math.min(tokens.length, at + WIDEST) : at + 1; end > at; end--) {
    if (!isName(tokens, at, end, language) || (known && end === at + 1)) continue;
    const words = [norm];
    for (let next = at + 1; next < end; next++) words.push((tokens[next] as Token).norm);
    for (const dropped of clitics(norm, language)) {
      if (!heads.has(spellingHead(words, dropped))) continue;
      const key = spellingKey([norm.slice(dropped), ...words.slice(1)]);
      const sense = key === undefined ? undefined : spellings.get(key);
      if (sense) return { sense, end, dropped, clitic: norm.slice(0, dropped) };
    }
  }
  return undefined;
}
