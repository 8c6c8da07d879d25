import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../ensemble/random.ts';
import { parseSituation } from '../../situation/index.ts';
import { drawers } from './drawn-world.ts';
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

  it('call a tie strained where every best division frustrates it, not where one of several does', () => {
    const actor = (id: string) => ({ id, name: { en: id }, kind: 'state' });
    const tie = (a: string, b: string, sign: string, weight = 1) => ({
      id: a + b,
      a,
      b,
      sign,
      weight,
    });
    const strained = (weight: number) => {
      const triangle = parseSituation(
        JSON.stringify({
          ...{ mizan: 1, id: 'three', title: { en: 'Three' }, asOf: '2024' },
          actors: ['a', 'b', 'c'].map(actor),
          ties: [tie('a', 'b', '+', weight), tie('b', 'c', '+', weight), tie('a', 'c', 'unknown')],
        }),
      );
      if (!triangle.ok) throw new Error('the triangle does not parse');
      const { findings } = jointWorlds(triangle.situation, { worlds: 40 });
      return findings.filter((one) => one.finding.startsWith('balance/strained'));
    };
    expect(strained(1)).toEqual([]);
    const [one] = strained(2);
    expect(one?.finding).toBe('balance/strained/a/c');
    expect(one?.count).toBeGreaterThan(0);
  });

  it('draw orders evenly from those that keep what is known, by way of other statements too', () => {
    const names = ['A', 'B', 'C', 'D'];
    const game = {
      id: 'g',
      title: { en: 'Game' },
      decisionMakers: [
        {
          id: 'one',
          options: [{ id: 'x', name: { en: 'x' } }],
          statements: names.map((id) => ({ id, name: { en: id }, holds: 'x' })),
          priority: ['A', 'B', 'C'],
          order: {
            before: [
              ['A', 'D'],
              ['D', 'B'],
            ],
          },
        },
      ],
      statusQuo: { state: 'N' },
      targets: [{ id: 't', name: { en: 't' }, holds: 'x' }],
    };
    const read = parseSituation(
      JSON.stringify({
        ...{ mizan: 1, id: 'one', title: { en: 'One' }, asOf: '2024' },
        actors: [{ id: 'one', name: { en: 'One' }, kind: 'state' }],
        games: [game],
      }),
    );
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    const [draw] = drawers(read.situation, '2024', {});
    const random = seeded(1);
    const drawn = Array.from({ length: 3000 }, () => {
      const world = { inputs: new Map<string, number>(), findings: new Map<string, boolean>() };
      draw?.(random, world);
      return [...world.inputs].map(([, value]) => value).join();
    });
    const counts = new Map<string, number>();
    for (const one of drawn) counts.set(one, (counts.get(one) ?? 0) + 1);
    // A above B in each; C in any of three places, each as often.
    expect(counts.size).toBe(3);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(110);
  });

  it('stop when asked, with the worlds drawn so far', () => {
    let asked = 0;
    expect(jointWorlds(situation, { worlds: 100, shouldStop: () => ++asked > 10 }).worlds).toBe(10);
  });
});
