import { describe, expect, it } from 'vitest';
import { weighGame } from '../../../weigh/index.ts';
import { edited, flagship, gameOf } from '../../editing/game.cases.ts';
import { firstGame } from './first-game.ts';
import { movesFrom, stateModel, stateNumber } from './state-move.ts';
import { conceptsShown, filteredRows, orderedRows, stateRows } from './state-row.ts';

const game = gameOf(flagship);
const finding = weighGame(flagship, game);
const rows = stateRows(finding);

describe('rows of states', () => {
  it('hold where the weighing says so, under each concept', () => {
    for (const concept of conceptsShown) {
      const held = filteredRows(rows, 'equilibria', concept, []).map(({ id }) => id);
      expect(held).toEqual(finding.equilibria[concept]);
    }
  });

  it('show what was observed with the start and the path', () => {
    const path = game.observed?.path?.map(({ state }) => state) ?? [];
    const seen = filteredRows(rows, 'observed', 'nash', path);
    expect(seen.map(({ yn }) => yn)).toEqual(expect.arrayContaining(path));
    expect(seen.filter(({ isObserved }) => isObserved).length).toBe(1);
    expect(seen.length).toBeLessThan(rows.length);
  });

  it('are sorted by strength, by number and by a decision maker, both ways', () => {
    const strong = orderedRows(rows, { by: 'strength', isDescending: false });
    expect(strong[0]?.holds).toContain('nash');
    expect(orderedRows(rows, { by: 'id', isDescending: true })[0]?.id).toBe(rows.length);
    const first = orderedRows(rows, { by: 'maker', from: 0, to: 1, isDescending: true })[0];
    expect(first?.yn[0]).toBe('Y');
  });
});

describe('moves', () => {
  const model = stateModel(flagship, game.id, {})!;

  it('change options of one decision maker, and improve exactly where Nash says somebody moves', () => {
    for (const row of rows) {
      const moves = movesFrom(model, row.id);
      for (const { to } of moves) {
        const target = rows[to - 1]!;
        expect(stateNumber(model, target.yn)).toBe(to);
        expect(target.yn).not.toBe(row.yn);
      }
      const movers = new Set(moves.filter((one) => one.isImprovement).map(({ maker }) => maker));
      const marked = [...(row.rest.nash ?? '')].flatMap((letter, k) => (letter === 'm' ? [k] : []));
      expect([...movers].sort()).toEqual(marked);
    }
  });
});

describe('a first game', () => {
  const words = {
    title: 'A conflict',
    actors: ['One', 'Other'],
    option: { name: 'acting', taken: 'acts', notTaken: 'does not act' },
    wants: ['being left alone', 'acting'],
  } as const;

  it('stands in an empty situation and in one with actors, and is weighed', () => {
    const empty = {
      ...flagship,
      ...{ sources: [], quotes: [], actors: [], events: [], ties: [], claims: [] },
      ...{ needs: [], supplies: [], questions: [], games: [] },
    };
    for (const situation of [empty, { ...flagship, games: [] }, flagship]) {
      const { id, edits } = firstGame(situation, 'en', words);
      const next = edited(situation, edits);
      const found = weighGame(next, gameOf(next, id));
      expect(found.states?.length).toBe(4);
      expect(found.equilibria.nash).toEqual([4]);
    }
  });

  it('is between the two who were chosen; without a choice, between rivals', () => {
    const bare = { ...flagship, games: [] };
    const makersOf = (pair?: readonly [string, string]) => {
      const { id, edits } = firstGame(bare, 'en', words, pair);
      return gameOf(edited(bare, edits), id).decisionMakers.map((one) => one.id);
    };
    expect(makersOf(['algeria', 'russia'])).toEqual(['algeria', 'russia']);
    const rivals = flagship.ties.filter(({ sign }) => sign === '-').map(({ a, b }) => `${a} ${b}`);
    expect(rivals).toContain(makersOf().join(' '));
  });

  it('says of whoever does nothing that nothing is done', () => {
    const { id, edits } = firstGame(flagship, 'en', words);
    for (const { options } of gameOf(edited(flagship, edits), id).decisionMakers) {
      expect(options[0]).toMatchObject({ taken: { en: 'acts' }, notTaken: { en: 'does not act' } });
    }
  });
});
