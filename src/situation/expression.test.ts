import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Expression, evaluate, parseExpression, symbolsOf } from './expression.ts';
import { compileExpression } from './expression-compile.ts';

const parsed = (text: string): Expression => {
  const result = parseExpression(text);
  if (!result.ok) throw new Error(`${result.at}: ${result.expected}, ${result.found}`);
  return result.node;
};

/** Fully parenthesised, to see the grouping. */
function grouped(node: Expression): string {
  switch (node.kind) {
    case 'symbol':
      return node.name;
    case 'not':
      return `!${grouped(node.of)}`;
    case 'if':
      return `(${grouped(node.left)} -> ${grouped(node.right)})`;
    default: {
      const mark = { and: '&', or: '|', iff: '<->' }[node.kind];
      return `(${node.of.map(grouped).join(` ${mark} `)})`;
    }
  }
}

const NAMES = ['m1', 'r1', 'r2', 'keep-force', 'OFFENSIVE'];
const { expressions } = fc.letrec<{ expressions: Expression }>((tie) => ({
  expressions: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(...NAMES).map((name) => ({ kind: 'symbol' as const, name, at: 0 })),
    tie('expressions').map((of) => ({ kind: 'not' as const, of })),
    fc
      .tuple(
        fc.constantFrom('and' as const, 'or' as const, 'iff' as const),
        fc.array(tie('expressions'), { minLength: 2, maxLength: 4 }),
      )
      .map(([kind, of]) => ({ kind, of })),
    fc
      .tuple(tie('expressions'), tie('expressions'))
      .map(([left, right]) => ({ kind: 'if' as const, left, right })),
  ),
}));

describe('parsing', () => {
  test.each([
    ['!a & b | c -> d <-> e', '((((!a & b) | c) -> d) <-> e)'],
    ['a -> b -> c', '(a -> (b -> c))'],
    ['a <-> b <-> c', '(a <-> b <-> c)'],
    ['a->b', '(a -> b)'],
    ['a<->!b', '(a <-> !b)'],
    ['keep-force -> x', '(keep-force -> x)'],
    ['keep-force->x-1', '(keep-force -> x-1)'],
    ['!(m1 & r1) -> !a2', '(!(m1 & r1) -> !a2)'],
    ['((a))', 'a'],
    ['!!a', '!!a'],
  ])('%s', (text, expected) => {
    expect(grouped(parsed(text))).toBe(expected);
  });

  test.each([
    ['', 0, 'a name, ! or (', 'the end'],
    ['a &', 3, 'a name, ! or (', 'the end'],
    ['a b', 2, 'an operator (& | -> <->) or the end', '"b"'],
    ['(a', 2, 'an operator or )', 'the end'],
    ['a)', 1, 'an operator (& | -> <->) or the end', '")"'],
    ['a - b', 2, 'a name, an operator or a parenthesis', '"-"'],
    ['a--b', 1, 'a name, an operator or a parenthesis', '"-"'],
    ['a ∧ b', 2, 'a name, an operator or a parenthesis', '"∧"'],
    ['1a', 0, 'a name, an operator or a parenthesis', '"1"'],
    ['a && b', 3, 'a name, ! or (', '"&"'],
  ])('%j is refused at %i', (text, at, expected, found) => {
    expect(parseExpression(text)).toEqual({ ok: false, at, expected, found });
  });

  test('nesting stops at 200 levels, length does not', () => {
    const nested = (n: number) => `${'('.repeat(n)}a${')'.repeat(n)}`;
    expect(parseExpression(nested(200)).ok).toBe(true);
    for (const deep of [nested(201), `${'!'.repeat(201)}a`, `${'a->'.repeat(201)}a`]) {
      expect(parseExpression(deep)).toMatchObject({ ok: false, found: 'more' });
    }
    expect(parseExpression('('.repeat(1_000_000)).ok).toBe(false);
    expect(parseExpression(`${'a & '.repeat(100_000)}a`).ok).toBe(true);
    expect(parseExpression(`${'a <-> '.repeat(100_000)}a`).ok).toBe(true);
  });

  test('what is written out reads back the same', () => {
    fc.assert(
      fc.property(expressions, (node) => {
        expect(grouped(parsed(grouped(node)))).toBe(grouped(node));
      }),
    );
  });

  test('symbols with their first places', () => {
    expect([...symbolsOf(parsed('!b & (a | b) -> keep-force'))]).toEqual([
      ['b', 1],
      ['a', 6],
      ['keep-force', 16],
    ]);
  });
});

describe('meaning', () => {
  test.each([
    ['a -> b', [true, true, false, true]],
    ['a <-> b', [true, false, false, true]],
    ['a | b', [false, true, true, true]],
    ['a & !b', [false, false, true, false]],
  ])('truth table of %s', (text, table) => {
    const node = parsed(text);
    const found = [0, 1, 2, 3].map((row) =>
      evaluate(node, (name) => (name === 'a' ? row > 1 : row % 2 === 1)),
    );
    expect(found).toEqual(table);
  });

  test('the compiled test equals the literal evaluation, with propositions', () => {
    // p is a proposition over the options; the random expressions use it as a fifth name.
    fc.assert(
      fc.property(expressions, expressions, (node, raw) => {
        const definition = parsed(grouped(raw).replaceAll('OFFENSIVE', 'm1'));
        const bits = ['m1', 'r1', 'r2', 'keep-force'];
        const compiled = compileExpression(node, (name) =>
          name === 'OFFENSIVE' ? definition : bits.indexOf(name),
        );
        for (let code = 0; code < 16; code++) {
          const taken = (name: string): boolean =>
            name === 'OFFENSIVE'
              ? evaluate(definition, taken)
              : ((code >> bits.indexOf(name)) & 1) === 1;
          expect(compiled(code)).toBe(evaluate(node, taken));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('bit 29 works, bit 30 is refused', () => {
    const test29 = compileExpression(parsed('a'), () => 29);
    expect([test29(1 << 29), test29(1 << 28)]).toEqual([true, false]);
    expect(() => compileExpression(parsed('a'), () => 30)).toThrow(RangeError);
  });

  test('propositions that rest on themselves are refused', () => {
    const meaning: Record<string, Expression> = { p: parsed('!q'), q: parsed('p | p') };
    expect(() => compileExpression(parsed('p'), (name) => meaning[name]!)).toThrow(
      /rests on itself/,
    );
  });

  test('propositions that double at each step stay linear', () => {
    const meaning = new Map<string, Expression>();
    for (let k = 1; k <= 60; k++) meaning.set(`p${k}`, parsed(`p${k - 1} <-> p${k - 1}`));
    const compiled = compileExpression(parsed('p60'), (name) => meaning.get(name) ?? 0);
    expect([compiled(0), compiled(1)]).toEqual([true, true]);
  });
});
