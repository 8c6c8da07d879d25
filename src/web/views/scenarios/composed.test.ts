import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyEdits, parseSituation } from '../../../situation/index.ts';
import { type Change, editsOf, freeId } from './composed.ts';

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
    { kind: 'supplies', supply: situation.supplies[0]?.id ?? '', low: 0.9, high: 0.2 },
  ])('apply: $kind', (change) => {
    expect(applyEdits(situation, editsOf(situation, change)).ok).toBe(true);
  });
});

it('gives a new scenario an id of its own', () => {
  expect(freeId(situation)).toBe('scenario-1');
  const taken = { ...situation, scenarios: [{ id: 'scenario-2', title: { en: 'x' }, edits: [] }] };
  expect(freeId(taken)).toBe('scenario-3');
});
