import { describe, expect, it } from 'vitest';
import { Memory, numbersKey } from './memory.ts';

describe('Memory', () => {
  it('makes each result once, and again when it was used longest ago', () => {
    const memory = new Memory();
    let made = 0;
    const ask = (key: string | undefined) => memory.kept('one', key, () => ++made);
    expect([ask('a'), ask('b'), ask('a')]).toEqual([1, 2, 1]);
    for (let n = 0; n < 127; n++) ask(`other ${n}`);
    expect(made).toBe(129);
    expect([ask('a'), ask('b')]).toEqual([1, 130]);
    expect([ask(undefined), ask(undefined)]).toEqual([131, 132]);
  });

  it('keeps nothing as well as something', () => {
    const memory = new Memory();
    let made = 0;
    for (let n = 0; n < 3; n++) memory.kept('one', 'a', () => void made++);
    expect(made).toBe(1);
  });

  it('names keys shortly, and none twice alike', () => {
    const memory = new Memory();
    const names = Array.from({ length: 300 }, (_, n) => memory.nameOf(`key ${n}`));
    expect(new Set(names).size).toBe(300);
    expect(memory.nameOf('key 299')).toBe(names[299]);
    // Of one forgotten the name is not given again.
    expect(names).not.toContain(memory.nameOf('key 0'));
    expect(memory.nameOf(undefined)).toBeUndefined();
  });

  it('tells kinds apart', () => {
    const memory = new Memory();
    expect(memory.kept('one', 'a', () => 1)).toBe(1);
    expect(memory.kept('two', 'a', () => 2)).toBe(2);
  });
});

describe('numbersKey', () => {
  it('tells lists apart by their numbers and by where they end', () => {
    const lists = [
      [[1, 23]],
      [[12, 3]],
      [[1], [23]],
      [[123]],
      [[], [1, 23]],
      [[-1, 23]],
      [[1, 23 + 2 ** 16]],
      [[1, 23], []],
    ];
    expect(new Set(lists.map(numbersKey)).size).toBe(lists.length);
    expect(numbersKey([Int32Array.of(1, 23)])).toBe(numbersKey([[1, 23]]));
    const bytes = [Uint8Array.of(1, 23), Uint8Array.of(1, 2, 3), Uint8Array.of()];
    expect(new Set(bytes.map((one) => numbersKey([one]))).size).toBe(3);
    // A part of a larger array is told by its own numbers.
    expect(numbersKey([Int32Array.of(7, 1, 23, 7).subarray(1, 3)])).toBe(numbersKey([[1, 23]]));
  });

  it('gives none for what is too long to be kept', () => {
    expect(numbersKey([new Int32Array(10_000), new Uint8Array(9_000)])).toBeDefined();
    expect(numbersKey([new Int32Array(30_000)])).toBeUndefined();
  });
});
