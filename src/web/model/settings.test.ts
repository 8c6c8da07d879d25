import { describe, expect, it } from 'vitest';
import { localText } from './local-text.ts';
import { readSettings } from './settings.ts';

describe('settings', () => {
  it('takes what is known and defaults for the rest', () => {
    const kept = '{"language":"fr","theme":"purple","numerals":"arabic"}';
    expect(readSettings(kept, ['en'])).toEqual({
      language: 'fr',
      theme: 'system',
      numerals: 'arabic',
      months: 'common',
    });
    for (const text of [null, 'x', '[]', 'null', '7'])
      expect(readSettings(text, ['de', 'ar-DZ']).language).toBe('ar');
  });

  it('writes digits and months as set, in Arabic alone', () => {
    const settings = readSettings('{"language":"ar","numerals":"arabic","months":"maghreb"}', []);
    expect(localText('12 يوليو 2024', settings)).toBe('١٢ جويلية ٢٠٢٤');
    expect(localText('مايوركا', settings)).toBe('مايوركا');
    expect(localText('نوفمبر 3', { ...settings, months: 'levant', numerals: 'latin' })).toBe(
      'تشرين الثاني 3',
    );
    expect(localText('12 July', { ...settings, language: 'en' })).toBe('12 July');
  });
});
