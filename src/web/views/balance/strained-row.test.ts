import { describe, expect, it } from 'vitest';
import { weigh } from '../../../weigh/index.ts';
import { edited, flagship } from '../../editing/game.cases.ts';
import { strainedRows } from './strained-row.ts';

const rowsOf = async (situation: typeof flagship) => {
  const { balance } = await weigh(situation);
  return balance ? strainedRows(balance) : [];
};

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
