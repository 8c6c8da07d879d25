import { expect, it } from 'vitest';
import { edited, flagship, gameOf } from '../../editing/game.cases.ts';
import { nameEdits } from './option-edit.ts';
import { makerRemoval, optionRemoval } from './option-removal.ts';
import { isGone, removedFrom } from './option-removed.ts';

it('what went is told while it alone is gone: not before, nor once it is back under a name', () => {
  const at = 'games/g1/decisionMakers/russia/options';
  const named = edited(flagship, nameEdits(gameOf(flagship), at, 'r2', 'stay'));
  const { edits, along } = optionRemoval(gameOf(named), 'russia', 'stay');
  const removed = removedFrom(gameOf(named), along, ['stay']);
  expect(isGone(gameOf(named), removed)).toBe(false);
  expect(isGone(gameOf(edited(named, edits)), removed)).toBe(true);
  expect(isGone(gameOf(flagship), removed)).toBe(false);
  const maker = makerRemoval(gameOf(flagship), 'azawad');
  const gone = removedFrom(gameOf(flagship), maker.along, ['z1'], 'azawad');
  expect(isGone(gameOf(flagship), gone)).toBe(false);
  expect(isGone(gameOf(edited(flagship, maker.edits)), gone)).toBe(true);
});
