import { describe, expect, it } from 'vitest';
import type { Event } from '../../situation/index.ts';
import { timelineFigure } from './timeline.ts';

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

const draw = (...parts: Partial<Event>[]) =>
  timelineFigure(
    parts.map((part, at) => event(`e${at}`, part)),
    '2024-11',
  ) ?? '';

describe('the timeline of the report', () => {
  it('points where an end is open, and has numbers everywhere', () => {
    const svg = draw({ date: '2023-09/..' }, { date: '../2020' }, { date: '2022' });
    expect(svg).not.toMatch(/NaN|Infinity/);
    expect(svg.match(/<path d="M[^"]*z" fill="var\(--text\)"/g)).toHaveLength(2);
    expect(svg.match(/<rect/g)).toHaveLength(1);
  });

  it('has what no source dates beyond the line, its days dotted', () => {
    const svg = draw({ date: '2024-01' }, { within: '2024-07/2024-10' });
    expect(svg).toMatch(/<path d="M716 [\d.]+l5 5-5 5-5-5z"/);
    expect(svg).toContain('stroke-dasharray="1.5 4"');
  });

  it('ends soon after what is known, though it is weighed long after', () => {
    const of = (asOf: string) => {
      const events = [event('a', { date: '2024-12-15' }), event('b', { date: '2025-02-20' })];
      const svg = timelineFigure(events, asOf) ?? '';
      return [...svg.matchAll(/<rect x="([\d.]+)"/g)].map(([, x]) => Number(x));
    };
    const [first = 700, last = 0] = of('2026-11-24');
    expect(first).toBeLessThan(30);
    expect(last).toBeGreaterThan(400);
    // Weighed soon after, the line ends at that day.
    expect(of('2025-02-20').at(-1)).toBeGreaterThan(of('2025-03-01').at(-1) as number);
    expect(of('2025-04-30')).toEqual(of('2026-11-24'));
  });

  it('has a broken outline where the year was worked out', () => {
    const svg = draw({ date: '2024-01' }, { date: '2023', yearInferred: true });
    expect(svg.match(/stroke-dasharray="3 2"/g)).toHaveLength(1);
  });
});
