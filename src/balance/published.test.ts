/** Published values: the Gahuku-Gama tribes (Read 1954), as the example folder holds them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { balanceReport } from './balance-report.ts';
import { readSignedCsv } from './signed-csv.ts';
import { weakBalance } from './weak-balance.ts';

const file = (name: string) =>
  fileURLToPath(new URL(`../../examples/classic/gahuku-gama/${name}`, import.meta.url));

function tribes() {
  const read = readSignedCsv(readFileSync(file('tribes.csv'), 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read;
}

const report = balanceReport(tribes(), { margins: true, details: true });

describe('Gahuku-Gama tribes', () => {
  it('have the published counts', () => {
    expect(report).toMatchObject({
      nodes: 16,
      ties: 58,
      positive: 29,
      negative: 29,
      components: 1,
      frustration: { lower: 7, upper: 7, exact: true },
      triangles: { '+++': 19, '++-': 2, '+--': 40, '---': 7 },
      weakBalance: { lower: 2, upper: 2, exact: true, groups: 3 },
    });
    expect(report.triangles.balanced).toBeCloseTo(59 / 68, 12);
    expect(report.walkBalance).toBeCloseTo(0.3576, 4);
    expect(report.lambdaMin).toHaveLength(1);
    expect(report.lambdaMin[0]).toBeCloseTo(1.0403, 4);
  });

  it('fall into three groups under weak balance, and no better into two', () => {
    const groups = new Map<number, string[]>();
    for (const [name, g] of Object.entries(report.weakBalance!.group)) {
      groups.set(g, [...(groups.get(g) ?? []), name]);
    }
    expect([...groups.values()].map((names) => names.sort().join(' ')).sort()).toEqual([
      'Alika Asaro Gahuk Geham Masil Ove Ukudz',
      'Gama Gavev Kotun Nagad',
      'Kohik Nagam Notoh Seuve Uheto',
    ]);
    expect(weakBalance(tribes().graph, { groups: 2 }).upper).toBe(7);
  });

  it('give the golden report', () => {
    const rounded = (_: string, value: unknown) =>
      typeof value === 'number' ? Number(value.toFixed(4)) : value;
    const text = `${JSON.stringify(report, rounded, 1)}\n`;
    if (process.env.MIZAN_GOLDEN === 'write') writeFileSync(file('golden.json'), text);
    expect(text).toBe(readFileSync(file('golden.json'), 'utf8'));
  });
});
