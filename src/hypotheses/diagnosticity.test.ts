import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consistencySpread, likelihoodSpread } from './diagnosticity.ts';
import { byHand, matrices } from './hypotheses.cases.ts';
import { type Matrix, matrix } from './matrix.ts';

describe('likelihoodSpread', () => {
  it('is the largest log-likelihood ratio', () => {
    expect(likelihoodSpread(byHand, 0)?.high).toBeCloseTo(Math.log(8), 12);
    expect(likelihoodSpread(byHand, 0)?.low).toBeCloseTo(Math.log(8), 12);
    expect(likelihoodSpread(byHand, 1)).toEqual({ low: 0, high: 0 });
  });

  it('is not given unless every hypothesis has a likelihood', () => {
    expect(likelihoodSpread(byHand, 2)).toBeNull();
  });

  it('has no upper end where one likelihood may be 0, and is 0 where all are', () => {
    const table = matrix({
      hypotheses: 2,
      ratings: [
        ['N', 'N'],
        ['N', 'N'],
      ],
      likelihoods: [
        [
          [0, 0.5],
          [0.5, 0.5],
        ],
        [
          [0, 0],
          [0, 0],
        ],
      ],
    });
    expect(likelihoodSpread(table, 0)).toEqual({ low: 0, high: Number.POSITIVE_INFINITY });
    expect(likelihoodSpread(table, 1)).toEqual({ low: 0, high: 0 });
  });
});

describe('consistencySpread', () => {
  it('is the distance of the furthest ratings', () => {
    expect(consistencySpread(byHand, 0)).toEqual({ low: 3, high: 3 });
    expect(consistencySpread(byHand, 1)).toEqual({ low: 2, high: 2 });
    expect(consistencySpread(byHand, 2)).toEqual({ low: 0, high: 0 });
  });

  it('leaves out what does not apply', () => {
    const table = matrix({ hypotheses: 3, ratings: [['C', 'NA', 'N']] });
    expect(consistencySpread(table, 0)).toEqual({ low: 1, high: 1 });
    expect(consistencySpread(matrix({ hypotheses: 2, ratings: [['C', null]] }), 0)).toBeNull();
  });

  it('has the ends that the corners and the closest values give', () => {
    fc.assert(
      fc.property(matrices, (table) => {
        const found = consistencySpread(table, 0);
        if (!found) return;
        const worlds = worldsOf(table).map((values) => Math.max(...values) - Math.min(...values));
        expect(found.low).toBe(Math.min(...worlds));
        expect(found.high).toBe(Math.max(...worlds));
      }),
    );
  });
});

/** Every way to take the whole values within the ranges of the first item. */
function worldsOf(table: Matrix): number[][] {
  let worlds: number[][] = [[]];
  for (let h = 0; h < table.hypotheses; h++) {
    if (Number.isNaN(table.low[h])) continue;
    const values: number[] = [];
    for (let value = table.low[h]; value <= table.high[h]; value++) values.push(value);
    worlds = worlds.flatMap((world) => values.map((value) => [...world, value]));
  }
  return worlds;
}
