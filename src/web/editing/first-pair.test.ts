import { describe, expect, it } from 'vitest';
import type { Situation } from '../../situation/index.ts';
import { firstPair, pairWith } from './first-pair.ts';

const actors = ['turkey', 'china', 'sajer', 'dawh'].map((id) => ({ id }));
const tie = (a: string, b: string, sign: string, weight = 1) => ({ a, b, sign, weight });
const pairOf = (ties: object[], games: object[] = []) =>
  firstPair({ actors, ties, games } as unknown as Situation);

describe('the pair of a first conflict', () => {
  it('are rivals, of the weightiest tie, where there are any', () => {
    expect(pairOf([tie('sajer', 'china', '+', 3), tie('sajer', 'dawh', '-')])).toEqual([
      'sajer',
      'dawh',
    ]);
    expect(pairOf([tie('sajer', 'dawh', '-'), tie('sajer', 'turkey', '-', 2)])).toEqual([
      'sajer',
      'turkey',
    ]);
  });

  it('do not decide together in a game yet', () => {
    const games = [{ decisionMakers: [{ id: 'dawh' }, { id: 'sajer' }] }];
    expect(pairOf([tie('sajer', 'dawh', '-')], games)).toEqual(['turkey', 'china']);
  });

  it('are the first two where nobody is against anybody, or nobody is there', () => {
    expect(pairOf([tie('sajer', 'dawh', 'unknown')])).toEqual(['turkey', 'china']);
    expect(firstPair({ actors: [], ties: [], games: [] })).toEqual([undefined, undefined]);
  });

  it('stay two: one who is chosen for the other place leaves the own one', () => {
    expect(pairWith(['a', 'b'], 0, 'c')).toEqual(['c', 'b']);
    expect(pairWith(['a', 'b'], 1, 'a')).toEqual(['b', 'a']);
    expect(pairWith(['a', 'b'], 0, 'b')).toEqual(['b', 'a']);
  });
});
