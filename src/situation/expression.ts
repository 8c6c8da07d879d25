/**
 * Expressions over options and named propositions.
 *
 * Propositional logic with, from the tightest: `!` not, `&` and, `|` or, `->` if … then (grouping
 * to the right: a -> b -> c is a -> (b -> c)), `<->` if and only if (a <-> b <-> c is
 * (a <-> b) <-> c, which equals a <-> (b <-> c)), and parentheses. Option form of the graph model: Fang, Hipel & Kilgour 1993; statements in order of
 * priority: Peng, Hipel & Kilgour 1997 (from memory).
 */
import { type Token, tokens } from './expression-token.ts';
import { quoted } from './issue.ts';

/** A parsed expression; `and`, `or` and `iff` hold two or more parts, in the order written. */
export type Expression =
  | { readonly kind: 'symbol'; readonly name: string; readonly at: number }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'and' | 'or' | 'iff'; readonly of: readonly Expression[] }
  | { readonly kind: 'if'; readonly left: Expression; readonly right: Expression };

/** `at` counts UTF-16 units from 0. */
export type ParsedExpression =
  | { readonly ok: true; readonly node: Expression }
  | { readonly ok: false; readonly at: number; readonly expected: string; readonly found: string };

/** Levels of nesting: parentheses, negations and implications inside one another. */
const MAX_DEPTH = 200;

class Fault extends Error {
  readonly at: number;
  readonly expected: string;
  readonly found: string;
  constructor(at: number, expected: string, found: string) {
    super(expected);
    this.at = at;
    this.expected = expected;
    this.found = found;
  }
}

class Parser {
  #next = 0;
  #depth = 0;
  readonly #tokens: readonly Token[];

  constructor(list: readonly Token[]) {
    this.#tokens = list;
  }

  whole(): Expression {
    const node = this.#iff();
    if (this.#token.kind !== 'end') throw this.#fault('an operator (& | -> <->) or the end');
    return node;
  }

  get #token(): Token {
    return this.#tokens[this.#next]!;
  }

  #fault(expected: string): Fault {
    const { at, kind, text } = this.#token;
    return new Fault(at, expected, kind === 'end' ? 'the end' : quoted(text));
  }

  #take(kind: Token['kind']): boolean {
    if (this.#token.kind !== kind) return false;
    this.#next++;
    return true;
  }

  /** Counts one level in; every recursion of the parser and of the tree passes through here. */
  #deeper(): void {
    if (++this.#depth > MAX_DEPTH) {
      throw new Fault(this.#token.at, `at most ${MAX_DEPTH} levels of nesting`, 'more');
    }
  }

  #iff(): Expression {
    return this.#list('iff', '<->', () => this.#implies());
  }

  #implies(): Expression {
    const left = this.#list('or', '|', () => this.#list('and', '&', () => this.#not()));
    if (!this.#take('->')) return left;
    this.#deeper();
    const right = this.#implies();
    this.#depth--;
    return { kind: 'if', left, right };
  }

  #list(kind: 'and' | 'or' | 'iff', mark: '&' | '|' | '<->', part: () => Expression): Expression {
    const of = [part()];
    while (this.#take(mark)) of.push(part());
    return of.length === 1 ? of[0]! : { kind, of };
  }

  #not(): Expression {
    if (this.#take('!')) {
      this.#deeper();
      const of = this.#not();
      this.#depth--;
      return { kind: 'not', of };
    }
    const { text, at } = this.#token;
    if (this.#take('symbol')) return { kind: 'symbol', name: text, at };
    if (!this.#take('(')) throw this.#fault('a name, ! or (');
    this.#deeper();
    const inner = this.#iff();
    if (!this.#take(')')) throw this.#fault('an operator or )');
    this.#depth--;
    return inner;
  }
}

/** Reads an expression; on an error, the place, what was expected and what stands there. */
export function parseExpression(text: string): ParsedExpression {
  const list = tokens(text);
  if ('character' in list) {
    const found = quoted(list.character);
    return { ok: false, at: list.at, expected: 'a name, an operator or a parenthesis', found };
  }
  try {
    return { ok: true, node: new Parser(list).whole() };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { ok: false, at: fault.at, expected: fault.expected, found: fault.found };
  }
}

/** The symbols of an expression, each once, in the order of first appearance, with its place. */
export function symbolsOf(node: Expression): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const walk = (part: Expression): void => {
    if (part.kind === 'symbol') {
      if (!found.has(part.name)) found.set(part.name, part.at);
    } else if (part.kind === 'not') walk(part.of);
    else if (part.kind === 'if') {
      walk(part.left);
      walk(part.right);
    } else part.of.forEach(walk);
  };
  walk(node);
  return found;
}

/** Whether an expression holds, given which symbols do. */
export function evaluate(node: Expression, isTrue: (symbol: string) => boolean): boolean {
  switch (node.kind) {
    case 'symbol':
      return isTrue(node.name);
    case 'not':
      return !evaluate(node.of, isTrue);
    case 'and':
      return node.of.every((part) => evaluate(part, isTrue));
    case 'or':
      return node.of.some((part) => evaluate(part, isTrue));
    case 'if':
      return !evaluate(node.left, isTrue) || evaluate(node.right, isTrue);
    case 'iff':
      return node.of.map((part) => evaluate(part, isTrue)).reduce((whole, part) => whole === part);
  }
}
