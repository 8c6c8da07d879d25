import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MarkKind, stretches, type TextMark } from './text-mark.ts';

const kinds: MarkKind[] = ['actor', 'date', 'claim', 'quote'];
const mark: fc.Arbitrary<TextMark> = fc.record({
  start: fc.integer({ min: 0, max: 30 }),
  end: fc.integer({ min: 0, max: 30 }),
  kind: fc.constantFrom(...kinds),
  key: fc.constantFrom('a', 'b', 'c'),
});

describe('stretches', () => {
  it('cover the span without gap or overlap, each with the marks of every one of its units', () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 12 }), (marks) => {
        const found = stretches(3, 25, marks);
        const ends = found.flatMap(({ start, end }) => [start, end]);
        expect(ends[0]).toBe(3);
        expect(ends.at(-1)).toBe(25);
        for (const [i, one] of found.entries()) {
          if (i > 0) expect(one.start).toBe(found[i - 1]?.end);
          for (let at = one.start; at < one.end; at++) {
            const here = marks.filter(({ start, end }) => start <= at && at < end);
            expect(one.kinds).toEqual([...new Set(here.map(({ kind }) => kind))].sort());
          }
        }
      }),
    );
  });

  it('opens the innermost of nested marks', () => {
    const found = stretches(0, 10, [
      { start: 0, end: 10, kind: 'claim', key: 'whole' },
      { start: 4, end: 6, kind: 'actor', key: 'name' },
      { start: 5, end: 6, kind: 'date' },
    ]);
    expect(found.map(({ key }) => key)).toEqual(['whole', 'name', 'name', 'whole']);
  });
});
