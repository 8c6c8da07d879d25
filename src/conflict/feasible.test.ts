import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Condition, feasibleCodes, type Pattern, TooManyStates } from './feasible.ts';

const pattern = (options: number) =>
  fc
    .record({ mask: fc.nat(2 ** options - 1), value: fc.nat(2 ** options - 1) })
    .map(({ mask, value }): Pattern => ({ mask, value: value & mask }));

const parity = (mask: number): Condition => ({
  mask,
  holds: (code) => {
    let odd = 0;
    for (let bits = code & mask; bits !== 0; bits &= bits - 1) odd ^= 1;
    return odd === 1;
  },
});

describe('feasible codes', () => {
  it('are those that no exclusion holds for, ascending', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pattern(8), fc.nat(255).map(parity)), { maxLength: 6 }),
        (exclusions) => {
          const held = (code: number) =>
            exclusions.some((one) =>
              'holds' in one ? one.holds(code) : (code & one.mask) === one.value,
            );
          const expected = Array.from({ length: 256 }, (_, code) => code).filter((c) => !held(c));
          expect([...feasibleCodes(8, exclusions)]).toEqual(expected);
        },
      ),
    );
  });

  it('number 36 and 96 for the exclusions of the two Sahel games', () => {
    const both = { mask: 0b110, value: 0b110 };
    const unwarned = { mask: 0b11000, value: 0b10000 };
    expect(feasibleCodes(6, [both, unwarned])).toHaveLength(36);
    expect(feasibleCodes(7, [{ mask: 0b11000, value: 0b11000 }])).toHaveLength(96);
  });

  it('may number 4,194,304 and no more', () => {
    expect(feasibleCodes(22, [])).toHaveLength(4_194_304);
    expect(() => feasibleCodes(23, [])).toThrow(TooManyStates);
    expect(() => feasibleCodes(30, [])).toThrow('at most 4194304 feasible states');
    expect(() => feasibleCodes(23, [{ mask: 1, value: 1 }])).not.toThrow();
  });

  it('are found at 30 options when patterns leave few', () => {
    const alone = Array.from({ length: 30 }, (_, a) =>
      Array.from({ length: a }, (_, b) => (1 << a) | (1 << b)),
    ).flat();
    const codes = feasibleCodes(
      30,
      alone.map((mask) => ({ mask, value: mask })),
    );
    expect(codes).toHaveLength(31);
    expect(codes[30]).toBe(2 ** 29);
  });

  it('refuses other numbers of options', () => {
    expect(() => feasibleCodes(0, [])).toThrow(RangeError);
    expect(() => feasibleCodes(31, [])).toThrow('expected 1 to 30 options, found 31');
  });
});
