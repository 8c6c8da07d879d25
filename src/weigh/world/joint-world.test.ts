import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSituation } from '../../situation/index.ts';
import { jointWorlds } from './joint-world.ts';

const file = join(import.meta.dirname, '../../../examples/sahel-2024/situation.json');
const parsed = parseSituation(readFileSync(file));
if (!parsed.ok) throw new Error('the flagship does not parse');
const { situation } = parsed;
const found = jointWorlds(situation, { worlds: 600, seed: 7 });
const of = (finding: string) => found.findings.find((one) => one.finding === finding);

describe('worlds across the scales', () => {
  it('agree with the exact shares within what chance allows', () => {
    // Exact: 240 of 720, 270 of 720, 64,800 of 86,400. Four standard errors of 600 draws.
    for (const [finding, exact] of [
      ['g1/outcome/nash', 1 / 3],
      ['g1/outcome/seq', 3 / 8],
      ['g2/target/rupture', 3 / 4],
    ] as const) {
      const one = of(finding);
      const error = 4 * Math.sqrt((exact * (1 - exact)) / 600);
      expect(Math.abs((one?.count ?? 0) / 600 - exact), finding).toBeLessThan(error);
    }
  });

  it('name the input that moves each finding most', () => {
    expect(of('g1/outcome/nash')?.movedBy?.input).toBe('g1/russia: STAY > GO');
    expect(['g2/mali: W > HONOUR', 'g2/russia: INFL > UKR']).toContain(
      of('g2/target/rupture')?.movedBy?.input,
    );
    expect(of('balance/index/1')?.movedBy?.input).toBe('balance: algeria – azawad');
  });

  it('say nothing moves what always holds', () => {
    const leading =
      of('hypotheses/halt/leading/h1') ??
      found.findings.find((one) => one.finding.includes('/leading/h1'));
    expect(leading).toMatchObject({ count: 600, total: 600 });
    expect(leading?.movedBy).toBeUndefined();
  });

  it('repeat to the byte under one seed, and differ under another', () => {
    const again = jointWorlds(situation, { worlds: 50, seed: 7 });
    expect(JSON.stringify(jointWorlds(situation, { worlds: 50, seed: 7 }))).toBe(
      JSON.stringify(again),
    );
    expect(JSON.stringify(jointWorlds(situation, { worlds: 50, seed: 8 }))).not.toBe(
      JSON.stringify(again),
    );
  });

  it('stop when asked, with the worlds drawn so far', () => {
    let asked = 0;
    expect(jointWorlds(situation, { worlds: 100, shouldStop: () => ++asked > 10 }).worlds).toBe(10);
  });
});
