import { describe, expect, it } from 'vitest';
import type { Situation } from '../../situation/index.ts';
import { firstClient, firstPair, pairWith } from './first-pair.ts';

const actors = ['turkey', 'china', 'sajer', 'dawh'].map((id) => ({ id }));
const tie = (a: string, b: string, sign: string, weight = 1) => ({ a, b, sign, weight });
const pairOf = (ties: object[], games: object[] = [], events: object[] = []) =>
  firstPair({ actors, ties, games, events } as unknown as Situation);
const event = (type: string, from: string[], to: string[]) => ({ type, from, to });

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
    expect(firstPair({ actors: [], ties: [], games: [], events: [] })).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('are those of whom events tell where no tie is against anybody, turned against one another first', () => {
    const events = [
      event('AID', ['turkey'], ['dawh']),
      event('AID', ['turkey'], ['dawh']),
      event('ACCUSE', ['sajer'], ['china']),
      event('ASSAULT', ['china', 'china'], ['china']),
    ];
    expect(pairOf([], [], events)).toEqual(['sajer', 'china']);
    expect(pairOf([], [], events.slice(0, 2))).toEqual(['turkey', 'dawh']);
    expect(pairOf([tie('sajer', 'dawh', '-')], [], events)).toEqual(['sajer', 'dawh']);
    const games = [{ decisionMakers: [{ id: 'china' }, { id: 'sajer' }] }];
    expect(pairOf([], games, events)).toEqual(['turkey', 'dawh']);
  });

  it('of a first need are who is given something, and who gives it', () => {
    const of = (events: object[]) => firstClient({ actors, events } as unknown as Situation);
    expect(of([event('ACCUSE', ['sajer'], ['china']), event('AID', ['turkey'], ['dawh'])])).toEqual(
      ['dawh', 'turkey'],
    );
    expect(of([event('AID', ['turkey'], [])])).toEqual(['turkey', 'china']);
  });

  it('stay two: one who is chosen for the other place leaves the own one', () => {
    expect(pairWith(['a', 'b'], 0, 'c')).toEqual(['c', 'b']);
    expect(pairWith(['a', 'b'], 1, 'a')).toEqual(['b', 'a']);
    expect(pairWith(['a', 'b'], 0, 'b')).toEqual(['b', 'a']);
  });
});
