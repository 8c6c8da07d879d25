import { describe, expect, it } from 'vitest';
import { weigh } from '../../../weigh/index.ts';
import { edited, flagship } from '../../editing/game.cases.ts';
import { amountWith, endsOf } from './amount.ts';
import { firstNeed, needAddition, needRemoval, supplyAddition } from './need-edit.ts';

describe('amounts', () => {
  it('keep their ends in order, and equal ends are a number', () => {
    expect(amountWith({ low: 0.1, high: 0.4 }, 'low', 0.2)).toEqual({ low: 0.2, high: 0.4 });
    expect(amountWith({ low: 0.1, high: 0.4 }, 'low', 0.4)).toBe(0.4);
    expect(amountWith(0.4, 'high', 0.9)).toEqual({ low: 0.4, high: 0.9 });
    expect(amountWith({ low: 0.1, high: 0.4 }, 'low', 0.5)).toBeUndefined();
    expect(endsOf(0.3)).toEqual({ low: 0.3, high: 0.3 });
  });
});

describe('needs and supplies', () => {
  it('come in with their actor where it is new', () => {
    const { id, edits } = needAddition(flagship, {
      client: '',
      clientName: { en: 'Northern port' },
      name: { en: 'Fuel' },
    });
    const next = edited(flagship, edits);
    expect(next.needs.find((one) => one.id === id)).toMatchObject({ client: 'northern-port' });
    const own = needAddition(flagship, { client: 'mali', clientName: {}, name: { ar: 'وقود' } });
    expect(edited(flagship, own.edits).needs.at(-1)).toMatchObject({ id: 'need', weight: 0.2 });
  });

  it('cover anything from nothing to all until more is known, and the scale follows', async () => {
    const need = flagship.needs[0]!;
    const { id, edits } = supplyAddition(flagship, need, 'iran');
    const next = edited(flagship, edits);
    expect(next.supplies.find((one) => one.id === id)).toMatchObject({
      amount: { low: 0, high: need.demand },
      illustrative: true,
    });
    const [before, after] = await Promise.all([weigh(flagship), weigh(next)]);
    const found = (of: typeof before) =>
      of.dependence?.needs.find((one) => one.id === need.id)?.suppliers.length ?? 0;
    expect(found(after)).toBe(found(before) + 1);
  });

  it('go with what covers them', () => {
    const { id } = flagship.needs[0]!;
    const next = edited(flagship, needRemoval(flagship, id));
    expect(next.supplies.some(({ need }) => need === id)).toBe(false);
  });

  it('begin from nothing, with or without actors', async () => {
    const words = { need: 'new need', client: 'Client', supplier: 'Supplier' };
    const bare = { ...flagship, needs: [], supplies: [] };
    const { actors } = flagship;
    const empty = {
      ...bare,
      ...{ sources: [], quotes: [], events: [], ties: [], claims: [], questions: [], games: [] },
    };
    for (const known of [actors, actors.slice(0, 1), []]) {
      const base =
        known === actors
          ? bare
          : { ...empty, actors: known.map(({ partOf, ...one }) => ({ ...one, quotes: [] })) };
      const next = edited(base, firstNeed(base, 'en', words));
      expect((await weigh(next)).dependence?.coverage).toEqual({ low: 0, high: 1 });
    }
    const chosen = edited(bare, firstNeed(bare, 'en', words, ['mali', 'algeria']));
    expect(chosen.needs[0]?.client).toBe('mali');
    expect(chosen.supplies[0]?.supplier).toBe('algeria');
  });
});
