import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyEdits, parseSituation, type Situation } from '../../situation/index.ts';
import { type WeighSettings, weigh } from '../../weigh/index.ts';
import { type StageCache, weighInStages } from './stage.ts';

const root = join(import.meta.dirname, '../../..');

function flagship(): Situation {
  const read = parseSituation(readFileSync(join(root, 'examples/sahel-2024/situation.json')));
  if (!read.ok) throw new Error(read.errors[0]?.message);
  return read.situation;
}

const text = (value: unknown) =>
  JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? `${one}n` : one));

async function stagesOf(situation: Situation, settings: WeighSettings, cache: StageCache) {
  const stages = [];
  for await (const stage of weighInStages(situation, settings, cache)) stages.push(stage);
  return stages;
}

describe('weighInStages', () => {
  it('ends with the bytes that weigh gives, cached or not, conflict first', async () => {
    const situation = flagship();
    const cache: StageCache = new Map();
    const stages = await stagesOf(situation, {}, cache);
    expect(stages.map((stage) => stage.conflict?.length)).toEqual([1, 2, 2]);
    expect(stages[0]?.hypotheses).toBeUndefined();
    const edit = { op: 'set', at: 'supplies/wagner-ground/amount', value: 0.5 } as const;
    const edited = applyEdits(situation, [edit]);
    if (!edited.ok) throw new Error('the edit does not apply');
    const settings = { readings: new Map([['algeria', 'bluffing']]) };
    for (const [one, how] of [
      [situation, {}],
      [edited.situation, {}],
      [edited.situation, settings],
    ] as const) {
      const last = (await stagesOf(one, how, cache)).at(-1);
      expect(text(last)).toBe(text(await weigh(one, how)));
    }
  });

  it('does not weigh a game again when only a supply changed', async () => {
    const situation = flagship();
    const cache: StageCache = new Map();
    await stagesOf(situation, {}, cache);
    const before = [...cache.values()].filter((one) => one.conflict.length > 0);
    const edited = { ...situation, supplies: situation.supplies.slice(1) };
    await stagesOf(edited, {}, cache);
    const after = [...cache.values()].filter((one) => one.conflict.length > 0);
    expect(new Set(after)).toEqual(new Set(before));
    expect(after.every((one) => before.includes(one))).toBe(true);
  });
});
