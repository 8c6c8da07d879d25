import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { models, runs } from './dependence.cases.ts';
import { corners, literalShapley } from './dependence.reference.ts';
import { type Dependence, dependence } from './model.ts';
import { lossRange, needLossRange, shapleyRange } from './range.ts';
import { loss } from './withdrawal.ts';

const worldsOf = (model: Dependence) => corners(model).map((world) => Float64Array.from(world));
const few = (model: Dependence) => model.low.length <= 8;

describe('opposite corners', () => {
  it('give the least and the most loss over all corners', () => {
    fc.assert(
      fc.property(models(4).filter(few), (model) => {
        const worlds = worldsOf(model);
        for (let s = 0; s < model.suppliers; s++) {
          const losses = worlds.map((world) => loss(model, world, [s]));
          const range = lossRange(model, [s]);
          expect(range.low).toBeCloseTo(Math.min(...losses), 12);
          expect(range.high).toBeCloseTo(Math.max(...losses), 12);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('hold for the loss of a set, and inside the box', () => {
    fc.assert(
      fc.property(
        models(4).filter((model) => model.suppliers > 1),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 16, maxLength: 16 }),
        (model, at) => {
          const world = model.low.map((low, cell) => low + at[cell] * (model.high[cell] - low));
          const range = lossRange(model, [0, 1]);
          expect(loss(model, world, [0, 1])).toBeGreaterThanOrEqual(range.low - 1e-12);
          expect(loss(model, world, [0, 1])).toBeLessThanOrEqual(range.high + 1e-12);
        },
      ),
    );
  });

  it('give the least and the most Shapley value over all corners', () => {
    fc.assert(
      fc.property(models(4).filter(few), (model) => {
        const values = worldsOf(model).map((world) => literalShapley(model, world));
        for (let s = 0; s < model.suppliers; s++) {
          const range = shapleyRange(model, s);
          const own = values.map((value) => value[s]);
          expect(range.value.low).toBeCloseTo(Math.min(...own), 12);
          expect(range.value.high).toBeCloseTo(Math.max(...own), 12);
          expect(range.exact).toBe(true);
        }
      }),
      { numRuns: runs(30) },
    );
  });

  it('are wider than all-low against all-high', () => {
    const model = dependence({ weights: [1], low: [[0.2, 0.1]], high: [[0.8, 0.9]] });
    const range = lossRange(model, [0]);
    expect(range.low).toBeCloseTo(0.1, 12);
    expect(range.high).toBeCloseTo(0.8, 12);
    expect(loss(model, model.low, [0])).toBeCloseTo(0.2, 12);
    expect(loss(model, model.high, [0])).toBeCloseTo(0.1, 12);
    const [byNeed] = needLossRange(model, [0]);
    expect(byNeed.low).toBeCloseTo(0.1, 12);
    expect(byNeed.high).toBeCloseTo(0.8, 12);
  });

  it('are one number where nothing is a range', () => {
    fc.assert(
      fc.property(models(4), (model) => {
        const fixed = { ...model, high: model.low };
        for (let s = 0; s < model.suppliers; s++) {
          expect(lossRange(fixed, [s]).low).toBe(lossRange(fixed, [s]).high);
          expect(shapleyRange(fixed, s).value.low).toBe(shapleyRange(fixed, s).value.high);
        }
      }),
      { numRuns: runs(30) },
    );
  });
});
