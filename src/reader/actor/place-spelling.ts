import type { Lexicon, Sense } from '../lexicon/lexicon.ts';
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
/** Letters joined before an Arabic name. */
const CLITICS = /^[وف]?[بلك]?/;

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
  return end === at + 1 || (tokens[at] as Token).norm.length <= SHORT;
}

/** How the first word may be read: as it stands, or without joined letters. */
function firsts(norm: string, language: string): string[] {
  if (language !== 'ar') return [''];
  const clitic = CLITICS.exec(norm)?.[0] ?? '';
  const conjunction = /^[وف]/.test(clitic) ? clitic.charAt(0) : '';
  return [...new Set(['', conjunction, clitic])];
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
  const { language, spellings } = lexicon;
  if (!opens(tokens, at, language)) return undefined;
  const { norm } = tokens[at] as Token;
  for (let end = Math.min(tokens.length, at + WIDEST); end > at; end--) {
    if (!isName(tokens, at, end, language) || (known && end === at + 1)) continue;
    const rest = tokens.slice(at + 1, end).map((token) => token.norm);
    for (const clitic of firsts(norm, language)) {
      const key = spellingKey([norm.slice(clitic.length), ...rest]);
      const sense = key === undefined ? undefined : spellings.get(key);
      if (sense) return { sense, end, dropped: clitic.length, clitic };
    }
  }
  return undefined;
}
