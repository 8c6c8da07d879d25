import { describe, expect, it } from 'vitest';
import { weigh } from '../../../weigh/index.ts';
import { edited } from '../../editing/game.cases.ts';
import { sharing } from './sharing.cases.ts';
import { freePatrons, thresholdAddition } from './threshold-edit.ts';

const bare = { ...sharing, capacities: [], thresholds: [], scenarios: [] };

describe('thresholds', () => {
  it('come in towards any patron, then towards each', async () => {
    const first = thresholdAddition(bare, 'b');
    const once = edited(bare, first.edits);
    expect(once.thresholds[0]).toMatchObject({ client: 'b', at: { low: 0, high: 1 } });
    expect(once.thresholds[0]?.patron).toBeUndefined();
    expect(freePatrons(once, 'b')).toEqual(['p', 'm']);
    const twice = edited(once, thresholdAddition(once, 'b').edits);
    expect(twice.thresholds[1]).toMatchObject({ patron: 'p' });
    const { dependence } = await weigh(twice);
    const found = dependence?.spread[0]?.cascade?.clients.find(({ client }) => client === 'b');
    expect(found).toMatchObject({ certain: null, possible: 2 });
  });
});
