import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit, parseSituation } from '../../situation/index.ts';
import { jointWorlds } from './joint-world.ts';

const folder = join(import.meta.dirname, '../../../examples/classic');
const parsed = parseSituation(readFileSync(join(folder, 'hand-worked-sharing/situation.json')));
if (!parsed.ok) throw new Error('the case does not parse');
const { situation } = parsed;

const worlds = 800;
function found(...edits: Edit[]) {
  const applied = applyEdits({ ...situation, scenarios: [] }, edits);
  if (!applied.ok) throw new Error(applied.errors[0]?.message);
  const joint = jointWorlds(applied.situation, { worlds, seed: 3 });
  return {
    ...joint,
    count: (finding: string) => joint.findings.find((one) => one.finding === finding)?.count ?? 0,
    movedBy: (finding: string) =>
      joint.findings.find((one) => one.finding === finding)?.movedBy?.input,
  };
}
/** Four standard errors of a share of the worlds. */
const within = (share: number) => 4 * Math.sqrt((share * (1 - share)) / worlds);
const near = (count: number, share: number) =>
  expect(Math.abs(count / worlds - share)).toBeLessThanOrEqual(within(share));
const set = (at: string, value: unknown): Edit => ({ op: 'set', at, value: value as number });

describe('capacities and thresholds in worlds', () => {
  it('give what is certain in every world where nothing is a range', () => {
    const { count, inputs } = found();
    expect(inputs).toBe(0);
    expect(count('dependence/atOnce/mill-in-all')).toBe(0);
    expect(count('dependence/leaves/p/b')).toBe(worlds);
    expect(count('dependence/leaves/p/n')).toBe(worlds);
  });

  it('vary a capacity as an amount varies', () => {
    // 1.4 is asked for: two thirds of the way from 1.2 to 1.5.
    const { count, movedBy } = found(set('capacities/mill-in-all/amount', { low: 1.2, high: 1.5 }));
    near(count('dependence/atOnce/mill-in-all'), 1 / 3);
    expect(movedBy('dependence/atOnce/mill-in-all')).toBe('dependence: capacity mill-in-all');
  });

  it('leave a capacity out of half of the worlds where it may not hold', () => {
    const { count } = found(set('capacities/mill-in-all/during', '2024-03'));
    near(count('dependence/atOnce/mill-in-all'), 1 / 2);
  });

  it('vary a threshold, and follow the cascade', () => {
    // B is exposed by .5: it leaves in half of the worlds, and N with it.
    const { count, movedBy } = found(set('thresholds/b-bears/at', { low: 0.4, high: 0.6 }));
    near(count('dependence/leaves/p/b'), 1 / 2);
    expect(count('dependence/leaves/p/n')).toBe(count('dependence/leaves/p/b'));
    expect(movedBy('dependence/leaves/p/n')).toBe('dependence: threshold b-bears');
  });

  it('lets one who states no threshold stay', () => {
    const { count } = found({ op: 'remove', at: 'thresholds/b-bears' });
    expect(count('dependence/leaves/p/b')).toBe(0);
  });

  it('takes one amount in a world for every finding', () => {
    // The mill gives the north .4 to .8, which is enough, and in all 1.
    const { count, inputs } = found(
      set('supplies/mill-north-flour/amount', { low: 0.4, high: 0.8 }),
      set('needs/north-flour/demand', 0.4),
    );
    expect(inputs).toBe(1);
    expect(count('dependence/atOnce/mill-in-all')).toBe(worlds);
  });
});
