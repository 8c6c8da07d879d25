import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameSaid, keysOf, said } from './same-said.ts';

describe('isSameSaid', () => {
  it('goes by what is said, not by who made it', () => {
    const piece = () => ({ kind: 'share', count: 3n, text: ['a', { kind: 'strong', text: 'b' }] });
    expect(isSameSaid(piece(), piece())).toBe(true);
    expect(isSameSaid(piece(), { ...piece(), count: 4n })).toBe(false);
    expect(isSameSaid({ count: 3n }, { count: 3 })).toBe(false);
    // A whole number that JSON knows is another thing than one of any length.
    expect(said({ count: 3n })).not.toBe(said({ count: 3 }));
  });
});

describe('isSameSaid and said', () => {
  it('agree on all that can be said', () => {
    const { piece } = fc.letrec((tie) => ({
      piece: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('a', 'b', '', 1, 2, 3n, 4n, true, null),
        fc.array(tie('piece'), { maxLength: 3 }),
        fc.record({ text: tie('piece'), more: tie('piece') }, { requiredKeys: ['text'] }),
      ),
    }));
    fc.assert(
      fc.property(fc.array(piece), fc.array(piece), (one, other) => {
        expect(isSameSaid(one, structuredClone(one))).toBe(true);
        expect(isSameSaid(one, other)).toBe(said(one) === said(other));
      }),
    );
  });
});

describe('keysOf', () => {
  it('leaves a piece its key when another sort comes in before it', () => {
    const kinds = (text: string) => keysOf([...text], (one) => one);
    expect(kinds('ptpt')).toEqual(['p 0', 't 0', 'p 1', 't 1']);
    expect(kinds('hptpt').slice(1)).toEqual(kinds('ptpt'));
    expect(new Set(kinds('pppt')).size).toBe(4);
  });
});
