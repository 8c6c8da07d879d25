/** Situations for the tests of what edits: the flagship without its scenarios, and a ranked game. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  applyEdits,
  type Edit,
  type Game,
  parseSituation,
  type Situation,
} from '../../situation/index.ts';

function example(name: string): Situation {
  const parsed = parseSituation(
    readFileSync(join(import.meta.dirname, '../../../examples', name, 'situation.json')),
  );
  if (!parsed.ok) throw new Error(`${name} does not parse`);
  return parsed.situation;
}

export const wholeFlagship = example('sahel-2024');
export const flagship: Situation = { ...wholeFlagship, scenarios: [] };
export const ranked: Situation = {
  ...example('classic/cuban-missile-crisis'),
  scenarios: [],
};

export const gameOf = (situation: Situation, id?: string): Game => {
  const game = situation.games.find((one) => id === undefined || one.id === id);
  if (!game) throw new Error('no game');
  return game;
};

/** The situation after edits that must stand. */
export function edited(situation: Situation, edits: readonly Edit[]): Situation {
  const applied = applyEdits(situation, edits);
  if (!applied.ok) throw new Error(applied.errors.map(({ message }) => message).join('; '));
  return applied.situation;
}
