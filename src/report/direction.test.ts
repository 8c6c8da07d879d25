import { expect, it } from 'vitest';
import { isolate, isolatedPieces, leftToRight, withoutIsolates } from './direction.ts';

it('parts a text at its outermost isolates', () => {
  const text = `قبل ${isolate(`Wagner ${leftToRight('−3')}`)} بعد`;
  expect(isolatedPieces(text)).toEqual([
    { text: 'قبل ' },
    { text: 'Wagner −3', direction: 'auto' },
    { text: ' بعد' },
  ]);
  expect(withoutIsolates(text)).toBe('قبل Wagner −3 بعد');
});

it('survives an end without a start', () => {
  expect(isolatedPieces('a\u2069b')).toEqual([{ text: 'ab' }]);
});
