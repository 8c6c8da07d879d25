import { describe, expect, it } from 'vitest';
import { orderClasses, unsettledPairs } from './order-class.ts';

const at = (value: number) => ({ low: value, high: value });

describe('orderClasses', () => {
  it('keeps ties as ties, in the order given', () => {
    expect(orderClasses([at(-2), at(0), at(-2), at(0), at(-1)])).toEqual([[1, 3], [4], [0, 2]]);
  });

  it('ties sums of √2 that differ by rounding alone', () => {
    const noisy = Math.SQRT1_2 + Math.SQRT1_2 + 1e-15;
    expect(orderClasses([at(-Math.SQRT2), at(-noisy)])).toEqual([[0, 1]]);
  });
});

describe('unsettledPairs', () => {
  it('names pairs whose order the ranges leave open', () => {
    const scores = [
      { low: -2, high: 0 },
      { low: -1, high: -1 },
      { low: -3, high: -2 },
    ];
    expect(unsettledPairs(scores)).toEqual([[0, 1]]);
    expect(unsettledPairs([at(0), at(0)])).toEqual([]);
  });
});
