import { describe, expect, it } from 'vitest';
import { decimal, range, whole } from './number-text.ts';

describe('whole', () => {
  it('parts thousands as each language does', () => {
    expect(whole(86_400, 'en')).toBe('86,400');
    expect(whole(86_400, 'fr')).toBe('86\u202f400');
    expect(whole('371993326789901217467999448150835200000000', 'en')).toBe(
      '371,993,326,789,901,217,467,999,448,150,835,200,000,000',
    );
    expect(whole(999, 'ar')).toBe('999');
  });
});

describe('decimal', () => {
  it('keeps a negative number together and its sign in front', () => {
    expect(decimal(-4.414, 'en')).toBe('\u2066−4.41\u2069');
    expect(decimal(-4.414, 'fr')).toBe('\u2066−4,41\u2069');
  });

  it('shows no negative zero', () => {
    expect(decimal(-0.001, 'en')).toBe('0.00');
  });
});

describe('range', () => {
  it('gives one number where the ends agree', () => {
    expect(range(0.4, 0.4, 'en')).toBe('0.40');
    expect(range(0.6, 0.88, 'en')).toBe('\u20660.60 – 0.88\u2069');
  });
});
