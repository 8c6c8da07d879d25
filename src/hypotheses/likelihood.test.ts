import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byHand, matrices } from './hypotheses.cases.ts';
import { literalPosterior } from './likelihood.reference.ts';
import { completeItems, jointLikelihood, likelihoodRatio, posterior } from './likelihood.ts';
import type { Range } from './matrix.ts';

const at = (value: number): Range => ({ low: value, high: value });

describe('jointLikelihood', () => {
  it('multiplies what every hypothesis has a likelihood for, and nothing else', () => {
    const items = completeItems(byHand, [0, 1, 2]);
    expect(items).toEqual([0, 1]);
    const found = jointLikelihood(byHand, items) as Range[];
    [0.4, 0.2, 0.05].forEach((value, h) => {
      expect(found[h].low).toBeCloseTo(value, 12);
      expect(found[h].high).toBeCloseTo(value, 12);
    });
  });

  it('is absent without a complete item', () => {
    expect(jointLikelihood(byHand, completeItems(byHand, [2]))).toBeNull();
  });
});

describe('likelihoodRatio', () => {
  it('runs from low over high to high over low', () => {
    const { low, high } = likelihoodRatio({ low: 0.6, high: 0.8 }, { low: 0.2, high: 0.4 });
    expect(low).toBeCloseTo(1.5, 12);
    expect(high).toBeCloseTo(4, 12);
    expect(likelihoodRatio(at(0.5), { low: 0, high: 0.5 }).high).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('posterior', () => {
  it('gives the numbers worked by hand', () => {
    const found = posterior([at(0.4), at(0.2), at(0.05)], [at(0.5), at(0.3), at(0.2)]);
    if (found.status !== 'found') throw new Error(found.status);
    expect(found.ranges[0].low).toBeCloseTo(20 / 27, 12);
    expect(found.ranges[1].low).toBeCloseTo(6 / 27, 12);
    expect(found.ranges[2].high).toBeCloseTo(1 / 27, 12);
    const intervals = posterior(
      [
        { low: 0.6, high: 0.8 },
        { low: 0.2, high: 0.4 },
      ],
      [at(0.5), at(0.5)],
    );
    if (intervals.status !== 'found') throw new Error(intervals.status);
    expect(intervals.ranges[0].low).toBeCloseTo(0.6, 12);
    expect(intervals.ranges[0].high).toBeCloseTo(0.8, 12);
  });

  it('is never made from a prior that was not stated', () => {
    expect(posterior([at(0.4), at(0.2)], [null, null])).toEqual({ status: 'no-prior' });
    expect(posterior([at(0.4), at(0.2)], [at(1), null])).toEqual({ status: 'no-prior' });
    expect(posterior(null, [at(0.5), at(0.5)])).toEqual({ status: 'no-likelihood' });
  });

  it('refuses priors that cannot sum to 1, and evidence that nothing allows', () => {
    expect(posterior([at(0.4), at(0.2)], [at(0.5), at(0.4)])).toEqual({ status: 'prior-not-1' });
    expect(posterior([at(0), at(0)], [at(0.5), at(0.5)])).toEqual({ status: 'nothing-possible' });
    const wide = [{ low: 0.3, high: 0.6 }, at(0.5)];
    expect(posterior([at(0.4), at(0.2)], wide).status).toBe('found');
  });

  it('equals the corners, likelihoods and priors varying within their ranges', () => {
    const ends = fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }));
    fc.assert(
      fc.property(matrices, fc.array(ends, { minLength: 4, maxLength: 4 }), (table, draws) => {
        const likelihoods = jointLikelihood(table, [0]) as Range[];
        const centre = 1 / table.hypotheses;
        // Ranges about 1/n, so that some prior within them sums to 1.
        const priors = likelihoods.map((_, h) => ({
          low: centre * (1 - draws[h][0] / 10),
          high: Math.min(1, centre * (1 + draws[h][1] / 5)),
        }));
        const found = posterior(likelihoods, priors);
        if (found.status !== 'found') throw new Error(found.status);
        literalPosterior(likelihoods, priors).forEach(({ low, high }, h) => {
          expect(found.ranges[h].low).toBeCloseTo(low, 9);
          expect(found.ranges[h].high).toBeCloseTo(high, 9);
        });
      }),
      { numRuns: process.env.MIZAN_LONG ? 10_000 : 100 },
    );
  });
});
