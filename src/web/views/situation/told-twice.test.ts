import { expect, it } from 'vitest';
import { toldTwice } from './told-twice.ts';

it('a summary that more than one event has is told from one that stands alone, as it is shown', () => {
  const events = [
    { summary: { ar: 'رفض المذكّرة', en: 'a refusal' } },
    { summary: { ar: 'رفض المذكّرة', en: 'a protest' } },
    { summary: { ar: 'لقاء' } },
  ];
  expect([...toldTwice(events, 'ar')]).toEqual(['رفض المذكّرة']);
  expect([...toldTwice(events, 'en')]).toEqual([]);
});
