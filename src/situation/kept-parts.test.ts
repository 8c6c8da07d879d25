import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptParts } from './kept-parts.ts';

const copy = <T>(value: T): T => structuredClone(value);

describe('keptParts', () => {
  it('is what stood before where nothing changed, and equal to what is given always', () => {
    const value = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(value, (one) => {
        expect(keptParts(one, copy(one))).toBe(one);
      }),
    );
    fc.assert(
      fc.property(value, value, (one, other) => {
        expect(keptParts(one, other)).toStrictEqual(other);
      }),
    );
  });

  it('keeps the members that did not change, wherever they stand', () => {
    const before = {
      list: [
        { id: 'a', n: [1] },
        { id: 'b', n: [2] },
      ],
      text: 'x',
    };
    const after = copy({ ...before, list: [{ id: 'c', n: [3] }, before.list[1], before.list[0]] });
    const kept = keptParts(before, after);
    expect(kept).toStrictEqual(after);
    expect(kept.list[1]).toBe(before.list[1]);
    expect(kept.list[2]).toBe(before.list[0]);
    expect(kept.list[0]).toBe(after.list[0]);
  });

  it('tells a field that went from one that stayed', () => {
    const before: Record<string, number | undefined> = { a: 1, b: 2 };
    expect(keptParts(before, { a: 1 })).toStrictEqual({ a: 1 });
    expect(Object.keys(keptParts({ a: 1, b: undefined }, { a: 1, c: undefined }))).toEqual([
      'a',
      'c',
    ]);
  });
});
