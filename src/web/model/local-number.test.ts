import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { degreesShown, latinDigits, numberOf, numberShown } from './local-number.ts';
import { localText } from './local-text.ts';
import { readSettings } from './settings.ts';

const arabic = readSettings('{"language":"ar","numerals":"arabic"}', []);
const latin = readSettings('{"language":"ar"}', []);
const french = readSettings('{"language":"fr","numerals":"arabic"}', []);

describe('numbers in fields', () => {
  it('are read in either row of digits', () => {
    expect(['0.7', '0,7', '٠٫٧', '٠.٧', '.7', '۷', '7.'].map(numberOf)).toEqual([
      ...[0.7, 0.7, 0.7, 0.7, 0.7, 7, 7],
    ]);
    expect(['-1', '−٥٫٢'].map(numberOf)).toEqual([-1, -5.2]);
    for (const text of ['', 'much', '1.2.3', '--1', '1e9', '٠٫٫٧'])
      expect(numberOf(text)).toBeUndefined();
  });

  it('are shown in the chosen one, and read again as what they are', () => {
    expect(numberShown(0.25, arabic)).toBe('٠٫٢٥');
    expect(numberShown(0.25, latin)).toBe('0.25');
    expect(numberShown(0.25, french)).toBe('0,25');
    fc.assert(
      fc.property(
        fc.integer({ min: -1e6, max: 1e6 }),
        fc.constantFrom(arabic, french),
        (n, set) => {
          expect(numberOf(numberShown(n / 1000, set))).toBe(n / 1000);
        },
      ),
    );
  });

  it('of degrees have the decimal mark of the language', () => {
    expect([arabic, latin, french].map((one) => degreesShown(16.2666, one))).toEqual([
      '\u2066١٦٫٢٧°\u2069',
      '\u206616.27°\u2069',
      '\u206616,27°\u2069',
    ]);
  });

  it('of dates are read too', () => {
    expect(latinDigits('٢٠٢٤-١٠-٠٣/..')).toBe('2024-10-03/..');
    expect(latinDigits(localText('2024-10/2024-11', arabic))).toBe('2024-10/2024-11');
  });
});

describe('text with Arabic digits', () => {
  const said = (text: string) => localText(text, arabic);

  it('writes numbers with their marks', () => {
    expect(said('0.60 و64,800 و40%')).toBe('٠٫٦٠ و٦٤٬٨٠٠ و٤٠٪');
    expect(said('3, 4')).toBe('٣, ٤');
  });

  it('leaves codes as they are', () => {
    const code = 'm1 & !r2 | OFFENSIVE-3 -> g2, UTF-8';
    expect(said(code)).toBe(code);
    expect(said('الخيار m1، الخطوة 1')).toBe('الخيار m1، الخطوة ١');
  });

  it('keeps a range from left to right', () => {
    expect(said('0.60 – 0.88')).toBe('٠٫٦٠\u200e – \u200e٠٫٨٨');
    expect(said('2024-10-03')).toBe('٢٠٢٤\u200e-\u200e١٠\u200e-\u200e٠٣');
  });
});
