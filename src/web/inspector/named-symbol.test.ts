import { describe, expect, it } from 'vitest';
import { gameOf, wholeFlagship } from '../editing/game.cases.ts';
import { namedSymbols } from './named-symbol.ts';

const game = gameOf(wholeFlagship, 'g1');
const ids = (text: string) => namedSymbols(game, text).map(({ id }) => id);

describe('the symbols of an expression', () => {
  it('are named each once, what a proposition is made of after it', () => {
    expect(ids('a1 -> !OFFENSIVE')).toEqual(['a1', 'OFFENSIVE', 'm1', 'r1']);
    expect(ids('m1 & OFFENSIVE | !m1')).toEqual(['m1', 'OFFENSIVE', 'r1']);
  });

  it('say whose option it is, and what a proposition holds', () => {
    const [option, proposition] = namedSymbols(game, 'a1 -> !OFFENSIVE');
    expect(option).toMatchObject({ owner: 'algeria', name: { en: 'warning Moscow' } });
    expect(proposition).toMatchObject({ holds: 'm1 & r1' });
    expect(proposition?.owner).toBeUndefined();
  });

  it('are left out where nothing has the name, and where the expression does not read', () => {
    expect(ids('a1 & nobody')).toEqual(['a1']);
    expect(ids('a1 &')).toEqual([]);
  });

  it('end where propositions rest on one another', () => {
    const [first] = game.propositions;
    if (!first) throw new Error('no proposition');
    const round = { ...game, propositions: [{ ...first, id: 'A', holds: 'A | m1' }] };
    expect(namedSymbols(round, 'A').map(({ id }) => id)).toEqual(['A', 'm1']);
  });
});
