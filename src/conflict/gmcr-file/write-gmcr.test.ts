import { describe, expect, it } from 'vitest';
import type { Formula } from '../formula.ts';
import { sahelGames } from '../from-situation.cases.ts';
import { gameModel } from '../from-situation.ts';
import type { Model } from '../model.ts';
import { randomModel } from '../random-model.cases.ts';
import { readGmcr } from './read-gmcr.ts';
import { writeGmcr } from './write-gmcr.ts';

describe('writing', () => {
  const same = (a: Model, b: Model) => {
    expect([...b.codes]).toEqual([...a.codes]);
    expect([...b.owner]).toEqual([...a.owner]);
    expect(b.moves).toEqual(a.moves);
    expect(b.ranks).toEqual(a.ranks);
    a.decisionMakers.forEach((_, dm) => {
      const seenBy = (model: Model) => [...model.codes].map((_, s) => model.unseen?.[dm]?.[s] ?? 0);
      expect(seenBy(b)).toEqual(seenBy(a));
    });
  };
  const again = (content: Parameters<typeof writeGmcr>[0]) => {
    const reading = readGmcr(JSON.parse(JSON.stringify(writeGmcr(content))));
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
    return reading.game;
  };

  it('and reading again gives the same game, of rankings', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const model = randomModel(seed, 5);
      const count = model.options.length;
      const mask = 2 ** count - 1;
      const gone = [...Array(2 ** count).keys()].filter((code) => !model.codes.includes(code));
      const infeasible = gone.map((value): Formula => ({ kind: 'pattern', mask, value }));
      const wants = model.ranks.map(() => ({
        statements: [],
        formulas: [],
        truths: [],
        known: 'all' as const,
      }));
      same(model, again({ model, wants, infeasible }).model);
    }
  });

  it('and reading again gives the same game, of statements, with names and coalitions', () => {
    for (const id of ['g1', 'g2']) {
      const game = gameModel(sahelGames, id);
      const read = again({ ...game, coalitions: [[0, 2]], optionNames: game.model.options });
      same(game.model, read.model);
      expect(read.coalitions).toEqual([[0, 2]]);
      expect(read.wants.map(({ priority }) => priority?.length)).toEqual(
        game.wants.map(({ priority }) => priority?.length),
      );
      same(read.model, again(read).model);
    }
  });
});
