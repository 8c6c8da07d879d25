import { describe, expect, it } from 'vitest';
import { fragility, scoresWithout } from './fragility.ts';
import { byHand } from './hypotheses.cases.ts';
import { matrix } from './matrix.ts';

describe('fragility', () => {
  it('lists the drops that change the order, and whether the leader turns', () => {
    const found = fragility(byHand, [
      { id: 'e1', items: [0] },
      { id: 'e2', items: [1] },
      { id: 'e3', items: [2] },
      { id: 'all', items: [0, 1, 2] },
    ]);
    expect(found.map(({ id, classes, leaderTurns }) => [id, classes, leaderTurns])).toEqual([
      // Without e1 only e2 is left, and it is against the first.
      ['e1', [[1, 2], [0]], true],
      ['all', [[0, 1, 2]], true],
    ]);
  });

  it('lets another text of the same origin take the place of what falls', () => {
    const table = matrix({
      hypotheses: 2,
      ratings: [
        ['N', 'I'],
        ['N', 'I'],
      ],
      weights: [2, 1],
      origins: [1, 1],
      texts: [10, 11],
    });
    expect(scoresWithout(table, []).map(({ low }) => low)).toEqual([0, -2]);
    expect(scoresWithout(table, [0]).map(({ low }) => low)).toEqual([0, -1]);
    expect(fragility(table, [{ id: 'first', items: [0] }])).toEqual([]);
  });
});
