import { describe, expect, it } from 'vitest';
import { edited, flagship, gameOf } from '../../../editing/game.cases.ts';
import { priorityEdits, readingAddition } from '../reading-edit.ts';
import { movesFrom, stateModel, stateNumber } from '../state-move.ts';
import { orderOf } from '../statement-edit.ts';
import {
  eventEdits,
  lastState,
  lastStepRemoval,
  outcomeRemoval,
  stepAddition,
} from './observation-edit.ts';

const game = gameOf(flagship);
const bare = edited(flagship, [{ op: 'unset', at: 'games/g1/observed' }]);

describe('the observed path', () => {
  it('grows by any move there is, and by no other', () => {
    const model = stateModel(flagship, 'g1', {})!;
    const from = stateNumber(model, lastState(game)!);
    const yn = (state: number) =>
      [...Array(6).keys()]
        .map((k) => ((model.model.codes[state - 1]! >> k) & 1 ? 'Y' : 'N'))
        .join('');
    const moves = movesFrom(model, from);
    expect(moves.length).toBeGreaterThan(3);
    for (const { to } of moves) {
      const next = gameOf(edited(flagship, stepAddition(game, yn(to))));
      expect(next.observed?.path).toHaveLength(5);
      expect(lastState(next)).toBe(yn(to));
    }
    const two = moves.map(({ to }) => yn(to));
    const away = 'NYNYNY';
    expect(two).not.toContain(away);
    expect(() => edited(flagship, stepAddition(game, away))).toThrow();
  });

  it('begins at the start, and loses its last step until it is none', () => {
    const first = edited(bare, stepAddition(gameOf(bare), 'YYNNNN'));
    expect(gameOf(first).observed?.path?.map(({ state }) => state)).toEqual(['YNNNNN', 'YYNNNN']);
    expect(gameOf(edited(first, lastStepRemoval(gameOf(first)))).observed).toBeUndefined();
    let now = flagship;
    for (const left of [3, 2, undefined]) {
      now = edited(now, lastStepRemoval(gameOf(now)));
      expect(gameOf(now).observed?.path?.length).toBe(left);
    }
    expect(gameOf(now).observed?.outcome).toEqual(game.observed?.outcome);
    expect(gameOf(now).observed?.pathNote).toBeUndefined();
    expect(lastStepRemoval(gameOf(now))).toEqual([]);
  });

  it('and the outcome go one without the other', () => {
    const next = gameOf(edited(flagship, outcomeRemoval(game)));
    expect(next.observed?.outcome).toBeUndefined();
    expect(next.observed?.path).toEqual(game.observed?.path);
    expect(outcomeRemoval(gameOf(bare))).toEqual([]);
  });

  it('rest on an event, or on none', () => {
    const at = 'games/g1/observed/outcome';
    const next = edited(flagship, eventEdits(at, 'e-no-battle', 'e-warning'));
    expect(gameOf(next).observed?.outcome?.event).toBe('e-warning');
    const none = edited(next, eventEdits(at, 'e-warning', ''));
    expect(gameOf(none).observed?.outcome?.event).toBeUndefined();
    expect(eventEdits(at, undefined, '')).toEqual([]);
  });
});

describe('a reading', () => {
  const russia = game.decisionMakers.find(({ id }) => id === 'russia')!;

  it('begins with the order as stated, under a name that is free', () => {
    const { id, edits } = readingAddition(game, russia, { en: 'Deterred' });
    expect(id).toBe('deterred-2');
    const made = gameOf(edited(flagship, edits)).decisionMakers[1]!.readings.at(-1)!;
    expect(made.priority).toEqual(orderOf(russia));
    expect(readingAddition(game, russia, { ar: 'مرتدعة' }).id).toBe('reading');
  });

  it('has an order of its own, with fewer statements where some do not count', () => {
    const [reading] = russia.readings;
    const fewer = reading!.priority.slice(1).toReversed();
    const next = edited(flagship, priorityEdits(game, russia, reading!, fewer));
    expect(gameOf(next).decisionMakers[1]!.readings[0]!.priority).toEqual(fewer);
    expect(gameOf(next).decisionMakers[1]!.priority).toEqual(russia.priority);
  });
});
