import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverage } from './coverage.ts';
import { byHand, models, runs } from './dependence.cases.ts';
import { literalCoverage, subsets } from './dependence.reference.ts';
import { dependence } from './model.ts';
import { kOut, loss, needLoss, survivalNumber } from './withdrawal.ts';

const [R, T, C] = [0, 1, 2];

describe('loss', () => {
  it('gives the numbers worked by hand', () => {
    expect(loss(byHand, byHand.low, [R])).toBeCloseTo(0.5, 12);
    expect(loss(byHand, byHand.low, [T])).toBeCloseTo(0, 12);
    expect(loss(byHand, byHand.low, [C])).toBeCloseTo(0.16, 12);
    const [first, second] = needLoss(byHand, byHand.low, [R]);
    expect(first).toBeCloseTo(0.5, 12);
    expect(second).toBeCloseTo(0.5, 12);
  });

  it('of a set is at least the sum of its members’, and weighs up from the needs', () => {
    fc.assert(
      fc.property(models(), (model) => {
        for (const set of subsets(model.suppliers)) {
          const together = loss(model, model.high, set);
          const apart = set.reduce((sum, s) => sum + loss(model, model.high, [s]), 0);
          expect(together).toBeGreaterThanOrEqual(apart - 1e-12);
          const weighed = needLoss(model, model.high, set).reduce(
            (sum, share, n) => sum + model.weights[n] * share,
            0,
          );
          expect(weighed).toBeCloseTo(together, 12);
        }
      }),
      { numRuns: runs(50) },
    );
  });
});

describe('kOut', () => {
  it('gives the numbers worked by hand', () => {
    const outs = kOut(byHand, byHand.low);
    expect(outs.map((out) => out.k)).toEqual([1, 2, 3]);
    expect(outs.map((out) => out.worst)).toEqual([[[R]], [[R, C]], [[R, T, C]]]);
    expect(outs[0].coverage).toBeCloseTo(0.46, 12);
    expect(outs[1].coverage).toBeCloseTo(0.18, 12);
    expect(outs[2].coverage).toBe(0);
  });

  it('names every worst set where several tie', () => {
    const even = dependence({ weights: [1], low: [[0.5, 0.5, 0.5]] });
    expect(kOut(even, even.low, 2)).toEqual([
      { k: 1, coverage: 1, worst: [[0], [1], [2]] },
      {
        k: 2,
        coverage: 0.5,
        worst: [
          [0, 1],
          [0, 2],
          [1, 2],
        ],
      },
    ]);
  });

  it('equals the least over all sets', () => {
    fc.assert(
      fc.property(models(), (model) => {
        for (const { k, coverage: left, worst } of kOut(model, model.low)) {
          const sets = subsets(model.suppliers).filter((set) => set.length === k);
          const of = (set: readonly number[]) =>
            literalCoverage(model, model.low, (s) => !set.includes(s));
          expect(left).toBeCloseTo(Math.min(...sets.map(of)), 12);
          for (const set of worst) expect(of(set)).toBeCloseTo(left, 9);
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it('goes as deep as 2^20 sets allow', () => {
    const wide = (suppliers: number) =>
      dependence({ weights: [1], low: [new Array<number>(suppliers).fill(0.1)] });
    expect(kOut(wide(21), wide(21).low, 2)).toHaveLength(2);
    expect(kOut(wide(60), wide(60).low)).toHaveLength(4);
  });
});

describe('survivalNumber', () => {
  const whole = coverage(byHand, byHand.low);
  const outs = kOut(byHand, byHand.low);

  it('is the fewest withdrawals that bring coverage below the threshold', () => {
    expect(survivalNumber(whole, outs, 0.97)).toBe(0);
    expect(survivalNumber(whole, outs, 0.96)).toBe(1);
    expect(survivalNumber(whole, outs, 0.46)).toBe(2);
    expect(survivalNumber(whole, outs, 0.18)).toBe(3);
  });

  it('is null when nothing brings it there', () => {
    expect(survivalNumber(whole, outs, 0)).toBeNull();
  });
});
