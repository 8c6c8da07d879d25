import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold.ts';
import { arabicMonths, englishMonths, frenchMonths } from './month.ts';

const locales = {
  en: ['en'],
  fr: ['fr', 'fr-CA'],
  ar: ['ar-EG', 'ar-SA', 'ar-LB', 'ar-SY', 'ar-IQ', 'ar-DZ', 'ar-TN', 'ar-MA'],
};
const tables = { en: englishMonths, fr: frenchMonths, ar: arabicMonths };

describe('month names', () => {
  for (const language of ['en', 'fr', 'ar'] as const) {
    it.each(locales[language])('hold those that Intl gives for %s', (locale) => {
      const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, {
        month: 'long',
        timeZone: 'UTC',
      });
      for (let month = 1; month <= 12; month++) {
        const name = fold(format.format(new Date(Date.UTC(2024, month - 1, 15)))).replace(
          /\s+/g,
          ' ',
        );
        expect([name, tables[language].get(name)]).toEqual([name, month]);
      }
    });
  }
});
