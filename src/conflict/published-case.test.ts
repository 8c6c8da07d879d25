import { describe, expect, it } from 'vitest';
import { analyse } from './analysis.ts';
import { publishedCase } from './published-case.ts';
import { lettersOf } from './state.ts';

const equilibriaOf = (model: ReturnType<typeof publishedCase>) => {
  const found = analyse(model).equilibria;
  const letters = (states: readonly number[] = []) =>
    states.map((s) => lettersOf(model.codes[s], model.options.length));
  return Object.fromEntries(Object.entries(found).map(([key, states]) => [key, letters(states)]));
};

/* Two by two games; Y = cooperate. Fang, Hipel & Kilgour 1993 treat both (from memory); the tables
   below are worked by hand from the definitions. */
describe('published cases', () => {
  it('Prisoner’s Dilemma: defection is Nash, cooperation is held by sanctions', () => {
    const dilemma = publishedCase({
      owners: { one: ['c1'], two: ['c2'] },
      ranking: { one: ['NY', 'YY', 'NN', 'YN'], two: ['YN', 'YY', 'NN', 'NY'] },
    });
    const both = ['NN', 'YY'];
    expect(equilibriaOf(dilemma)).toEqual({
      nash: ['NN'],
      gmr: both,
      smr: both,
      seq: both,
      sseq: both,
      sim: both,
    });
  });

  it('Chicken: one yields, and mutual yielding is held by sanctions but not by SIM', () => {
    const chicken = publishedCase({
      owners: { one: ['c1'], two: ['c2'] },
      ranking: { one: ['NY', 'YY', 'YN', 'NN'], two: ['YN', 'YY', 'NY', 'NN'] },
    });
    const all = ['YN', 'NY', 'YY'];
    expect(equilibriaOf(chicken)).toEqual({
      nash: ['YN', 'NY'],
      gmr: all,
      smr: all,
      seq: ['YN', 'NY'],
      sseq: ['YN', 'NY'],
      sim: all,
    });
  });

  it('one-way options and patterns are read', () => {
    const model = publishedCase({ owners: { A: ['x>', 'y<'], B: ['z'] }, infeasible: ['YY-'] });
    expect(model.moves).toEqual(['fwd', 'back', 'both']);
    expect(model.options).toEqual(['x', 'y', 'z']);
    expect([...model.owner]).toEqual([0, 0, 1]);
    expect(model.codes).toHaveLength(6);
  });

  it('refuses a pattern or ranking that does not fit', () => {
    const owners = { A: ['x'], B: ['y'] };
    expect(() => publishedCase({ owners, infeasible: ['Y'] })).toThrow('expected 2 letters');
    expect(() => publishedCase({ owners, ranking: { A: ['YY'] } })).toThrow('not ranked');
  });
});
