import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Memory } from '../../conflict/memory.ts';
import { applyEdits, type Edit, parseSituation, type Situation } from '../../situation/index.ts';
import { type WeighSettings, weigh } from '../../weigh/index.ts';
import { applyScenario } from '../../weigh/scenario.ts';
import { Inputs } from './inputs.ts';
import { type Left, weighInStages } from './stage.ts';

const root = join(import.meta.dirname, '../../..');

function flagship(): Situation {
  const read = parseSituation(readFileSync(join(root, 'examples/sahel-2024/situation.json')));
  if (!read.ok) throw new Error(read.errors[0]?.message);
  return read.situation;
}

const text = (value: unknown) =>
  JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? `${one}n` : one));

async function stagesOf(situation: Situation, settings: WeighSettings, left: Left) {
  const stages = [];
  for await (const stage of weighInStages(situation, settings, left)) stages.push(stage);
  return stages;
}

type Json = Extract<Edit, { op: 'set' }>['value'];

/** Leaves of the document that a weighing may rest on, with the values of leaves of the same name. */
function leaves(value: unknown, at: string[] = []): [string, Json][] {
  if (typeof value !== 'object' || value === null) return [[at.join('/'), value as Json]];
  const inner = Array.isArray(value)
    ? value.map((one, n): [string, unknown] => [String(one?.id ?? n), one])
    : Object.entries(value);
  return inner.flatMap(([step, one]) => leaves(one, [...at, step]));
}

function randomEdit(situation: Situation): fc.Arbitrary<Edit> {
  const { scenarios, quotes, note, ...weighed } = situation;
  const all = leaves(weighed);
  const byName = new Map<string, Json[]>();
  for (const [at, value] of all) {
    const name = at.split('/').at(-1) as string;
    byName.set(name, [...(byName.get(name) ?? []), value]);
  }
  const orders: Edit[] = situation.games.flatMap((game) =>
    game.decisionMakers.map(({ id, priority }): Edit => {
      const at = `games/${game.id}/decisionMakers/${id}/priority`;
      return { op: 'set', at, value: [...(priority ?? [])].reverse() };
    }),
  );
  // Each list as likely as another, however long it is.
  const parts = new Map<string, [string, Json][]>();
  for (const leaf of all) {
    const part = leaf[0].split('/')[0] as string;
    parts.set(part, [...(parts.get(part) ?? []), leaf]);
  }
  const leaf = fc.constantFrom(...parts.values()).chain((own) => fc.constantFrom(...own));
  const set = leaf.chain(([at]) =>
    fc
      .constantFrom(...(byName.get(at.split('/').at(-1) as string) as Json[]))
      .map((value): Edit => ({ op: 'set', at, value })),
  );
  const removed = leaf.map(
    ([at]): Edit => ({ op: 'remove', at: at.split('/').slice(0, 2).join('/') }),
  );
  return fc.oneof(
    { weight: 8, arbitrary: set },
    { weight: 1, arbitrary: removed },
    { weight: 2, arbitrary: fc.constantFrom(...orders) },
  );
}

describe('weighInStages', () => {
  it('ends with the bytes that weigh gives, cached or not, conflict first', async () => {
    const situation = flagship();
    const left: Left = { memory: new Memory(), inputs: new Inputs() };
    const stages = await stagesOf(situation, {}, left);
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
      const last = (await stagesOf(one, how, left)).at(-1);
      expect(text(last)).toBe(text(await weigh(one, how)));
    }
  });

  it('gives the bytes of weigh under every scenario, at every date, with one memory', async () => {
    const situation = flagship();
    const left: Left = { memory: new Memory(), inputs: new Inputs() };
    for (const asOf of [undefined, '2023-06', '2024-08-01', '2025-01']) {
      for (const scenario of [undefined, ...situation.scenarios.map(({ id }) => id)]) {
        const changed = scenario ? applyScenario(situation, scenario) : situation;
        const settings = { ...(asOf ? { asOf } : {}), ...(scenario ? { scenario } : {}) };
        const last = (await stagesOf(changed, settings, left)).at(-1);
        expect(text(last), `${asOf} ${scenario}`).toBe(text(await weigh(changed, settings)));
      }
    }
  });

  it('after any edits, gives the bytes of a weighing that remembers nothing', {
    timeout: 600_000,
  }, async () => {
    const start = flagship();
    const left: Left = { memory: new Memory(), inputs: new Inputs() };
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(randomEdit(start), { minLength: 1, maxLength: 4 }),
        async (edits) => {
          let situation = start;
          for (const edit of edits) {
            const applied = applyEdits(situation, [edit]);
            if (!applied.ok) continue;
            taken++;
            situation = applied.situation;
            const last = (await stagesOf(situation, {}, left)).at(-1);
            expect(text(last)).toBe(text(await weigh(situation, {})));
          }
        },
      ),
      { numRuns: process.env.MIZAN_LONG === '1' ? 2_000 : 50 },
    );
    expect(taken).toBeGreaterThan(10);
  });

  it('weighs again only what an edit may have changed', async () => {
    const situation = flagship();
    const left: Left = { memory: new Memory(), inputs: new Inputs() };
    const whole = async (one: Situation) => (await stagesOf(one, {}, left)).at(-1);
    const before = await whole(situation);
    const turned = async (at: string, value: Json) => {
      const edited = applyEdits(situation, [{ op: 'set', at, value }]);
      if (!edited.ok) throw new Error(edited.errors[0]?.message);
      const now = await whole(structuredClone(edited.situation));
      return [
        ...(now?.conflict ?? []).map((one, n) => one === before?.conflict?.[n]),
        now?.balance === before?.balance,
        now?.balanceOverTime === before?.balanceOverTime,
        now?.dependence === before?.dependence,
        now?.hypotheses?.[0] === before?.hypotheses?.[0],
      ].map((isKept) => (isKept ? 'kept' : 'new'));
    };
    const [k, n] = ['kept', 'new'];
    expect(await turned('title/en', 'Other')).toEqual([k, k, k, k, k, k]);
    expect(await turned('ties/mali-russia/weight', 7)).toEqual([k, k, n, n, k, k]);
    expect(await turned('supplies/turkey-air/amount', 0.5)).toEqual([k, k, k, k, n, k]);
    const rating = 'questions/why-halted/evidence/x1/ratings/0/value';
    expect(await turned(rating, 'II')).toEqual([k, k, k, k, k, n]);
    const priority = [...(situation.games[1]?.decisionMakers[0]?.priority ?? [])].reverse();
    const at = 'games/g2/decisionMakers/mali/priority';
    expect(await turned(at, priority)).toEqual([k, n, k, k, k, k]);
  });
});
