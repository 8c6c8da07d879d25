import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gregorian, turnedLunar } from './hijri.ts';

const civil = new Intl.DateTimeFormat('en-u-ca-islamic-civil-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

it('agrees with the civil calendar of Intl', () => {
  const day = fc.record({
    year: fc.integer({ min: 1300, max: 1500 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 29 }),
  });
  fc.assert(
    fc.property(day, ({ year, month, day: date }) => {
      const found = gregorian(year, month, date);
      const parts = civil.formatToParts(Date.UTC(found.year, found.month - 1, found.day));
      const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
      expect([part('year'), part('month'), part('day')]).toEqual([year, month, date]);
    }),
  );
});

it.each([
  [{ year: 2024, month: 11, day: 15 }, 9, 'last', { year: 1445, month: 9 }],
  [{ year: 2024, month: 3, day: 20 }, 10, 'next', { year: 1445, month: 10 }],
  [{ year: 2024, month: 3, day: 20 }, 9, 'this', { year: 1445, month: 9 }],
] as const)('counts from %o: month %i, %s', (published, month, turn, expected) => {
  expect(turnedLunar(published, month, turn)).toEqual(expected);
});
