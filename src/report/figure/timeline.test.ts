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

  it('has a broken outline where the year was worked out', () => {
    const svg = draw({ date: '2024-01' }, { date: '2023', yearInferred: true });
    expect(svg.match(/stroke-dasharray="3 2"/g)).toHaveLength(1);
  });
});
