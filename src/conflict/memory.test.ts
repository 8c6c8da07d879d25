import { describe, expect, it } from 'vitest';
import { Memory } from './memory.ts';

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
    const names = Array.from({ length: 2000 }, (_, n) => memory.nameOf(`key ${n}`));
    expect(new Set(names).size).toBe(2000);
    expect(memory.nameOf('key 1999')).toBe(names[1999]);
    // Of one forgotten the name is not given again.
    expect(names).not.toContain(memory.nameOf('key 0'));
  });

  it('tells kinds apart', () => {
    const memory = new Memory();
    expect(memory.kept('one', 'a', () => 1)).toBe(1);
    expect(memory.kept('two', 'a', () => 2)).toBe(2);
  });

  it('tells lists apart by their numbers and by where they end', () => {
    const memory = new Memory();
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
    const keys = lists.map((one) => memory.key(one));
    const arrays = lists.map((one) => memory.key(one.map((list) => Int32Array.from(list))));
    expect(new Set([...keys, ...arrays]).size).toBe(2 * lists.length);
    const bytes = [Uint8Array.of(1, 23), Uint8Array.of(1, 2, 3), Uint8Array.of()];
    expect(new Set(bytes.map((one) => memory.key([one]))).size).toBe(3);
  });

  it('gives the same numbers the same key', () => {
    const memory = new Memory();
    const one = Int32Array.of(1, 23);
    expect(memory.key([one])).toBe(memory.key([one]));
    // A part of a larger array is told by its own numbers.
    expect(memory.key([Int32Array.of(7, 1, 23, 7).subarray(1, 3)])).toBe(memory.key([one]));
    expect(memory.key([[1, 23], one])).toBe(memory.key([[1, 23], one.slice()]));
  });

  it('gives none for what is too long to be kept', () => {
    const memory = new Memory();
    expect(memory.key([new Int32Array(10_000), new Uint8Array(10_000)])).toBeDefined();
    expect(memory.key([[1], new Int32Array(30_000)])).toBeUndefined();
  });
});
