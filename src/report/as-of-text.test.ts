import { describe, expect, it } from 'vitest';
import type { Situation } from '../situation/index.ts';
import { asOfText, noDate } from './as-of-text.ts';
import { weighedHead } from './weighed-head.ts';

const languages = ['en', 'fr', 'ar'] as const;
const said = (date: string) => languages.map((language) => asOfText(date, language));

describe('the date at which something is weighed', () => {
  it('is a day, a month or a year', () => {
    expect(said('2024-11-01')).toEqual([
      'as of 1 November 2024',
      'au 1er novembre 2024',
      'حتى 1 نوفمبر 2024',
    ]);
    expect(said('2024')).toEqual(['as of 2024', 'en 2024', 'حتى 2024']);
  });

  it('is unknown between the bounds that are given of it', () => {
    expect(said('2024/..')).toEqual([
      'as of an unknown date, since 2024',
      'à une date inconnue, depuis 2024',
      'بتاريخ غير معلوم، منذ 2024',
    ]);
    expect(said('../2020')).toEqual([
      'as of an unknown date, until 2020',
      'à une date inconnue, jusqu’à 2020',
      'بتاريخ غير معلوم، حتى 2020',
    ]);
    expect(said('2023/2024')).toEqual([
      'as of an unknown date, 2023 to 2024',
      'à une date inconnue, de 2023 à 2024',
      'بتاريخ غير معلوم، من 2023 إلى 2024',
    ]);
  });

  it('is no date, and not the year 1, where nobody has told one', () => {
    expect(said(noDate)).toEqual(['no date', 'sans date', 'بلا تاريخ']);
    const situation = { asOf: noDate, scenarios: [], games: [] } as unknown as Situation;
    expect(weighedHead(situation, 'en', {})).toBe('no date');
    expect(weighedHead(situation, 'en', { asOf: '2024' })).toBe('as of 2024');
  });
});
