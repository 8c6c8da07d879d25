import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';
import { agree, agreementOf } from './agreement-ar.ts';

describe('agreementOf', () => {
  it.each([
    ['قال', 'past', 'he'],
    ['وقالت', 'past', 'she'],
    ['قالوا', 'past', 'they'],
    ['اتهمته', 'past', undefined],
    ['ويضيف', 'imperfect', 'he'],
    ['تضيف', 'imperfect', 'she'],
    ['يقولون', 'imperfect', 'they'],
    ['ستقول', 'imperfect', 'she'],
    ['مشيرا', 'gerund', undefined],
  ])('%s (%s): %s', (word, tense, expected) => {
    expect(agreementOf(word, tense)).toBe(expected);
  });

  it('tells he from she, and nothing from they', () => {
    expect(agree('he', 'she')).toBe(false);
    expect(agree('they', 'she')).toBe(true);
    expect(agree(undefined, 'he')).toBe(true);
  });
});

const sources = (text: string) =>
  read(text, { language: 'ar', published: '2025-11-01' }).proposals.flatMap((one) =>
    one.kind === 'claim' ? [one.byText] : [],
  );

describe('a verb without a subject', () => {
  it('goes on with the voice that it agrees with', () => {
    const text =
      'يرى الباحث رفيق حداد أن الحشد رسالة. وقالت القوات الأميركية إن القارب نقل مخدرات. ويضيف أن الأمر غامض.';
    expect(sources(text).at(-1)).toContain('رفيق حداد');
  });

  it('goes on with the last where it agrees with it', () => {
    const text = 'قال الوزير إن الطريق مفتوح. وقالت الشرطة إنها أغلقته. وأضافت أن السبب أمني.';
    expect(sources(text).at(-1)).toBe('الشرطة');
  });

  it('has nobody where it agrees with none', () => {
    expect(sources('قالت الوزارة إن الطريق مفتوح. ويضيف أن الأمر غامض.')).toHaveLength(1);
  });
});
