import { describe, expect, it } from 'vitest';
import { passedOn, shortChain } from './voice.ts';

describe('shortChain', () => {
  it('shows a chain of two whole', () => {
    expect(shortChain(['a', 'b'], 'en')).toEqual({ seen: 'a →\u00a0b', rest: '', more: 0 });
    expect(shortChain(['a'], 'fr')).toEqual({ seen: 'a', rest: '', more: 0 });
  });

  it('says how many voices of a longer one are not shown, and loses none of them', () => {
    const voices = ['a', 'b', 'c', 'd'];
    for (const language of ['en', 'fr', 'ar'] as const) {
      const { seen, rest, more } = shortChain(voices, language);
      expect(more).toBe(2);
      expect(seen + rest).toBe(voices.join(passedOn(language)));
    }
  });
});
