import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded, splitmix64, xoshiro128 } from './random.ts';

const take = <T>(n: number, next: () => T): T[] => Array.from({ length: n }, next);

describe('splitmix64', () => {
  it('gives the published numbers for seed 1234567', () => {
    expect(take(5, splitmix64(1234567n))).toEqual([
      6457827717110365317n,
      3203168211198807973n,
      9817491932198370423n,
      4593380528125082431n,
      16408922859458223821n,
    ]);
  });
});

describe('xoshiro128', () => {
  it('gives the numbers of the reference program from the state 1, 2, 3, 4', () => {
    expect(take(10, xoshiro128([1, 2, 3, 4]))).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
      4258142804,
    ]);
  });

  it('refuses a state that would stay zero', () => {
    expect(() => xoshiro128([0, 0, 0, 0])).toThrow(RangeError);
    expect(() => xoshiro128([1, 2, 3])).toThrow(RangeError);
  });
});

describe('seeded', () => {
  it('fills the state from SplitMix64, low word first', () => {
    const next = splitmix64(42n);
    const [a, b] = [next(), next()];
    const words = [a & 0xffffffffn, a >> 32n, b & 0xffffffffn, b >> 32n].map(Number);
    expect(take(5, seeded(42).uint32)).toEqual(take(5, xoshiro128(words)));
  });

  it('gives the same stream for the same seed, and another for another', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (seed) => {
        const one = take(4, seeded(seed).uniform);
        expect(take(4, seeded(BigInt(seed)).uniform)).toEqual(one);
        expect(take(4, seeded(BigInt(seed) + 1n).uniform)).not.toEqual(one);
        expect(one.every((u) => u >= 0 && u < 1)).toBe(true);
      }),
    );
  });

  it('draws below n evenly', () => {
    const random = seeded(7);
    for (const n of [1, 2, 3, 6, 100]) {
      const counts = new Array<number>(n).fill(0);
      for (let i = 0; i < 1000 * n; i++) counts[random.below(n)] += 1;
      const chi = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
      expect(chi).toBeLessThan(n + 5 * Math.sqrt(2 * n));
    }
    expect(take(3, () => seeded(1).below(2 ** 32))).toHaveLength(3);
  });

  it('favours no value where n does not divide 2^32', () => {
    const random = seeded(3);
    const low = take(3000, () => random.below(3 * 2 ** 30)).filter((value) => value < 2 ** 30);
    // A third; without the refusal it would be a half.
    expect(Math.abs(low.length / 3000 - 1 / 3)).toBeLessThan(0.05);
  });

  it('refuses what is no seed and no bound', () => {
    expect(() => seeded(1.5)).toThrow('whole number');
    expect(() => seeded(1).below(0)).toThrow(RangeError);
    expect(() => seeded(1).below(2 ** 33)).toThrow(RangeError);
  });
});
