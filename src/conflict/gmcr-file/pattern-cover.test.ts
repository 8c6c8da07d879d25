import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionOf, type Formula } from '../formula.ts';
import { patternCover } from './pattern-cover.ts';

describe('a cover by patterns', () => {
  it('holds exactly where the formula does', () => {
    const pattern = fc
      .record({ mask: fc.nat(31), value: fc.nat(31) })
      .map(({ mask, value }): Formula => ({ kind: 'pattern', mask, value: value & mask }));
    const kinds = fc.constantFrom('all' as const, 'any' as const, 'same' as const);
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 4 }), kinds, fc.boolean(), (of, kind, flip) => {
        const inner: Formula = { kind, of };
        const formula: Formula = flip ? { kind: 'not', of: inner } : inner;
        const condition = conditionOf(formula);
        const cover = patternCover(formula);
        for (let code = 0; code < 32; code++) {
          const holds = 'holds' in condition && condition.holds(code);
          expect(cover.some(({ mask, value }) => (code & mask) === value)).toBe(holds);
        }
      }),
    );
  });
});
