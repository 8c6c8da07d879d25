import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateText } from '../../../../report/date-text.ts';
import { dateFault, languages } from '../../../../situation/index.ts';
import { localText } from '../../../model/local-text.ts';
import type { Settings } from '../../../model/settings.ts';
import { dateFaultKind } from './form-fault.ts';
import { typedDate } from './typed-date.ts';

const point = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.nat(12), fc.nat(28))
  .map(([year, month, day]) => {
    const parts = [String(year).padStart(4, '0')];
    if (month > 0) parts.push(String(month).padStart(2, '0'));
    if (month > 0 && day > 0) parts.push(String(day).padStart(2, '0'));
    return parts.join('-');
  });
const date = fc.oneof(
  point,
  point.map((one) => `${one}/..`),
  point.map((one) => `../${one}`),
  fc.tuple(point, point).map((ends) => ends.sort().join('/')),
);

describe('a date typed as it is shown', () => {
  it.each(
    languages.flatMap((language) =>
      (['common', 'levant', 'maghreb'] as const).flatMap((months) =>
        (['latin', 'arabic'] as const).map((numerals) => ({ language, months, numerals })),
      ),
    ),
  )('is the date that was shown: $language, $months, $numerals', (chosen) => {
    const settings = chosen as Settings;
    fc.assert(
      fc.property(date, (one) => {
        if (dateFault(one) !== undefined) return;
        const shown = localText(dateText(one, settings.language), settings);
        expect(typedDate(shown) ?? one, shown).toBe(one);
        if (/\p{L}/u.test(shown)) expect(typedDate(shown), shown).toBeDefined();
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['3 October 2024', '2024-10-03'],
    ['October 3, 2024', '2024-10-03'],
    ['october 2024', '2024-10'],
    ['1er août 2024', '2024-08-01'],
    ['1 aout 2024', '2024-08-01'],
    ['depuis le 2 mai 2021', '2021-05-02/..'],
    ['٣ تشرين الأول ٢٠٢٤', '2024-10-03'],
    ['3 اكتوبر 2024', '2024-10-03'],
    ['جويلية 2024', '2024-07'],
    ['آب ٢٠٢٤', '2024-08'],
    ['2024-10 to November 2024', '2024-10/2024-11'],
    ['31 June 2024', '2024-06-31'],
  ])('%s', (typed, edtf) => {
    expect(typedDate(typed)).toBe(edtf);
  });

  it.each(['', '2024-10', '2023-09/..', 'Octobre', 'soon', '3 Octember 2024', 'to', '3 May'])(
    'and nothing else: %s',
    (typed) => {
      expect(typedDate(typed)).toBeUndefined();
    },
  );

  it('that no month has is refused as a day', () => {
    expect(dateFaultKind(typedDate('31 juin 2024') ?? '')).toBe('day');
  });
});
