import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains, before as isBefore } from './date-order.ts';
import { dateFault, datePrecision, dateSpan, isPartialDate } from './partial-date.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const four = (n: number): string => String(n).padStart(4, '0');

/** The platform's calendar, for comparison only: days since 0001-01-01, which is day 1. */
function calendarDay(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / 86_400_000 + 719_163;
}

describe('grammar', () => {
  const accepted =
    '0001 2024 9999 2024-10 2024-10-03 2024-02-29 2000-02-29 0004-02-29 2024-10/2024-11 2023-09/.. ../2024 2024/2024 2024-10-03/2024-10-03 2015/2024-10-03 2024-10/2024';
  test.each(accepted.split(' '))('%s is a date', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  const refused =
    '0000 24 2024- 2024-1 2024-13 2024-00 2024-10-00 2024-10-32 2024-04-31 2023-02-29 1900-02-29 2024-10-03T00 ../.. / 2024/ /2024 2024-11/2024-10 2024/2023 2024-21 -2024 2024? 2024/2025/2026 .. 2024-10-03/2024-10-02 ٢٠٢٤';
  test.each(['', ' 2024', '2024\n', ...refused.split(' ')])('%j is not', (text) => {
    expect(isPartialDate(text)).toBe(false);
    expect(() => dateSpan(text)).toThrow(RangeError);
  });

  test('the fault says what is wrong', () => {
    expect(dateFault('2023-02-29')).toBe('2023-02 has no day 29');
    expect(dateFault('2024-13')).toBe('there is no month 13');
    expect(dateFault('2024-11/2024-10')).toBe('the interval ends before it begins');
    expect(dateFault('2024-10')).toBeUndefined();
  });

  test('precision', () => {
    const found = ['2024', '2024-10', '2024-10-03', '2024/..'].map(datePrecision);
    expect(found).toEqual(['year', 'month', 'day', 'interval']);
    expect(() => datePrecision('soon')).toThrow(RangeError);
  });
});

describe('days', () => {
  test('published day numbers (Calendrical Calculations: 1945-11-12 is 710347)', () => {
    expect(dateSpan('0001-01-01')).toEqual({ start: 1, end: 1 });
    expect(dateSpan('1945-11-12')).toEqual({ start: 710_347, end: 710_347 });
    expect(dateSpan('1970-01-01').start).toBe(719_163);
  });

  test('every day agrees with the platform’s calendar', () => {
    const anyDay = fc.tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    );
    fc.assert(
      fc.property(anyDay, ([year, month, day]) => {
        const text = `${four(year)}-${two(month)}-${two(day)}`;
        const reference = calendarDay(year, month, day);
        const exists = new Date((reference - 719_163) * 86_400_000).getUTCDate() === day;
        expect(isPartialDate(text)).toBe(exists);
        if (exists) expect(dateSpan(text)).toEqual({ start: reference, end: reference });
      }),
      { numRuns: 2000 },
    );
  });

  test('months fill their year and thirds fill their month or year, without gap or overlap', () => {
    const month = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(month, ([year, m]) => {
        for (const date of [four(year), `${four(year)}-${two(m)}`]) {
          const whole = dateSpan(date);
          const [a, b, c] = (['early', 'mid', 'late'] as const).map((part) => dateSpan(date, part));
          expect([a!.start, b!.start, c!.start, c!.end]).toEqual([
            whole.start,
            a!.end + 1,
            b!.end + 1,
            whole.end,
          ]);
        }
        const first = dateSpan(`${four(year)}-01`).start;
        expect(dateSpan(four(year)).start).toBe(first);
        expect(dateSpan(four(year)).end).toBe(dateSpan(`${four(year)}-12`).end);
      }),
    );
  });

  test('by hand: thirds of February 2024 and of a year', () => {
    const start = dateSpan('2024-02').start;
    expect(dateSpan('2024-02', 'late')).toEqual({ start: start + 20, end: start + 28 });
    expect(dateSpan('2024', 'mid')).toEqual({
      start: dateSpan('2024-05-01').start,
      end: dateSpan('2024-08-31').end,
    });
  });

  test('intervals', () => {
    expect(dateSpan('2024-10/2024-11')).toEqual({
      start: dateSpan('2024-10-01').start,
      end: dateSpan('2024-11-30').end,
    });
    expect(dateSpan('2023-09/..').end).toBe(Number.POSITIVE_INFINITY);
    expect(dateSpan('../2024').start).toBe(Number.NEGATIVE_INFINITY);
    expect(() => dateSpan('2024-10-03', 'early')).toThrow(RangeError);
    expect(() => dateSpan('2024/..', 'late')).toThrow(RangeError);
  });
});

describe('order', () => {
  const order = (a: string, b: string) => isBefore(dateSpan(a), dateSpan(b));

  test('by hand', () => {
    expect(order('2024-07', '2024-10')).toBe('yes');
    expect(order('2024-10', '2024-07')).toBe('no');
    expect(order('2024', '2024-10')).toBe('unknown');
    expect(order('2024-10-03', '2024-10-03')).toBe('unknown');
    expect(order('2024-10-03', '2024-10-04')).toBe('yes');
    expect(order('../2023', '2024')).toBe('yes');
  });

  test('before(a, b) is yes exactly when before(b, a) is no', () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 9 }))
      .map(([start, more]) => ({ start, end: start + more }));
    fc.assert(
      fc.property(span, span, (a, b) => {
        expect(isBefore(a, b) === 'yes').toBe(isBefore(b, a) === 'no');
      }),
    );
  });

  test('contains', () => {
    const holds = (during: string, moment: string) => contains(dateSpan(during), dateSpan(moment));
    expect(holds('2023-09/..', '2024-10')).toBe('yes');
    expect(holds('2015', '2015-06-01')).toBe('yes');
    expect(holds('2015-06', '2015')).toBe('unknown');
    expect(holds('2015', '2016')).toBe('no');
  });
});
