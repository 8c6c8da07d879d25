import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Expression, evaluate, parseExpression } from '../../../situation/index.ts';
import { expressionText, inlined, renamedIn, settled } from './expression-text.ts';

const node = (text: string): Expression => {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(parsed.expected);
  return parsed.node;
};
const names = ['a', 'b', 'c', 'keep-force'];
const { tree } = fc.letrec<{ tree: Expression }>((tie) => {
  const list = fc.array(tie('tree'), { minLength: 2, maxLength: 3 });
  return {
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(...names).map((name): Expression => ({ kind: 'symbol', name, at: 0 })),
      tie('tree').map((of): Expression => ({ kind: 'not', of })),
      fc
        .tuple(fc.constantFrom('and', 'or', 'iff'), list)
        .map(([kind, of]) => ({ kind, of }) as Expression),
      fc
        .tuple(tie('tree'), tie('tree'))
        .map(([left, right]): Expression => ({ kind: 'if', left, right })),
    ),
  };
});
const worlds = [...Array(16).keys()].map((bits) => (name: string) => {
  return ((bits >> names.indexOf(name)) & 1) === 1;
});

describe('expressionText', () => {
  it('writes no parenthesis that is not needed', () => {
    for (const text of ['a -> !(b & c)', '!a | b & c', '(a | b) & c', '(a -> b) -> c', 'a <-> b'])
      expect(expressionText(node(text))).toBe(text);
    expect(expressionText(node('((a)) & (b & (c))'))).toBe('a & (b & c)');
  });

  it('is read back as an expression that holds in the same worlds', () => {
    fc.assert(
      fc.property(tree, (one) => {
        const again = node(expressionText(one));
        for (const world of worlds) expect(evaluate(again, world)).toBe(evaluate(one, world));
      }),
    );
  });
});

describe('settled', () => {
  it('holds wherever the whole holds in a world of those facts', () => {
    fc.assert(
      fc.property(tree, fc.boolean(), fc.boolean(), (one, a, b) => {
        const left = settled(
          one,
          new Map([
            ['a', a],
            ['b', b],
          ]),
        );
        for (const world of worlds.filter((world) => world('a') === a && world('b') === b)) {
          const holds = typeof left === 'boolean' ? left : evaluate(left, world);
          expect(holds).toBe(evaluate(one, world));
        }
        if (typeof left !== 'boolean') expect(expressionText(left)).not.toMatch(/\b[ab]\b/);
      }),
    );
  });
});

describe('renamedIn', () => {
  it('renames whole names only and leaves the rest as written', () => {
    expect(renamedIn('r1->( r10 & !r1 )', 'r1', 'commit')).toBe('commit->( r10 & !commit )');
    expect(renamedIn('keep-force & keep', 'keep', 'hold')).toBe('keep-force & hold');
  });
});

describe('inlined', () => {
  it('holds where the whole holds with the name standing for the expression', () => {
    fc.assert(
      fc.property(tree, tree, (one, by) => {
        const text = expressionText(inlined(one, 'a', by));
        for (const world of worlds) {
          const inner = evaluate(by, world);
          const expected = evaluate(one, (name) => (name === 'a' ? inner : world(name)));
          expect(evaluate(node(text), world)).toBe(expected);
        }
      }),
    );
  });
});
