import { describe, expect, it } from 'vitest';
import { sahelGames } from '../from-situation.cases.ts';
import { gameModel } from '../from-situation.ts';
import { allOrders } from './inverse.reference.ts';
import { partialOrder } from './linear-extension.ts';
import { nearestChanges } from './nearest-change.ts';
import { statementInverse } from './statement-inverse.ts';

describe('nearestChanges', () => {
  it('finds the fewest adjacent swaps that turn the answer', () => {
    // Good: item 3 above item 0. Stated 0 1 2 3, so three swaps carry it there, or fewer together.
    const orders = allOrders(4).sort((a, b) => (a.join() < b.join() ? -1 : 1));
    const bits = new Int32Array(1);
    orders.forEach((order, k) => {
      if (order.indexOf(3) < order.indexOf(0)) bits[0] |= 1 << k;
    });
    const classOf = Int32Array.from(orders, (_, k) => k);
    const found = nearestChanges([{ order: partialOrder(4), classOf, classes: 24 }], bits)!;
    expect(found.holds).toBe(false);
    expect(found.changes).toHaveLength(1);
    const [change] = found.changes;
    expect(change!.distance).toBe(3);
    expect(change!.turned).toContainEqual([3, 0]);
    expect(change!.turned).toHaveLength(3);
  });

  it('says which order of Russia’s would keep Wagner from going, and how near it is', () => {
    const { model, wants, outcome } = gameModel(sahelGames, 'g1');
    const free = wants.map((one, dm) => (dm === 1 ? { ...one, known: 'nothing' as const } : one));
    const found = statementInverse({ model, wants: free, vary: [1], outcome });
    const nash = found.nearest!.find(({ concept }) => concept === 'nash')!;
    // As listed STAY GO SUP APP noA2 CAUT, with SUP above APP and CAUT: one swap puts APP first.
    expect(nash).toEqual({
      decisionMaker: 'russia',
      concept: 'nash',
      holds: true,
      distance: 1,
      order: ['STAY', 'GO', 'APP', 'SUP', 'noA2', 'CAUT'],
      turned: ['APP > SUP'],
    });
  });

  it('is silent where no order of one decision maker turns the answer', () => {
    const classOf = Int32Array.of(0, 0);
    const one = { order: partialOrder(2), classOf, classes: 1 };
    expect(nearestChanges([one], Int32Array.of(1))).toEqual({ holds: true, changes: [] });
  });
});
