import { describe, expect, it } from 'vitest';
import { gameModel } from '../../../conflict/index.ts';
import { edited, flagship, gameOf } from '../../editing/game.cases.ts';
import { propositionRemoval, usersOf } from './proposition-edit.ts';

const game = gameOf(flagship);

describe('a proposition that is named elsewhere', () => {
  it('is told by what names it', () => {
    expect(usersOf(game, 'OFFENSIVE')).toContain('games/g1/decisionMakers/russia/statements/APP');
    expect(usersOf(game, 'NOWHERE')).toEqual([]);
  });

  it('goes, and what it stands for takes its place: nothing else changes', () => {
    const next = edited(flagship, propositionRemoval(game, 'OFFENSIVE'));
    expect(gameOf(next).propositions.map(({ id }) => id)).not.toContain('OFFENSIVE');
    expect(JSON.stringify(gameOf(next))).not.toContain('OFFENSIVE');
    const [before, after] = [gameModel(flagship, 'g1').model, gameModel(next, 'g1').model];
    expect(after.codes).toEqual(before.codes);
    expect(after.ranks).toEqual(before.ranks);
  });
});
