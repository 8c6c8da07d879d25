import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, changeOf } from './change.ts';

const long = process.env.MIZAN_LONG === '1';

/** Few keys and few values, so that two of them have much in common. */
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(0, -0, 1, Number.NaN, 'a', true, null, undefined, 2n),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc
      .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'at', 'value'), tie('tree')), {
        maxLength: 4,
        selector: ([key]) => key,
      })
      .map((entries) => Object.fromEntries(entries)),
  ),
}));

/** Text that tells values apart, the order of keys and the sign of nought included. */
const text = (value: unknown) =>
  JSON.stringify(value, (_, one) => {
    if (typeof one === 'bigint') return `${one}n`;
    if (one === undefined) return 'undefined';
    return Object.is(one, -0) || Number.isNaN(one)
      ? `number ${Object.is(one, -0) ? -0 : one}`
      : one;
  });

describe('changeOf', () => {
  it('put to the value before, gives the value after, to the byte', () => {
    fc.assert(
      fc.property(tree, tree, (before, now) => {
        const sent = structuredClone(changeOf(before, now));
        expect(text(changed(before, sent))).toBe(text(now));
      }),
      { numRuns: long ? 100_000 : 2_000 },
    );
  });

  it('tells of no change where there is none, and leaves both values as they were', () => {
    fc.assert(
      fc.property(tree, tree, (before, now) => {
        const words = [text(before), text(now)];
        expect(changeOf(before, structuredClone(before))).toBeUndefined();
        changed(before, changeOf(before, now));
        expect([text(before), text(now)]).toEqual(words);
      }),
      { numRuns: long ? 20_000 : 500 },
    );
  });

  it('leaves what did not change the same object', () => {
    const before = { list: [{ id: 1 }, { id: 2, deep: { n: 1 } }], other: { n: 3 } };
    const now = { list: [{ id: 1 }, { id: 2, deep: { n: 2 } }, { id: 3 }], other: { n: 3 } };
    const found = changed<typeof now>(before as typeof now, changeOf(before, now));
    expect(found).toEqual(now);
    expect(found.list[0]).toBe(before.list[0]);
    expect(found.other).toBe(before.other);
    expect(found.list[1]).not.toBe(before.list[1]);
  });

  it('sends little where little changed', () => {
    const before = { ties: Array.from({ length: 100 }, (_, k) => ({ id: `t${k}`, sign: '+' })) };
    const now = { ties: before.ties.with(40, { id: 't40', sign: '-' }) };
    expect(changeOf(before, now)).toEqual({
      under: { ties: { length: 100, at: [[40, { under: { sign: { value: '-' } } }]] } },
    });
  });
});
