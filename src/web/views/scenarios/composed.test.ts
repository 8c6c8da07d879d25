import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit, parseSituation } from '../../../situation/index.ts';
import { type Change, editsOf, endsAt, freeId, standingWith } from './composed.ts';

const parsed = parseSituation(
  readFileSync(join(import.meta.dirname, '../../../../examples/sahel-2024/situation.json')),
);
if (!parsed.ok) throw new Error('the flagship does not parse');
const situation = { ...parsed.situation, scenarios: [] };

describe('changes of a scenario', () => {
  it('leave a sound situation, whoever leaves', () => {
    for (const { id } of situation.actors) {
      const applied = applyEdits(situation, editsOf(situation, { kind: 'leaves', actor: id }));
      expect(applied.ok, id).toBe(true);
      if (!applied.ok) continue;
      expect(applied.situation.ties.some(({ a, b }) => a === id || b === id)).toBe(false);
      expect(applied.situation.supplies.some(({ supplier }) => supplier === id)).toBe(false);
    }
  });

  it.each<Change>([
    { kind: 'turns', tie: 'mali-algeria', sign: '+' },
    { kind: 'amount', at: `supplies/${situation.supplies[0]?.id}/amount`, low: 0.9, high: 0.2 },
  ])('apply: $kind', (change) => {
    expect(applyEdits(situation, editsOf(situation, change)).ok).toBe(true);
  });
});

it('take the capacities of one who leaves along, and change what is stated of others', () => {
  const file = '../../../../examples/classic/hand-worked-sharing/situation.json';
  const read = parseSituation(readFileSync(join(import.meta.dirname, file)));
  if (!read.ok) throw new Error('the case does not parse');
  const sharing = { ...read.situation, scenarios: [] };
  const after = (change: Change) => {
    const applied = applyEdits(sharing, editsOf(sharing, change));
    return applied.ok ? applied.situation : undefined;
  };
  expect(after({ kind: 'leaves', actor: 'mill' })?.capacities).toEqual([]);
  const capacity = {
    kind: 'amount',
    at: 'capacities/mill-in-all/amount',
    low: 1,
    high: 2,
  } as const;
  expect(after(capacity)?.capacities[0]?.amount).toEqual({ low: 1, high: 2 });
  const threshold = { kind: 'amount', at: 'thresholds/b-bears/at', low: 0.2, high: 0.4 } as const;
  expect(after(threshold)?.thresholds[0]?.at).toEqual({ low: 0.2, high: 0.4 });
});

describe('what a change starts from', () => {
  const at = 'supplies/wagner-ground/amount';
  const scenario = (edits: Edit[]) => ({ id: 's', title: { en: 's' }, edits });

  it('is the range that stands in the situation, a number as both ends', () => {
    const supply = situation.supplies.find(({ id }) => id === 'wagner-ground');
    expect(endsAt(situation, at)).toEqual(supply?.amount);
    const one = scenario([{ op: 'set', at, value: 0.4 }]);
    expect(endsAt(standingWith(situation, one), at)).toEqual({ low: 0.4, high: 0.4 });
  });

  it('is what the scenario has made of it, once it has changed it', () => {
    const once = scenario(editsOf(situation, { kind: 'amount', at, low: 0.2, high: 0.3 }));
    expect(endsAt(standingWith(situation, once), at)).toEqual({ low: 0.2, high: 0.3 });
  });

  it('is nothing where it is not there, or is no number', () => {
    const left = scenario(editsOf(situation, { kind: 'leaves', actor: 'wagner' }));
    expect(endsAt(standingWith(situation, left), at)).toBeUndefined();
    expect(endsAt(situation, 'ties/mali-russia/sign')).toBeUndefined();
  });

  it('is what is left after another has left: whoever leaves next takes no more than that', () => {
    const left = scenario(editsOf(situation, { kind: 'leaves', actor: 'wagner' }));
    const standing = standingWith(situation, left);
    const next = editsOf(standing, { kind: 'leaves', actor: 'mali' });
    expect(applyEdits(situation, [...left.edits, ...next]).ok).toBe(true);
    expect(next.map(({ at }) => at)).not.toContain('ties/mali-wagner');
  });

  it('does not ask whether the other scenarios still apply', () => {
    const { situation: whole } = parsed as Extract<typeof parsed, { ok: true }>;
    const left = scenario(editsOf(whole, { kind: 'leaves', actor: 'wagner' }));
    expect(whole.scenarios.length).toBeGreaterThan(1);
    expect(applyEdits(whole, left.edits).ok).toBe(false);
    expect(endsAt(standingWith(whole, left), at)).toBeUndefined();
  });

  it('is the situation itself where the scenario does not apply any more', () => {
    const stale = scenario([{ op: 'remove', at: 'ties/nowhere' }]);
    expect(standingWith(situation, stale)).toBe(situation);
  });
});

it('gives a new scenario an id of its own', () => {
  expect(freeId(situation)).toBe('scenario-1');
  const taken = { ...situation, scenarios: [{ id: 'scenario-2', title: { en: 'x' }, edits: [] }] };
  expect(freeId(taken)).toBe('scenario-3');
});
