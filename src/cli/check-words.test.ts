import { describe, expect, it } from 'vitest';
import { type CountedPart, checkWords } from './check-words.ts';

describe('what check counts', () => {
  it('is one of it, or several', () => {
    const said = (part: CountedPart, count: number) => checkWords.en.counted(part, count);
    expect(said('needs', 1)).toBe('1 need');
    expect(said('needs', 2)).toBe('2 needs');
    expect(said('supplies', 1)).toBe('1 supply');
    expect(said('capacities', 1)).toBe('1 capacity');
    expect(said('games', 1)).toBe('1 game');
    expect(checkWords.en.unsourced(1)).toBe('1 input without a source:');
    expect(checkWords.en.unsourced(14)).toBe('14 inputs without a source:');
    expect(checkWords.fr.counted('needs', 1)).toBe('1 besoin');
    expect(checkWords.ar.counted('needs', 2)).toBe('حاجتان');
  });
});
