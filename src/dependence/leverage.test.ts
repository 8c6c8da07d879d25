import fc from 'fast-check';
import highsModule, { type Highs } from 'highs';
import { describe, expect, it } from 'vitest';
import { coverage } from './coverage.ts';
import { models, runs } from './dependence.cases.ts';
import { bestCoverage, leverage, vulnerability } from './leverage.ts';
import { type Dependence, dependence } from './model.ts';

// The package's types are read as CommonJS, its code as an ES module: the default export is the loader.
const loadHighs = highsModule as unknown as () => Promise<Highs>;

describe('vulnerability', () => {
  // N1: X .6, T .8; N2: T .1. T can shift: without X it still has .9 for both needs.
  const model = dependence({
    weights: [0.7, 0.3],
    low: [
      [0.6, 0.8],
      [0, 0.1],
    ],
  });

  it('counts what is lost after the rest is reallocated', () => {
    const side = { model, amounts: model.low, other: 0 };
    expect(coverage(model, model.low)).toBeCloseTo(0.73, 12);
    // Without reallocation .59 is left; all of T in the first need gives .63.
    expect(coverage(model, model.low, [0])).toBeCloseTo(0.59, 12);
    expect(bestCoverage(side, [0])).toBeCloseTo(0.63, 12);
    expect(vulnerability(side)).toBeCloseTo(0.1, 12);
  });

  it('is nothing when spare capacity makes the loss good', () => {
    const side = { model, amounts: model.low, other: 0, capacities: [0.6, 2] };
    expect(vulnerability(side)).toBe(0);
  });

  it('respects what a supplier can do where', () => {
    const limits = [1, 0.8, 0, 1];
    const side = { model, amounts: model.low, other: 0, capacities: [0.6, 2], limits };
    expect(bestCoverage(side, [0])).toBeCloseTo(0.7 * 0.8 + 0.3, 12);
  });
});

describe('leverage', () => {
  it('is theirs minus ours', () => {
    const needy = dependence({ weights: [1], low: [[0.9, 0.1]] });
    const safe = dependence({ weights: [1], low: [[0.2, 1]] });
    const ours = { model: safe, amounts: safe.low, other: 0 };
    const theirs = { model: needy, amounts: needy.low, other: 0 };
    expect(leverage(ours, theirs)).toBeCloseTo(0.9, 12);
    expect(leverage(theirs, ours)).toBeCloseTo(-0.9, 12);
  });
});

/** The best reallocation as a linear program in the text format of HiGHS. */
function program(model: Dependence, amounts: Float64Array): string {
  const cell = (n: number, s: number) => `x${n * model.suppliers + s}`;
  const needs = [...Array(model.needs).keys()];
  const suppliers = [...Array(model.suppliers).keys()];
  const gives = (n: number, s: number) => amounts[n * model.suppliers + s] > 0;
  const terms = needs.flatMap((n) =>
    suppliers.map((s) => `${(model.weights[n] / model.demands[n]).toFixed(12)} ${cell(n, s)}`),
  );
  const byNeed = needs.map(
    (n) => `${suppliers.map((s) => cell(n, s)).join(' + ')} <= ${model.demands[n]}`,
  );
  const bySupplier = suppliers.map((s) => {
    const all = needs.reduce((sum, n) => sum + amounts[n * model.suppliers + s], 0);
    return `${needs.map((n) => cell(n, s)).join(' + ')} <= ${all}`;
  });
  const bounds = needs.flatMap((n) =>
    suppliers.filter((s) => !gives(n, s)).map((s) => `${cell(n, s)} = 0`),
  );
  return `Maximize\n obj: ${terms.join(' + ')}\nSubject To\n ${[...byNeed, ...bySupplier].join('\n ')}\nBounds\n ${bounds.join('\n ')}\nEnd`;
}

describe('bestCoverage', () => {
  it('equals the linear program', async () => {
    const highs = await loadHighs();
    fc.assert(
      fc.property(models(4), (model) => {
        const solved = highs.solve(program(model, model.high));
        expect(solved.Status).toBe('Optimal');
        expect(bestCoverage({ model, amounts: model.high })).toBeCloseTo(solved.ObjectiveValue, 6);
      }),
      { numRuns: runs(60) },
    );
  });

  it('is never below the present coverage', () => {
    fc.assert(
      fc.property(models(5), (model) => {
        const best = bestCoverage({ model, amounts: model.low });
        expect(best).toBeGreaterThanOrEqual(coverage(model, model.low) - 1e-9);
      }),
    );
  });
});
