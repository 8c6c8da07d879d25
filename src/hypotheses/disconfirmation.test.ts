import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRADE_WEIGHT, inconsistency, strongestOfEachOrigin } from './disconfirmation.ts';
import { byHand, matrices } from './hypotheses.cases.ts';
import { matrix } from './matrix.ts';

const at = (value: number) => ({ low: value, high: value });

describe('inconsistency', () => {
  it('gives the numbers worked by hand', () => {
    const scores = inconsistency(byHand);
    expect(scores[0].low).toBeCloseTo(-Math.SQRT1_2, 12);
    expect(scores[1].low).toBeCloseTo(-Math.SQRT2, 12);
    expect(scores[2].low).toBeCloseTo(-2 * Math.SQRT2, 12);
    expect(scores.every(({ low, high }) => low === high)).toBe(true);
  });

  it('weighs grades so that low and high undo each other', () => {
    expect(GRADE_WEIGHT.low * GRADE_WEIGHT.high).toBeCloseTo(1, 12);
    expect(GRADE_WEIGHT.medium).toBe(1);
  });

  it('runs over the range of a rating', () => {
    const ranged = matrix({
      hypotheses: 2,
      ratings: [
        [
          ['II', 'C'],
          ['N', 'I'],
        ],
      ],
    });
    expect(inconsistency(ranged)).toEqual([
      { low: -2, high: 0 },
      { low: -1, high: 0 },
    ]);
  });

  it('counts nothing for what speaks for a hypothesis, does not apply or is not rated', () => {
    const table = matrix({ hypotheses: 4, ratings: [['CC', 'C', 'NA', null]] });
    expect(inconsistency(table)).toEqual([at(0), at(0), at(0), at(0)]);
  });

  it('never rises with a further item', () => {
    fc.assert(
      fc.property(matrices, (table) => {
        const all = inconsistency(table);
        const fewer = inconsistency(table, [...Array(table.items - 1).keys()]);
        all.forEach(({ low, high }, h) => {
          expect(low).toBeLessThanOrEqual(fewer[h].low);
          expect(high).toBeLessThanOrEqual(fewer[h].high);
        });
      }),
    );
  });

  it('does not depend on the order of the items', () => {
    fc.assert(
      fc.property(matrices, (table) => {
        const backwards = inconsistency(table, [...Array(table.items).keys()].reverse());
        inconsistency(table).forEach(({ low, high }, h) => {
          expect(backwards[h].low).toBeCloseTo(low, 12);
          expect(backwards[h].high).toBeCloseTo(high, 12);
        });
      }),
    );
  });
});

describe('strongestOfEachOrigin', () => {
  it('takes one item of each origin, for each hypothesis the one most against it', () => {
    const table = matrix({
      hypotheses: 2,
      ratings: [
        ['I', 'II'],
        ['II', 'N'],
        ['I', 'I'],
      ],
      origins: [7, 7, 8],
    });
    expect(strongestOfEachOrigin(table)).toEqual([at(-3), at(-3)]);
  });

  it('lies between the strongest item and the whole', () => {
    fc.assert(
      fc.property(matrices, (table) => {
        const all = inconsistency(table);
        strongestOfEachOrigin(table).forEach(({ low, high }, h) => {
          expect(low).toBeGreaterThanOrEqual(all[h].low - 1e-9);
          expect(high).toBeGreaterThanOrEqual(all[h].high - 1e-9);
        });
      }),
    );
  });
});

describe('matrix', () => {
  it('refuses rows of another length and likelihoods out of range', () => {
    expect(() => matrix({ hypotheses: 2, ratings: [['C']] })).toThrow('2 entries');
    expect(() => matrix({ hypotheses: 1, ratings: [['C']], likelihoods: [[[0, 1.1]]] })).toThrow(
      'likelihoods',
    );
  });
});
