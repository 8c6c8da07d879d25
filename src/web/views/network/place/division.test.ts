import { describe, expect, it } from 'vitest';
import type { Situation } from '../../../../situation/index.ts';
import { situationSchema } from '../../../../situation/schema.ts';
import { divisionOf } from './division.ts';

function situation(ties: readonly (readonly [a: string, sign: string, b: string])[]): Situation {
  const names = [...new Set(ties.flatMap(([a, , b]) => [a, b]))];
  return situationSchema.parse({
    mizan: 1,
    id: 'test',
    title: { en: 'Test' },
    asOf: '2024-06-01',
    actors: [...names, 'alone'].map((id) => ({ id, name: { en: id }, kind: 'state' })),
    ties: ties.map(([a, sign, b], at) => ({ id: `t${at}`, a, b, sign })),
  });
}

const never = () => false;

describe('the division of a network', () => {
  it('names the side of each who has a tie of known sign, and the pair that is left strained', () => {
    const division = divisionOf(
      situation([
        ['a', '+', 'b'],
        ['b', '+', 'c'],
        ['a', '+', 'c'],
        ['a', '-', 'd'],
        ['b', '-', 'd'],
        ['c', '+', 'd'],
        ['d', 'unknown', 'e'],
      ]),
      '2024-06-01',
      never,
    );
    expect(division.isProven).toBe(true);
    expect(division.frustrated).toEqual([['c', 'd']]);
    const { sides } = division;
    expect(sides.a).toBe(sides.b);
    expect(sides.a).toBe(sides.c);
    expect(sides.d).toBe(1 - (sides.a ?? 2));
    expect(Object.keys(sides)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('stopped, it has two sides all the same and claims no proof', () => {
    // All of them against all: nothing proves a division at once.
    const names = Array.from({ length: 40 }, (_, at) => `n${at}`);
    const ties = names.flatMap((a, at) => names.slice(at + 1).map((b) => [a, '-', b] as const));
    const division = divisionOf(situation(ties), '2024-06-01', () => true);
    expect(division.isProven).toBe(false);
    expect(new Set(Object.values(division.sides)).size).toBe(2);
    expect(division.frustrated.length).toBeGreaterThan(0);
  });
});
