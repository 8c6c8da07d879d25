import { describe, expect, it } from 'vitest';
import { parseSituation, type Situation } from '../situation/index.ts';
import { applyScenario } from './scenario.ts';

const document = {
  mizan: 1,
  id: 'small',
  title: { en: 'Small' },
  asOf: '2024',
  actors: ['north', 'south'].map((id) => ({ id, name: { en: id }, kind: 'state' })),
  ties: [{ id: 'border', a: 'north', b: 'south', sign: '-' }],
  scenarios: [
    {
      id: 'peace',
      title: { en: 'Peace' },
      edits: [{ op: 'set', at: 'ties/border/sign', value: '+' }],
    },
    { id: 'silence', title: { en: 'Silence' }, edits: [{ op: 'remove', at: 'ties/border' }] },
  ],
};
const parsed = parseSituation(JSON.stringify(document));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
const { situation } = parsed;

describe('applyScenario', () => {
  it('gives the situation with the edits, and leaves the one given as it was', () => {
    expect(applyScenario(situation, 'peace').ties[0].sign).toBe('+');
    expect(applyScenario(situation, 'silence').ties).toEqual([]);
    expect(situation.ties[0].sign).toBe('-');
    expect(situation.scenarios).toHaveLength(2);
    expect(applyScenario(situation, 'peace').scenarios).toEqual([]);
  });

  it('refuses a scenario that is not there, and edits that lead nowhere', () => {
    expect(() => applyScenario(situation, 'war')).toThrow('scenarios: peace, silence');
    const edits = [{ op: 'set' as const, at: 'ties/river/sign', value: '+' }];
    const broken: Situation = {
      ...situation,
      scenarios: [{ id: 'flood', title: { en: 'Flood' }, edits }],
    };
    expect(() => applyScenario(broken, 'flood')).toThrow(/"flood" does not apply: edits\[0\]/);
  });
});
