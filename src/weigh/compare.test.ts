import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, type Value } from './compare.ts';

const nothing = { changed: [], added: [], removed: [], turned: [] };

describe('compare', () => {
  it('tells numbers with their difference, members matched by name and not by place', () => {
    const base = {
      suppliers: [
        { id: 'a', loss: { low: 0.1, high: 0.4 } },
        { id: 'b', loss: { low: 0, high: 0.2 } },
      ],
    };
    const scenario = {
      suppliers: [
        { id: 'b', loss: { low: 0, high: 0.5 } },
        { id: 'c', loss: { low: 0, high: 0 } },
      ],
    };
    const found = compare(base, scenario);
    expect(found.changed).toEqual([
      { at: 'suppliers/b/loss/high', from: 0.2, to: 0.5, by: expect.closeTo(0.3, 12) },
    ]);
    expect(found.removed).toEqual([{ at: 'suppliers/a', value: base.suppliers[0] }]);
    expect(found.added).toEqual([{ at: 'suppliers/c', value: scenario.suppliers[1] }]);
  });

  it('names members by pairs and by ties', () => {
    const pairs = (count: number) => ({ above: [{ a: 'x', b: 'y', count }] });
    expect(compare(pairs(1), pairs(3)).changed[0]).toEqual({
      at: 'above/x+y/count',
      from: 1,
      to: 3,
      by: 2,
    });
    const margins = (margin: number | null) => ({ margins: [{ tie: ['x', 'y'], margin }] });
    expect(compare(margins(-2), margins(null)).changed).toEqual([
      { at: 'margins/x+y/margin', from: -2, to: null },
    ]);
  });

  it('goes by position where nothing names the members', () => {
    const steps = (high: number) => [
      { low: 1, high },
      { low: 2, high: 2 },
    ];
    expect(compare(steps(3), steps(4)).changed).toEqual([{ at: '0/high', from: 3, to: 4, by: 1 }]);
  });

  it('takes a list of plain values as one value', () => {
    expect(compare({ nash: [3, 7] }, { nash: [7] }).changed).toEqual([
      { at: 'nash', from: [3, 7], to: [7] },
    ]);
  });

  it('takes numbers that differ by rounding alone for equal', () => {
    expect(compare({ x: 0.1 + 0.2 }, { x: 0.3 })).toEqual(nothing);
  });

  it('tells each headline that turned once, with both sides whole', () => {
    const weighing = (leading: string[], lower: number, nash: number[]) => ({
      scenario: null,
      conflict: [{ game: 'g1', equilibria: { nash } }],
      balance: { frustration: { lower } },
      hypotheses: [{ question: 'q', headline: { leading } }],
    });
    const found = compare(weighing(['h1', 'h2'], 1, [2]), weighing(['h1'], 2, [2]));
    expect(found.turned).toEqual([
      { at: 'balance/frustration/lower', from: 1, to: 2 },
      { at: 'hypotheses/q/headline/leading', from: ['h1', 'h2'], to: ['h1'] },
    ]);
    const own = compare({ a: { b: 1, c: 2 } }, { a: { b: 2, c: 3 } }, { headlines: ['a'] });
    expect(own.turned).toEqual([{ at: 'a', from: { b: 1, c: 2 }, to: { b: 2, c: 3 } }]);
  });

  it('tells a headline that only one side has', () => {
    const found = compare({ a: {} }, { a: { b: 1 } }, { headlines: ['a/b'] });
    expect(found.turned).toEqual([{ at: 'a/b', from: null, to: 1 }]);
  });

  it('leaves out what is to be ignored', () => {
    expect(compare({ scenario: null }, { scenario: 'peace' })).toEqual(nothing);
    const ignored = ['rows/*/note'];
    const rows = (note: string) => ({ rows: [{ id: 'x', note }] });
    expect(compare(rows('a'), rows('b'), { ignored })).toEqual(nothing);
  });

  const json = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Value>;

  it('finds nothing between a finding and itself', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(compare(value, structuredClone(value), { ignored: [] })).toEqual(nothing);
      }),
    );
  });

  it('turned around, swaps the sides', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        const [there, back] = [compare(a, b, { ignored: [] }), compare(b, a, { ignored: [] })];
        const sorted = (paths: readonly { at: string }[]) => paths.map(({ at }) => at).sort();
        expect(sorted(there.added)).toEqual(sorted(back.removed));
        expect(sorted(there.changed)).toEqual(sorted(back.changed));
      }),
    );
  });
});
