/** `mizan weigh --json` holds what each scale's own command prints. */
import { describe, expect, it } from 'vitest';
import { json, mizan } from './run.ts';

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
