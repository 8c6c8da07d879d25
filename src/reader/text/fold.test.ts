import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, unfoldedOffset } from './fold.ts';

describe('fold', () => {
  it.each([
    ['Émirats', 'emirats'],
    ['Œuvre', 'oeuvre'],
    ['مُحَمَّد', 'محمد'],
    ['إلى', 'الي'],
    ['الجـــزائر', 'الجزائر'],
    ['آسيا', 'اسيا'],
    ['ﺍﻟﺠﺰﺍﺋﺮ', 'الجزائر'],
    ['ﻻ', 'لا'],
    ['ایران', 'ايران'],
    ['کینیا', 'كينيا'],
    ['٢٠٢٤', '2024'],
    ['۲۰۲۴', '2024'],
    ['Ｒｕｓｓｉａ', 'russia'],
    ['Rus\u200bsia', 'russia'],
    ['حركة', 'حركة'],
  ])('%s → %s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('is the same when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)),
    );
  });

  it('maps every folded unit to a source offset, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = fold(text);
        let last = 0;
        for (let count = 0; count <= folded.length; count++) {
          const at = unfoldedOffset(text, 0, text.length, count);
          expect(at).toBeGreaterThanOrEqual(last);
          last = at;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('keeps marks with the letter before them', () => {
    const word = 'و\u064Eروسيا';
    expect(word.slice(unfoldedOffset(word, 0, word.length, 1))).toBe('روسيا');
  });
});
