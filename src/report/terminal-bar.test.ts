import { describe, expect, it } from 'vitest';
import { rangeLines, shareLines } from './terminal-bar.ts';

const english = { language: 'en', width: 100, colour: false, rtl: false } as const;
const arabic = { language: 'ar', width: 60, colour: false, rtl: true } as const;
const long = 'from the Alliance of Sahel States, of which nobody says that it sends men';
const range = { kind: 'range', label: '', low: 0.1, high: 0.4, text: [] } as const;

describe('a range in a terminal', () => {
  it('has what is said of it beside its bar where there is room', () => {
    const [line, ...more] = rangeLines(range, 'Without Wagner', 'in all', english);
    expect(line).toBe(
      '  Without Wagner                    0.10 – 0.40  ───━━━━━━━━━━───────────────────  in all',
    );
    expect(more).toEqual([]);
  });

  it('has it under the bar where there is none, within the width', () => {
    const lines = rangeLines(range, 'Ground combat without Wagner', long, english);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toBe(`    ${long}`);
    for (const line of rangeLines(range, 'القتال البرّي', `${long} ${long}`, arabic))
      expect(line.length).toBeLessThanOrEqual(62);
  });

  it('has a long label on a line of its own', () => {
    const label = 'Patrols on the road between the two towns';
    expect(rangeLines(range, label, '', english)[0]).toBe(`  ${label}`);
  });
});

describe('a share in a terminal', () => {
  it('is never an empty bar above none, nor a full one below all', () => {
    const share = (count: bigint) =>
      shareLines({ kind: 'share', count, total: 1000n, text: [] }, 'x', english)[0];
    expect(share(1n)).toContain('  ━─');
    expect(share(999n)).toContain('━─  x');
    expect(share(0n)).not.toContain('━');
  });
});
