import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverage, needCoverage } from './coverage.ts';
import { byHand, models, runs } from './dependence.cases.ts';
import { literalShapley } from './dependence.reference.ts';
import { dependence } from './model.ts';
import { shapley } from './shapley.ts';

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

describe('shapley', () => {
  it('gives the numbers worked by hand', () => {
    const { value, error, exact } = shapley(byHand, byHand.low);
    expect(value[0]).toBeCloseTo(0.61, 12);
    expect(value[1]).toBeCloseTo(0.11, 12);
    expect(value[2]).toBeCloseTo(0.24, 12);
    expect(exact).toBe(true);
    expect([...error]).toEqual([0, 0, 0]);
  });

  it('equals the average over every order of arrival', () => {
    fc.assert(
      fc.property(models(5), (model) => {
        const literal = literalShapley(model, model.high);
        shapley(model, model.high).value.forEach((value, s) => {
          expect(value).toBeCloseTo(literal[s], 12);
        });
      }),
      { numRuns: runs(50) },
    );
  });

  it('sums to the coverage, in all and in each need', () => {
    fc.assert(
      fc.property(models(8), (model) => {
        const found = shapley(model, model.high);
        expect(sum(found.value)).toBeCloseTo(coverage(model, model.high), 12);
        needCoverage(model, model.high).forEach((met, n) => {
          const row = found.byNeed.subarray(n * model.suppliers, (n + 1) * model.suppliers);
          expect(sum(row)).toBeCloseTo(met, 12);
        });
      }),
    );
  });

  it('gives equals to equals, and nothing to one that gives nothing', () => {
    const model = dependence({
      weights: [1, 2],
      low: [
        [0.3, 0.7, 0.3, 0],
        [0.9, 0.2, 0.9, 0],
      ],
    });
    const { value } = shapley(model, model.low);
    expect(value[0]).toBeCloseTo(value[2], 14);
    expect(value[3]).toBe(0);
  });

  it('drawn, lies within five standard errors of the exact value and still sums to it', () => {
    const low = [Array.from({ length: 12 }, (_, s) => ((s * 7) % 5) / 10 + 0.05)];
    const model = dependence({ weights: [1], low });
    const exact = shapley(model, model.low);
    const drawn = shapley(model, model.low, { exactUpTo: 5, draws: 3000, seed: 11 });
    expect(drawn.exact).toBe(false);
    drawn.value.forEach((value, s) => {
      expect(drawn.error[s]).toBeGreaterThan(0);
      expect(drawn.error[s]).toBeLessThan(0.01);
      expect(Math.abs(value - exact.value[s])).toBeLessThan(5 * drawn.error[s]);
    });
    expect(sum(drawn.value)).toBeCloseTo(1, 12);
    expect(shapley(model, model.low, { exactUpTo: 5, draws: 3000, seed: 11 })).toEqual(drawn);
    expect(shapley(model, model.low, { exactUpTo: 5, draws: 3000, seed: 12 })).not.toEqual(drawn);
  });

  it('refuses more subsets than it can hold', () => {
    const model = dependence({ weights: [1], low: [new Array<number>(25).fill(0.1)] });
    expect(() => shapley(model, model.low, { exactUpTo: 30 })).toThrow('at most 24');
  });
});
