import { describe, expect, it } from 'vitest';
import { kept, keyOf } from './kept.ts';

describe('kept', () => {
  it('makes each result once, and again when it was used longest ago', () => {
    let made = 0;
    const once = kept<number>(2);
    const ask = (key: string | undefined) => once(key, () => ++made);
    expect([ask('a'), ask('b'), ask('a')]).toEqual([1, 2, 1]);
    expect([ask('c'), ask('a'), ask('b')]).toEqual([3, 1, 4]);
    expect([ask(undefined), ask(undefined)]).toEqual([5, 6]);
  });

  it('keeps nothing as well as something', () => {
    let made = 0;
    const once = kept<undefined>(2);
    for (let n = 0; n < 3; n++) once('a', () => void made++);
    expect(made).toBe(1);
  });

  it('tells lists apart by their numbers and by where they end', () => {
    const keys = [[[1, 23]], [[12, 3]], [[1], [23]], [[123]], [[], [1, 23]], [[-1, 23]]].map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keyOf([Int32Array.of(1, 23)])).toBe(keys[0]);
    expect(keyOf([new Int32Array(30_000)])).toBeUndefined();
  });
});
