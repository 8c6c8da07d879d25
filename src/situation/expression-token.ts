/**
 * Tokens of an expression: symbols, the five connectives and parentheses.
 * A hyphen belongs to a symbol only between two letters or digits, so `a->b` is a, ->, b while
 * `keep-force` is one symbol.
 */

type Mark = '!' | '&' | '|' | '->' | '<->' | '(' | ')';

export interface Token {
  readonly kind: 'symbol' | 'end' | Mark;
  /** The text of the token; empty at the end. */
  readonly text: string;
  /** Where it begins, in UTF-16 units. */
  readonly at: number;
}

const SPACE = /\s/;
const SYMBOL_AT = /[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*/y;

function markAt(text: string, at: number): Mark | undefined {
  const first = text[at];
  if (first === '!' || first === '&' || first === '|' || first === '(' || first === ')') {
    return first;
  }
  if (text.startsWith('->', at)) return '->';
  return text.startsWith('<->', at) ? '<->' : undefined;
}

/** All tokens, the last of kind `end`; or the place and the character that begins none. */
export function tokens(text: string): readonly Token[] | { at: number; character: string } {
  const found: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (SPACE.test(text[at]!)) {
      at++;
      continue;
    }
    const mark = markAt(text, at);
    SYMBOL_AT.lastIndex = at;
    const word = mark ?? SYMBOL_AT.exec(text)?.[0];
    if (word === undefined) return { at, character: String.fromCodePoint(text.codePointAt(at)!) };
    found.push({ kind: mark ?? 'symbol', text: word, at });
    at += word.length;
  }
  found.push({ kind: 'end', text: '', at });
  return found;
}
