import { describe, expect, it } from 'vitest';
import { weigh } from '../../../weigh/index.ts';
import { edited, flagship } from '../../editing/game.cases.ts';
import { strainedGroups, strainedRows } from './strained-row.ts';

const rowsOf = async (situation: typeof flagship) => {
  const { balance } = await weigh(situation);
  return balance ? strainedRows(balance) : [];
};

describe('ties under strain of which the same is said', () => {
  it('stand together, each once, with what is said of them', async () => {
    const turned = edited(flagship, [{ op: 'set', at: 'ties/mali-russia/sign', value: '-' }]);
    const dear = edited(turned, [{ op: 'set', at: 'ties/russia-algeria/weight', value: 3 }]);
    for (const situation of [flagship, turned, dear]) {
      const { balance } = await weigh(situation);
      const rows = await rowsOf(situation);
      const groups = balance ? strainedGroups(balance) : [];
      const told = groups.map(({ strain, margin }) => `${strain} ${margin}`);
      expect(new Set(told).size).toBe(told.length);
      expect(groups.flatMap(({ ties }) => ties).toSorted()).toEqual(
        rows.flatMap(({ ties }) => ties).toSorted(),
      );
      for (const { strain, margin, ties } of groups)
        for (const id of ties) {
          const row = rows.find((one) => one.ties.includes(id));
          expect(row?.margin).toBe(margin);
          expect(strain).toBe(row?.strain === 1 ? 'frustrated' : 'sometimes');
        }
    }
  });

  it('stand apart where they cost another', async () => {
    const { balance } = await weigh(flagship);
    if (!balance) throw new Error('no balance');
    const [one, other] = balance.basis;
    if (!one || !other) throw new Error('no ties');
    const strain = [one, other].map(({ tie }) => ({ tie, strain: 1 }));
    const margins = [one, other].map(({ tie }, k) => ({ tie, margin: k === 0 ? 0 : -1 }));
    const optima = { ...balance.optima, strain } as NonNullable<typeof balance.optima>;
    const found = strainedGroups({ ...balance, optima, margins, frustrated: [] });
    expect(found.map(({ margin, ties }) => [margin, ties])).toEqual([
      [-1, other.ties],
      [0, one.ties],
    ]);
  });

  it('are told of the best division so far where no other is known', async () => {
    const { balance } = await weigh(flagship);
    const found = balance && strainedGroups({ ...balance, bestSoFar: true });
    expect(found?.map(({ strain }) => strain)).toEqual(['soFar']);
  });
});

describe('ties under strain', () => {
  it('are those of the best divisions, the most strained first', async () => {
    const { balance } = await weigh(flagship);
    const rows = await rowsOf(flagship);
    expect(rows.length).toBe(balance?.optima?.strain.filter((one) => one.strain > 0).length);
    expect(rows.every(({ strain }, k) => k === 0 || strain <= (rows[k - 1]?.strain ?? 0))).toBe(
      true,
    );
    expect(rows.flatMap(({ ties }) => ties)).toContain('russia-algeria');
  });

  it('end when their sign is turned, and grow with their weight', async () => {
    const [worst] = await rowsOf(flagship);
    const id = worst?.ties[0] ?? '';
    const tie = flagship.ties.find((one) => one.id === id);
    const sign = tie?.sign === '+' ? '-' : '+';
    const turned = edited(flagship, [{ op: 'set', at: `ties/${id}/sign`, value: sign }]);
    expect((await rowsOf(turned)).some(({ ties }) => ties.includes(id))).toBe(false);
    const heavy = edited(flagship, [{ op: 'set', at: `ties/${id}/weight`, value: 50 }]);
    expect((await rowsOf(heavy)).some(({ ties }) => ties.includes(id))).toBe(false);
  });
});
