import { expect, it } from 'vitest';
import { parseSituation } from '../../situation/index.ts';
import { jointWorlds, weigh } from '../../weigh/index.ts';
import { report } from '../report.ts';

it('tells what is found of a game by its name, also where its id is that of a scale', async () => {
  const option = (id: string) => [{ id, name: { en: id } }];
  const game = (id: string) => ({
    id,
    title: { en: id },
    decisionMakers: [
      {
        id: 'a',
        options: option('x'),
        statements: ['x', '!x'].map((holds, i) => ({ id: `S${i}`, name: { en: holds }, holds })),
        order: 'unknown',
      },
    ],
    statusQuo: { state: 'N' },
    observed: { outcome: { state: 'Y', name: { en: 'The truce' } } },
    targets: [{ id: 't', name: { en: 'The treaty' }, holds: 'x' }],
  });
  const read = parseSituation(
    JSON.stringify({
      ...{ mizan: 1, id: 'games', title: { en: 'Games' }, asOf: '2024' },
      actors: [{ id: 'a', name: { en: 'A' }, kind: 'state' }],
      games: ['balance', 'dependence', 'hypotheses'].map(game),
    }),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  const { situation } = read;
  const worlds = jointWorlds(situation, { worlds: 20 });
  const { blocks } = report(situation, await weigh(situation), { language: 'en', worlds });
  const table = blocks.findLast((one) => one.kind === 'table' && one.rows.length === 9);
  const names = table?.kind === 'table' ? table.rows.map(({ cells }) => cells[0]?.join('')) : [];
  expect(names.map((name) => name?.replace(/[\u2066-\u2069]/g, '')).slice(0, 3)).toEqual([
    'The truce (Nash)',
    'The truce (SEQ)',
    'The treaty',
  ]);
  expect(new Set(names).size).toBe(3);
});
