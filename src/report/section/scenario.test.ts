import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSituation } from '../../situation/index.ts';
import { applyScenario, weigh } from '../../weigh/index.ts';
import { report } from '../report.ts';

const file = join(import.meta.dirname, '../../../examples/sahel-2024/situation.json');
const parsed = parseSituation(readFileSync(file));
if (!parsed.ok) throw new Error('the example is not sound');
const { situation } = parsed;

/** The row of the equilibria of the second game beside the base, under another order of Russia’s. */
async function equilibriaRow(priority: readonly string[], language: 'en' | 'fr' | 'ar') {
  const at = 'games/g2/decisionMakers/russia/priority';
  const edits = [{ op: 'set' as const, at, value: [...priority] }];
  const scenarios = [{ id: 'other', title: { en: 'Another order' }, edits }];
  const supposed = applyScenario({ ...situation, scenarios }, 'other');
  const base = {
    situation: { ...situation, scenarios },
    weighing: await weigh({ ...situation, scenarios }),
  };
  const weighing = { ...(await weigh(supposed)), scenario: 'other' };
  const { blocks } = report(supposed, weighing, { language, base });
  const table = blocks.find((one) => one.kind === 'table');
  const row =
    table?.kind === 'table'
      ? table.rows.find(
          (one) =>
            /Nash|ناش/u.test(JSON.stringify(one.cells[0])) &&
            JSON.stringify(one.cells[1]).includes('3'),
        )
      : undefined;
  return { row, nash: [base.weighing, weighing].map((one) => one.conflict[1]?.equilibria.nash) };
}

describe('a scenario beside its base', () => {
  it.each([
    ['en', '3 states, but not all the same ones'],
    ['fr', 'mais pas tous les mêmes'],
    ['ar', 'ليست كلّها الحالات نفسها'],
  ] as const)(
    'tells as many other equilibria from the same ones, in %s',
    async (language, said) => {
      const { row, nash } = await equilibriaRow(
        ['INFL', 'UKR', 'CALM', 'HEED', 'NOREAS'],
        language,
      );
      expect(nash).toEqual([
        [27, 59, 60],
        [43, 59, 60],
      ]);
      expect(row?.marked).toBe(true);
      expect(JSON.stringify(row?.cells[2])).toContain(said);
    },
  );

  it('says of the same ones that they are as before', async () => {
    const { row } = await equilibriaRow(['INFL', 'UKR', 'HEED', 'CALM', 'NOREAS'], 'en');
    expect(row?.marked).toBeUndefined();
    expect(JSON.stringify(row?.cells[2])).toContain('as before');
  });
});
