import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateSpan, type Event } from '../../../situation/index.ts';
import { brokenLine } from './broken-line.ts';
import { type Frame, placeLanes, xOf } from './placed-event.ts';
import { stretchesOf } from './time-scale.ts';
import { whole } from './time-window.ts';

const measure = (text: string) => text.length * 6;
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
const stretches = stretchesOf([dateSpan('2024')], 0);
const frameOf = (width: number, asOf?: string): Frame => {
  const frame = { left: 0, right: width, seen: whole, stretches };
  return asOf ? { ...frame, asOf: xOf(frame, dateSpan(asOf).end + 1) } : frame;
};
const placedIn = (frame: Frame, events: Event[], label: string) =>
  placeLanes(frame, [{ key: '', events }], () => label, measure).lanes.flatMap(
    (lane) => lane.events,
  );

const month = fc.integer({ min: 1, max: 12 }).map((n) => `2024-${String(n).padStart(2, '0')}`);
const words = fc
  .array(fc.constantFrom('a', 'warning', 'of', 'the', 'coalition'), { minLength: 1, maxLength: 9 })
  .map((list) => list.join(' '));

describe('words beside an event', () => {
  it('stay on the figure, whatever their length', () => {
    fc.assert(
      fc.property(month, words, fc.integer({ min: 200, max: 1200 }), (date, label, width) => {
        for (const part of [{ date }, { within: `${date}/2024-12` }]) {
          const [one] = placedIn(frameOf(width), [event('x', part)], label);
          if (!one) throw new Error('not placed');
          const left = one.isBefore ? one.labelX - measure(one.label) : one.labelX;
          expect(left).toBeGreaterThanOrEqual(one.label === '…' ? -20 : -1);
          if (!one.isUndated) expect(left + measure(one.label)).toBeLessThanOrEqual(width + 1);
        }
      }),
    );
  });

  it('stand before their mark where the line of the day to weigh at would cut them after it', () => {
    const frame = frameOf(900, '2024-10-15');
    const [one] = placedIn(frame, [event('x', { date: '2024-09' })], 'a warning');
    expect(one?.isBefore).toBe(true);
    const [early] = placedIn(frame, [event('x', { date: '2024-03' })], 'a warning');
    expect(early?.isBefore).toBe(false);
    expect(
      placedIn(frameOf(900), [event('x', { date: '2024-09' })], 'a warning')[0]?.isBefore,
    ).toBe(false);
  });

  it('are cut at a word on the wider side where neither has room', () => {
    const long = 'the attack of the coalition on the convoy of the army near the border';
    const [one] = placedIn(frameOf(400), [event('x', { date: '2024-08' })], long);
    expect(one?.isBefore).toBe(true);
    expect(one?.label).toMatch(/^the attack .*[a-z]…$/);
  });
});

describe('ends that are open', () => {
  it('point where nobody says since when, or until when', () => {
    const [since] = placedIn(frameOf(900), [event('x', { date: '2024-05/..' })], 'a');
    const [until] = placedIn(frameOf(900), [event('x', { date: '../2024-05' })], 'a');
    expect([since?.isOpenStart, since?.isOpenEnd]).toEqual([false, true]);
    expect([until?.isOpenStart, until?.isOpenEnd]).toEqual([true, false]);
    expect((until?.x ?? 0) + (until?.width ?? 0)).toBeCloseTo(
      xOf(frameOf(900), dateSpan('2024-05').end + 1),
      5,
    );
  });
});

describe('nearer', () => {
  const seen = { start: 0.6, end: 0.9 };
  it('what goes on still points from the edge, and dots end before the words over them', () => {
    const frame = { ...frameOf(900), seen };
    const [going] = placedIn(frame, [event('x', { date: '2024-02/..' })], 'aid');
    expect([going?.x, going?.isOpenEnd]).toEqual([0, true]);
    const [over] = placedIn(frame, [event('x', { date: '2024-02' })], 'aid');
    expect(over).toBeUndefined();
    const [open] = placedIn(frame, [event('x', { within: '2024-02/2024-11' })], 'a warning');
    const { within, labelX = 0, label = '' } = open ?? {};
    expect((within?.x ?? 0) + (within?.width ?? 0)).toBeLessThan(labelX - measure(label));
  });
});

describe('the line of the day to weigh at', () => {
  const label = (labelX: number, y: number, isBefore = false) => ({
    label: 'ten letter',
    labelX,
    y,
    isBefore,
  });
  it('is broken where words stand in its way, and nowhere else', () => {
    expect(brokenLine(50, 200, [], measure)).toBe('M50 0V200');
    expect(brokenLine(50, 200, [label(60, 40), label(45, 80, true)], measure)).toBe('M50 0V200');
    expect(brokenLine(50, 200, [label(20, 100), label(70, 40, true)], measure)).toBe(
      'M50 0V36M50 53V96M50 113V200',
    );
  });
});
