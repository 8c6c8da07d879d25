import { describe, expect, it } from 'vitest';
import { weigh } from '../../../weigh/index.ts';
import { edited } from '../../editing/game.cases.ts';
import { capacityAddition, freeNeeds, freeSuppliers, needToggle } from './capacity-edit.ts';
import { needRemoval } from './need-edit.ts';
import { sharing } from './sharing.cases.ts';

const bare = { ...sharing, capacities: [], thresholds: [], scenarios: [] };

describe('capacities', () => {
  it('come in over all that a supplier gives, from nothing to all of it', async () => {
    expect(freeSuppliers(bare)).toEqual(['p', 'm', 'b', 'mill']);
    const { id, edits } = capacityAddition(bare, 'mill');
    const next = edited(bare, edits);
    expect(next.capacities).toEqual([
      expect.objectContaining({
        id,
        needs: ['north-flour', 'south-flour'],
        amount: { low: 0, high: 1.4 },
        illustrative: true,
      }),
    ]);
    expect(freeSuppliers(next)).not.toContain('mill');
    const { dependence } = await weigh(next);
    expect(dependence?.pools?.[0]?.share).toEqual({ low: 0, high: 1 });
  });

  it('take a need in and out, and go with the last', () => {
    const [capacity] = sharing.capacities;
    const less = edited({ ...sharing, scenarios: [] }, needToggle(capacity!, 'north-flour'));
    expect(less.capacities[0]?.needs).toEqual(['south-flour']);
    expect(freeNeeds(less, 'mill')).toEqual(['north-flour']);
    const more = edited(less, needToggle(less.capacities[0]!, 'north-flour'));
    expect(more.capacities[0]?.needs).toEqual(['south-flour', 'north-flour']);
    expect(edited(less, needToggle(less.capacities[0]!, 'south-flour')).capacities).toEqual([]);
  });

  it('lose a need that goes, and go with the last', () => {
    const start = { ...sharing, scenarios: [] };
    const one = edited(start, needRemoval(start, 'north-flour'));
    expect(one.capacities[0]?.needs).toEqual(['south-flour']);
    const none = edited(one, needRemoval(one, 'south-flour'));
    expect(none.capacities).toEqual([]);
    const edits = needRemoval(sharing, 'south-flour');
    expect(edits.some(({ at }) => at.startsWith('scenarios/'))).toBe(false);
  });
});
