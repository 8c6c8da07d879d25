import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gameModel } from '../../../conflict/index.ts';
import { edited, flagship, gameOf } from '../../editing/game.cases.ts';
import { columnEdits, columnFault, columnsOf, turned, writtenEdits } from './column-edit.ts';
import { forbids, nextLetter, patternOfText, textOfPattern } from './combination.ts';
import { plainState } from './plain-state.ts';
import { codeOf, countHolding, countStates, stateTest } from './state-test.ts';

const game = gameOf(flagship);
const patterns = fc
  .array(fc.constantFrom('Y', 'N', '-'), { minLength: 6, maxLength: 6 })
  .map((letters) => letters.join(''));

describe('patterns', () => {
  it('are read back from the expression that they are written as', () => {
    fc.assert(
      fc.property(patterns, (pattern) => {
        const text = textOfPattern(game, pattern);
        expect(text === '' ? '------' : patternOfText(game, text)).toBe(pattern);
      }),
    );
  });

  it('hold in the states that match them', () => {
    fc.assert(
      fc.property(patterns, fc.nat(63), (pattern, code) => {
        const text = textOfPattern(game, pattern) || 'm1 | !m1';
        const letters = [...pattern];
        const matches = letters.every(
          (letter, k) => letter === '-' || (letter === 'Y') === (((code >> k) & 1) === 1),
        );
        expect(stateTest(game, text)?.(code)).toBe(matches);
      }),
    );
  });

  it('are none where an expression is more than a conjunction', () => {
    for (const text of ['r1 | r2', '!(r1 & r2)', 'r1 & !r1', 'OFFENSIVE', 'r1 &'])
      expect(patternOfText(game, text)).toBeUndefined();
    expect(nextLetter(nextLetter(nextLetter('-')))).toBe('-');
  });
});

describe('counts of states', () => {
  it('are those of the model', () => {
    const counted = countStates(game)!;
    expect(counted.total).toBe(64);
    expect(counted.feasible).toBe(gameModel(flagship, game.id).model.codes.length);
    // r1 & r2 takes a quarter; a2 & !a1 another; a quarter of each is common to both.
    expect(counted.removed).toEqual([
      { all: 16, alone: 12 },
      { all: 16, alone: 12 },
    ]);
    expect(countHolding(game, '!r2')).toEqual({ count: 24, of: 36 });
    expect(countHolding(game, 'r9')).toBeUndefined();
  });
});

describe('columns of written states', () => {
  it('are named where a combination would forbid them', () => {
    expect(forbids(game, stateTest(game, 'm1 & a1')!)).toContain('outcome');
    expect(forbids(game, stateTest(game, 'r2')!)).toEqual([]);
  });

  it('are turned, and written when they stand', () => {
    const columns = turned(columnsOf(game), 'outcome', 5);
    expect(columnFault(game, columns)).toBeUndefined();
    const next = gameOf(edited(flagship, columnEdits(game, columns)));
    expect(next.observed?.outcome?.state).toBe(`${game.observed!.outcome!.state.slice(0, 5)}Y`);
    expect(columnEdits(game, columnsOf(game))).toEqual([]);
  });

  it('say why they do not stand', () => {
    const start = columnsOf(game);
    const both = turned(turned(start, 'outcome', 1), 'outcome', 2);
    expect(columnFault(game, both)).toMatchObject({ kind: 'infeasible', column: 'outcome' });
    const last = game.observed!.path!.length - 1;
    expect(columnFault(game, turned(start, last, 5))).toMatchObject({ kind: 'movers' });
  });

  it('begin as the first state that can occur', () => {
    expect(plainState(game)).toBe('NNNNNN');
    const bare = { ...game, infeasible: [{ holds: '!m1', quotes: [] }] };
    expect(plainState(bare)).toBe('YNNNNN');
    const { observed, ...unseen } = game;
    const situation = { ...flagship, games: [unseen] };
    const next = edited(situation, writtenEdits(unseen, 'outcome', 'NNNNNN'));
    expect(codeOf(gameOf(next).observed!.outcome!.state)).toBe(0);
    expect(observed).toBeDefined();
  });
});
