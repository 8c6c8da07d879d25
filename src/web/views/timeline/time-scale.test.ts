import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateSpan, type Event } from '../../../situation/index.ts';
import { lanesOf, rowsOf } from './lane.ts';
import { isoDay, ticksOf } from './tick.ts';
import { dayAt, placeOf, stretchesOf } from './time-scale.ts';
import { moved, whole, zoomed } from './time-window.ts';

const days = fc
  .tuple(fc.integer({ min: 600_000, max: 760_000 }), fc.integer({ min: 0, max: 700 }))
  .map(([start, length]) => ({ start, end: start + length }));
const spans = fc.array(days, { minLength: 1, maxLength: 12 });

describe('the line of time', () => {
  it('runs from 0 to 1 without gap, later days never before earlier ones', () => {
    fc.assert(
      fc.property(spans, (all) => {
        const line = stretchesOf(all, 0);
        expect(line[0]?.start).toBe(0);
        expect(line.at(-1)?.end).toBeCloseTo(1, 9);
        for (const [i, one] of line.entries()) {
          expect(one.to).toBeGreaterThanOrEqual(one.from);
          expect(one.isCut).toBe(i % 2 === 1);
          if (i > 0) expect(one.start).toBeCloseTo(line[i - 1]?.end ?? -1, 9);
        }
        const marks = all.flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b);
        const places = marks.map((day) => placeOf(line, day));
        for (const [i, place] of places.entries())
          expect(place).toBeGreaterThanOrEqual(places[i - 1] ?? 0);
        for (const day of marks) expect(dayAt(line, placeOf(line, day))).toBeCloseTo(day, 4);
      }),
    );
  });

  it('draws nine empty years short, and a year of events long', () => {
    const line = stretchesOf([dateSpan('2015-03'), dateSpan('2024-02'), dateSpan('2024-10')], 0);
    expect(line.map((one) => one.isCut)).toEqual([false, true, false]);
    const length = (at: number) => (line[at]?.end ?? 0) - (line[at]?.start ?? 0);
    expect(length(1)).toBeLessThan(0.06);
    expect(length(2)).toBeGreaterThan(0.6);
  });

  it('is zoomed around a place that stays, and never beyond its ends', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.array(fc.double({ min: 0.2, max: 4, noNaN: true }), { maxLength: 8 }),
        (around, factors) => {
          let seen = whole;
          for (const factor of factors) seen = zoomed(seen, factor, around);
          seen = moved(seen, 0.3);
          expect(seen.start).toBeGreaterThanOrEqual(0);
          expect(seen.end).toBeLessThanOrEqual(1 + 1e-9);
          expect(seen.end - seen.start).toBeGreaterThan(0.002);
        },
      ),
    );
    const near = zoomed(whole, 0.5, 0.5);
    expect([near.start, near.end]).toEqual([0.25, 0.75]);
  });
});

describe('its marks', () => {
  it('are months, quarters or years, as there is room', () => {
    const line = stretchesOf([dateSpan('2024')], 0);
    const dates = (width: number) => ticksOf(line, width, 60).map((tick) => tick.date);
    expect(dates(1600)).toContain('2024-02');
    expect(dates(500)).toContain('2024-04');
    expect(dates(500)).not.toContain('2024-02');
    expect(dates(90)).toEqual(['2024', '2025']);
    expect(dates(60_000)).toContain('2024-02-29');
    for (const width of [90, 500, 1600, 9000, 60_000]) {
      const found = ticksOf(line, width, 60);
      const places = found.map(({ day }) => placeOf(line, day) * width);
      for (const [i, place] of places.entries())
        if (i > 0) expect(place - (places[i - 1] ?? 0), `${width}`).toBeGreaterThan(25);
    }
  });

  it('leave no stretch without one, or its events would have no date', () => {
    const spans = ['2011-04-02', '2015-03', '2023-04-15', '2024-06-30'].map((one) => dateSpan(one));
    const line = stretchesOf(spans, 0);
    const kept = line.filter(({ isCut }) => !isCut);
    expect(kept.length).toBeGreaterThan(2);
    for (const width of [120, 240, 700, 2000]) {
      const ticks = ticksOf(line, width, 60);
      for (const { from, to } of kept)
        expect(ticks.filter(({ day }) => day >= from && day <= to).length).toBeGreaterThan(0);
    }
  });

  it('name days as the document counts them', () => {
    for (const date of ['0001-01-01', '1900-03-01', '2024-02-29', '9999-12-31'])
      expect(isoDay(dateSpan(date).start)).toBe(date);
  });
});

describe('lanes', () => {
  const event = (id: string, part: Partial<Event>): Event => ({
    id,
    type: 'AGREE',
    from: [],
    to: [],
    summary: { en: id },
    status: 'asserted',
    yearInferred: false,
    quotes: [],
    ...part,
  });

  it('are those of who acts, else of whom it is done to, undated and nameless last', () => {
    const events = [
      event('x', {}),
      event('later', { from: ['mali'], date: '2024' }),
      event('open', { from: ['mali'] }),
      event('first', { to: ['russia'], date: '2020' }),
    ];
    const lanes = lanesOf(events, 'actor');
    expect(lanes.map(({ key }) => key)).toEqual(['russia', 'mali', '']);
    expect(lanes[1]?.events.map(({ id }) => id)).toEqual(['later', 'open']);
    expect(lanesOf(events, 'one')).toHaveLength(1);
  });

  it('hold no two marks of a row over each other', () => {
    const extent = fc
      .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 5, max: 300 }))
      .map(([left, width]) => ({ left, right: left + width }));
    fc.assert(
      fc.property(fc.array(extent, { maxLength: 30 }), (extents) => {
        const rows = rowsOf(extents);
        for (const [i, a] of extents.entries())
          for (const [j, b] of extents.entries())
            if (i < j && rows[i] === rows[j])
              expect(a.right <= b.left || b.right <= a.left).toBe(true);
      }),
    );
  });
});
