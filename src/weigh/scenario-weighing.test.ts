import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSituation } from '../situation/index.ts';
import { applyScenario } from './scenario.ts';
import { weighScenarios } from './scenario-weighing.ts';
import { weigh } from './weigh.ts';

const file = join(import.meta.dirname, '../../examples/sahel-2024/situation.json');
const parsed = parseSituation(readFileSync(file));
if (!parsed.ok) throw new Error('the example is not sound');
const { situation } = parsed;
const weighing = await weigh(situation);

describe('weighScenarios', () => {
  it('weighs each scenario as it is weighed alone, in the order of the document', async () => {
    const all = await weighScenarios({ situation, weighing });
    expect(all.map(({ scenario }) => scenario)).toEqual(situation.scenarios.map(({ id }) => id));
    expect(all.length).toBeGreaterThan(3);
    for (const { scenario, weighed } of all) {
      const alone = await weigh(applyScenario(situation, scenario), { scenario });
      expect(weighed?.weighing).toEqual(alone);
    }
  });

  it('weighs a game again only where the scenario, or the dates of its path, are others', async () => {
    const withEdits = (...edits: { op: 'set'; at: string; value: string }[]) => ({
      ...situation,
      scenarios: [{ id: 'other', title: { en: 'Other' }, edits }],
    });
    const [first] = await weighScenarios({
      situation: withEdits({ op: 'set', at: 'ties/mali-russia/sign', value: '-' }),
      weighing,
    });
    // The edited copy shares its games with the one that was weighed.
    expect(first?.weighed?.weighing.conflict[0]).toBe(weighing.conflict[0]);
    const dated = withEdits({
      op: 'set',
      at: `events/${situation.events[0]?.id}/date`,
      value: '2020',
    });
    const [second] = await weighScenarios({ situation: dated, weighing });
    expect(second?.weighed?.weighing.conflict[0]).not.toBe(weighing.conflict[0]);
  });

  it('tells the others where one cannot be weighed', async () => {
    const options = Array.from({ length: 24 }, (_, at) => ({
      id: `o${at}`,
      name: { en: `Option ${at}` },
    }));
    const infeasible = options.slice(3).map(({ id }) => ({ holds: id }));
    const game = {
      id: 'large',
      title: { en: 'Large' },
      decisionMakers: [{ id: 'north', options }],
      infeasible,
    };
    const read = parseSituation(
      JSON.stringify({
        mizan: 1,
        id: 'small',
        title: { en: 'Small' },
        asOf: '2024',
        actors: [{ id: 'north', name: { en: 'North' }, kind: 'state' }],
        games: [game],
        scenarios: [
          {
            id: 'all',
            title: { en: 'All' },
            edits: [{ op: 'set', at: 'games/large/infeasible', value: [] }],
          },
          { id: 'nothing', title: { en: 'Nothing' }, edits: [] },
        ],
      }),
    );
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    const now = await weigh(read.situation);
    const [first, second] = await weighScenarios({ situation: read.situation, weighing: now });
    expect(first).toEqual({ scenario: 'all', weighed: null });
    expect(second?.weighed?.weighing).toEqual({ ...now, scenario: 'nothing' });
  });

  it('is empty where there are no scenarios', async () => {
    const none = { ...situation, scenarios: [] };
    expect(await weighScenarios({ situation: none, weighing })).toEqual([]);
  });
});
