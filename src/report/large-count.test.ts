import { describe, expect, it } from 'vitest';
import { largeCount } from './large-count.ts';

const said = (text: string, language: 'ar' | 'en' | 'fr' = 'en') =>
  largeCount(BigInt(text), language).replaceAll('\u00a0', ' ');

describe('a count', () => {
  it('is written out as long as it can be read', () => {
    expect(said('479001600')).toBe('479,001,600');
    expect(said('999999999999999')).toBe('999,999,999,999,999');
    expect(said('479001600', 'fr')).toBe('479\u202f001\u202f600');
  });

  it('beyond has three digits and a power of a thousand', () => {
    expect(said('1000000000000000')).toBe('1.00 × 10¹⁵');
    expect(said('92998331697475304366999862037708800000000')).toBe('93.0 × 10³⁹');
    expect(said('371993326789901217467999448150835200000000')).toBe('372 × 10³⁹');
    expect(said('9158611693373227008000000', 'fr')).toBe('9,16 × 10²⁴');
    expect(said('9158611693373227008000000', 'ar')).toBe('\u20669.16 × 10²⁴\u2069');
  });

  it('rounds into the next power where it has to', () => {
    expect(said('9999999999999999')).toBe('10.0 × 10¹⁵');
    expect(said('999600000000000000')).toBe('1.00 × 10¹⁸');
    expect(said('999400000000000000')).toBe('999 × 10¹⁵');
    expect(said('99960000000000000')).toBe('100 × 10¹⁵');
  });
});
