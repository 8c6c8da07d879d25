/** `mizan weigh --json` holds what each scale's own command prints. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { json, mizan, root } from './run.ts';

describe.each([
  ['examples/sahel-2024', ['--scenario', 'wagner-leaves']],
  ['examples/classic/cuban-missile-crisis', []],
])('%s', (folder, flags) => {
  const weighed = json('weigh', folder, ...flags);

  it('has the conflict and the inverse of every game', () => {
    for (const game of weighed.conflict) {
      const { inverse, ...forward } = game;
      expect(forward).toMatchObject(json('conflict', folder, '--game', game.game, ...flags));
      expect(inverse).toEqual(json('inverse', folder, '--game', game.game, ...flags));
    }
  });

  it('has the balance, without ties an empty one', () => {
    expect(weighed.balance).toEqual(json('balance', folder, '--margins', ...flags));
  });
});

it('compares a scenario with its base alike, whether worlds are asked for or not', () => {
  const asked = ['weigh', 'examples/sahel-2024', '--scenario', 'wagner-leaves'];
  expect(json(...asked, '--worlds', '5').comparison).toEqual(json(...asked).comparison);
});

it('has the inverse under each reading', () => {
  const folder = 'examples/sahel-2024';
  const { conflict } = json('weigh', folder);
  const { readings } = conflict[0];
  expect(readings.every((one: object) => 'inverse' in one)).toBe(true);
  for (const name of ['russia=deterred', 'algeria=bluff', 'russia=resolute,algeria=bluff']) {
    const chosen = name.split(',').flatMap((one) => ['--reading', one]);
    const { inverse } = readings.find((one: { reading: string }) => one.reading === name);
    expect(inverse).toEqual(json('inverse', folder, '--game', 'g1', ...chosen));
  }
});

it('takes a reading in the games that have it, and leaves the others as they are', () => {
  const chosen = ['weigh', 'examples/sahel-2024', '--reading', 'algeria=bluff'];
  // Algeria decides in the second game too, where it has no such reading.
  const { conflict, worlds } = json(...chosen, '--worlds', '5');
  expect(conflict[1].equilibria).toEqual(
    json('weigh', 'examples/sahel-2024').conflict[1].equilibria,
  );
  expect(worlds.worlds).toBe(5);
  const { code, err } = mizan(...chosen);
  expect([code, err]).toEqual([0, '']);
});

it('compares all scenarios at once as each by itself, where they are asked for', () => {
  const folder = 'examples/sahel-2024';
  const { scenarios, ...rest } = json('weigh', folder, '--scenarios');
  expect(rest).toEqual(json('weigh', folder));
  const stated = JSON.parse(readFileSync(join(root, folder, 'situation.json'), 'utf8')).scenarios;
  expect(scenarios.map((one: { scenario: string }) => one.scenario)).toEqual(
    stated.map(({ id }: { id: string }) => id),
  );
  for (const { scenario, comparison } of scenarios.slice(0, 2))
    expect(comparison).toEqual(json('weigh', folder, '--scenario', scenario).comparison);
  const both = mizan('weigh', folder, '--scenarios', '--scenario', 'wagner-leaves', '--lang', 'en');
  expect([both.code, both.err]).toEqual([
    2,
    'mizan weigh: expected one of --scenario and --scenarios, found both\n',
  ]);
});
