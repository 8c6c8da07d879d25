import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ranksOfClasses, ranksOfStatements } from './preference.ts';

/** Straight from the definition: exact scores as big integers. */
function byScores(states: number, truths: readonly Uint8Array[]): number[] {
  const scores = Array.from({ length: states }, (_, s) =>
    truths.reduce((sum, truth) => 2n * sum + BigInt(truth[s]), 0n),
  );
  const levels = [...new Set(scores)].sort((a, b) => (a < b ? -1 : 1));
  return scores.map((score) => levels.indexOf(score) + 1);
}

describe('ranks of statements', () => {
  it('order states as the exact scores do, at any number of statements', () => {
    const truths = (states: number) =>
      fc.array(fc.uint8Array({ minLength: states, maxLength: states, max: 1 }), { maxLength: 90 });
    fc.assert(
      fc.property(truths(12), (columns) => {
        expect([...ranksOfStatements(12, columns)]).toEqual(byScores(12, columns));
      }),
      { numRuns: 300 },
    );
  });

  it('let the first statement outweigh 99 others', () => {
    const others = Array.from({ length: 99 }, () => Uint8Array.of(0, 1, 1));
    const ranks = ranksOfStatements(3, [Uint8Array.of(1, 0, 0), ...others]);
    expect([...ranks]).toEqual([2, 1, 1]);
  });

  it('tie every state when nothing is wanted', () => {
    expect([...ranksOfStatements(4, [])]).toEqual([1, 1, 1, 1]);
  });

  it('renumber when keys outgrow the table', () => {
    const columns = Array.from({ length: 40 }, (_, k) =>
      Uint8Array.from({ length: 2000 }, (_, s) => (s >>> (k % 11)) & 1),
    );
    expect([...ranksOfStatements(2000, columns)]).toEqual(byScores(2000, columns));
  });
});

describe('ranks of classes', () => {
  it('give the best class the highest rank and leave no gap', () => {
    expect([...ranksOfClasses(4, [[2], [], [0, 3], [1]])]).toEqual([2, 1, 3, 2]);
  });

  it('refuse a state that is missing, doubled or unknown', () => {
    expect(() => ranksOfClasses(3, [[0], [1]])).toThrow('state 3 is not ranked');
    expect(() => ranksOfClasses(3, [[0], [1, 0], [2]])).toThrow('state 1 is ranked twice');
    expect(() => ranksOfClasses(2, [[0], [1], [2]])).toThrow('no feasible state');
    expect(() => ranksOfClasses(2, [[0], [-1]])).toThrow(RangeError);
  });
});
