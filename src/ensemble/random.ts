/**
 * Seeded random numbers: xoshiro128** 1.1, its state filled by SplitMix64.
 * Blackman & Vigna 2021, ACM Transactions on Mathematical Software 47(4); Steele, Lea & Flood
 * 2014, OOPSLA (SplitMix); Lemire 2019, ACM TOMACS 29(1) (`below`).
 *
 * The same seed gives the same numbers on every machine: the state is four 32-bit words, and every
 * step is integer arithmetic modulo 2^32. For draws in a study, not for secrets.
 */

/** A stream of random numbers. Every method takes from the same stream. */
export interface Random {
  /** A whole number from 0 to 2^32 − 1. */
  uint32(): number;
  /** A number in [0, 1), a multiple of 2^-53. */
  uniform(): number;
  /** A whole number from 0 to n − 1, each equally likely; n from 1 to 2^32. */
  below(n: number): number;
}

const MASK = (1n << 64n) - 1n;

/**
 * SplitMix64: a counter that steps by the golden ratio, its bits mixed.
 *
 * @param seed any integer, taken modulo 2^64
 * @returns a function that gives the next 64-bit number
 */
export function splitmix64(seed: bigint): () => bigint {
  let state = BigInt.asUintN(64, seed);
  return () => {
    state = (state + 0x9e3779b97f4a7c15n) & MASK;
    let z = state;
    z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK;
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & MASK;
    return z ^ (z >> 31n);
  };
}

const rotate = (x: number, k: number): number => (x << k) | (x >>> (32 - k));

/**
 * xoshiro128**, from a state given in full.
 *
 * @param words four 32-bit words, not all zero; they are copied
 * @returns a function that gives the next number, 0 to 2^32 − 1
 * @throws RangeError when there are not four words, or all are zero (the stream would stay zero)
 */
export function xoshiro128(words: ArrayLike<number>): () => number {
  const s = Int32Array.from(words);
  if (s.length !== 4 || s.every((word) => word === 0)) {
    throw new RangeError('xoshiro128: four 32-bit words, not all zero');
  }
  return () => {
    const result = Math.imul(rotate(Math.imul(s[1], 5), 7), 9) >>> 0;
    const t = s[1] << 9;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = rotate(s[3], 11);
    return result;
  };
}

/**
 * A seeded stream.
 *   1. SplitMix64 from the seed gives two 64-bit numbers: the four words of the state, low word first
 *   2. xoshiro128** runs from them
 *
 * @param seed a safe integer, or a bigint (taken modulo 2^64)
 * @throws RangeError when the seed is a number but no safe integer
 */
export function seeded(seed: number | bigint): Random {
  if (typeof seed === 'number' && !Number.isSafeInteger(seed)) {
    throw new RangeError(`seed: expected a whole number, found ${seed}`);
  }
  const next64 = splitmix64(BigInt(seed));
  const [a, b] = [next64(), next64()];
  const uint32 = xoshiro128([a, a >> 32n, b, b >> 32n].map((w) => Number(BigInt.asIntN(32, w))));
  const uniform = () => ((uint32() >>> 5) * 2 ** 26 + (uint32() >>> 6)) / 2 ** 53;
  const below = (n: number): number => {
    if (!Number.isInteger(n) || n < 1 || n > 2 ** 32) {
      throw new RangeError(`below: expected a whole number from 1 to 2^32, found ${n}`);
    }
    // The lowest 2^32 mod n numbers are refused, so that what remains falls evenly on n.
    const refused = 2 ** 32 % n;
    let drawn = uint32();
    while (drawn < refused) drawn = uint32();
    return drawn % n;
  };
  return { uint32, uniform, below };
}
