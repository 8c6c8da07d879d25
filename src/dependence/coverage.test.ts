import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverage, coverageRange, needCoverage, needCoverageRange } from './coverage.ts';
import { byHand, models, runs } from './dependence.cases.ts';
import { corners, literalCoverage, subsets } from './dependence.reference.ts';
import { dependence } from './model.ts';

const [R, T, C] = [0, 1, 2];

describe('coverage', () => {
  it('gives the numbers worked by hand', () => {
    expect([...needCoverage(byHand, byHand.low)]).toEqual([1, 0.9]);
    expect(coverage(byHand, byHand.low)).toBeCloseTo(0.96, 12);
    expect(coverage(byHand, byHand.low, [R])).toBeCloseTo(0.46, 12);
    expect(coverage(byHand, byHand.low, [T])).toBeCloseTo(0.96, 12);
    expect(coverage(byHand, byHand.low, [C])).toBeCloseTo(0.8, 12);
    expect(coverage(byHand, byHand.low, [R, T, C])).toBe(0);
  });

  it('equals the definition for every set', () => {
    fc.assert(
      fc.property(models(), (model) => {
        for (const gone of subsets(model.suppliers)) {
          const literal = literalCoverage(model, model.high, (s) => !gone.includes(s));
          expect(coverage(model, model.high, gone)).toBeCloseTo(literal, 12);
        }
      }),
      { numRuns: runs(50) },
    );
  });

  it('is monotone and submodular', () => {
    fc.assert(
      fc.property(models(4), (model) => {
        const sets = subsets(model.suppliers);
        const of = (set: number[]) => literalCoverageOf(model, set);
        for (const small of sets) {
          for (const large of sets.filter((set) => small.every((s) => set.includes(s)))) {
            for (let s = 0; s < model.suppliers; s++) {
              if (large.includes(s)) continue;
              const addsToSmall = of([...small, s]) - of(small);
              const addsToLarge = of([...large, s]) - of(large);
              expect(addsToLarge).toBeGreaterThanOrEqual(-1e-12);
              expect(addsToSmall).toBeGreaterThanOrEqual(addsToLarge - 1e-12);
            }
          }
        }
      }),
      { numRuns: runs(30) },
    );
  });

  it('has its ends at all-low and all-high', () => {
    fc.assert(
      fc.property(models(3), (model) => {
        const worlds = corners(model).slice(0, 256);
        const range = coverageRange(model);
        const byNeed = needCoverageRange(model);
        for (const world of worlds) {
          const amounts = Float64Array.from(world);
          const value = coverage(model, amounts);
          expect(value).toBeGreaterThanOrEqual(range.low - 1e-12);
          expect(value).toBeLessThanOrEqual(range.high + 1e-12);
          needCoverage(model, amounts).forEach((met, n) => {
            expect(met >= byNeed[n].low - 1e-12 && met <= byNeed[n].high + 1e-12).toBe(true);
          });
        }
      }),
      { numRuns: runs(50) },
    );
  });
});

/** Coverage of the suppliers of a set alone. */
function literalCoverageOf(model: ReturnType<typeof dependence>, set: number[]): number {
  const gone = [...Array(model.suppliers).keys()].filter((s) => !set.includes(s));
  return coverage(model, model.low, gone);
}

describe('dependence', () => {
  it('scales the weights to sum to 1', () => {
    const model = dependence({ weights: [2, 6], low: [[1], [1]] });
    expect([...model.weights]).toEqual([0.25, 0.75]);
  });

  it('refuses rows of another length and numbers out of range', () => {
    expect(() => dependence({ weights: [1], low: [[1], [1]] })).toThrow('1 rows');
    expect(() => dependence({ weights: [0], low: [[1]] })).toThrow('positive');
    expect(() => dependence({ weights: [1], demands: [0], low: [[1]] })).toThrow('positive');
    expect(() => dependence({ weights: [1], low: [[1]], high: [[0.5]] })).toThrow('low ≤ high');
    expect(() => dependence({ weights: [1], low: [[-1]] })).toThrow('low ≤ high');
  });
});
