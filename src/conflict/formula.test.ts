import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feasibleCodes } from './feasible.ts';
import { allOf, conditionOf, type Formula, notOf } from './formula.ts';
import { truthOf } from './truth.ts';

/** Straight from the definition. */
function holds(formula: Formula, code: number): boolean {
  switch (formula.kind) {
    case 'pattern':
      return (code & formula.mask) === formula.value;
    case 'not':
      return !holds(formula.of, code);
    case 'named':
      return holds(formula.of, code);
    case 'all':
      return formula.of.every((part) => holds(part, code));
    case 'any':
      return formula.of.some((part) => holds(part, code));
    case 'same':
      return formula.of.filter((part) => !holds(part, code)).length % 2 === 0;
  }
}

const options = 6;
const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { depthSize: 'small' },
    fc
      .record({ mask: fc.nat(63), value: fc.nat(63) })
      .map(({ mask, value }): Formula => ({ kind: 'pattern', mask, value: mask & value })),
    tie('formula').map((of): Formula => ({ kind: 'not', of })),
    tie('formula').map((of): Formula => ({ kind: 'named', of })),
    tie('formula').map(notOf),
    fc.array(tie('formula'), { maxLength: 4 }).map(allOf),
    fc
      .record({
        kind: fc.constantFrom('all' as const, 'any' as const, 'same' as const),
        of: fc.array(tie('formula'), { maxLength: 3 }),
      })
      .map((given): Formula => given),
  ),
}));

describe('formulas', () => {
  const codes = feasibleCodes(options, []);

  it('hold where their definition says, as columns and as conditions', () => {
    fc.assert(
      fc.property(formula, (given) => {
        const expected = [...codes].map((code) => (holds(given, code) ? 1 : 0));
        expect([...truthOf(codes, given)]).toEqual(expected);
        const left = [...codes].filter((code) => !holds(given, code));
        expect([...feasibleCodes(options, [conditionOf(given)])]).toEqual(left);
      }),
      { numRuns: 500 },
    );
  });

  it('join and negate as the connectives do', () => {
    fc.assert(
      fc.property(fc.array(formula, { maxLength: 4 }), fc.nat(63), (parts, code) => {
        expect(holds(allOf(parts), code)).toBe(parts.every((part) => holds(part, code)));
        for (const part of parts) expect(holds(notOf(part), code)).toBe(!holds(part, code));
      }),
    );
  });

  it('are worked out block by block beyond 4,096 states', () => {
    const many = feasibleCodes(14, [{ mask: 1, value: 1 }]);
    const given: Formula = {
      kind: 'any',
      of: [
        { kind: 'pattern', mask: 0b110, value: 0b10 },
        { kind: 'not', of: { kind: 'pattern', mask: 0b11000, value: 0b01000 } },
      ],
    };
    expect([...truthOf(many, given)]).toEqual(
      [...many].map((code) => (holds(given, code) ? 1 : 0)),
    );
  });

  it('work out a formula named in itself forty times over only once', () => {
    let given: Formula = { kind: 'pattern', mask: 1, value: 1 };
    for (let k = 0; k < 40; k++) given = { kind: 'named', of: { kind: 'all', of: [given, given] } };
    expect([...truthOf(codes, given)]).toEqual([...codes].map((code) => code & 1));
    expect(feasibleCodes(options, [conditionOf(given)])).toHaveLength(32);
  });
});
