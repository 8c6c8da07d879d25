import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concentration, hhiRange } from './concentration.ts';
import { byHand, models, runs } from './dependence.cases.ts';
import { dependence } from './model.ts';

describe('concentration', () => {
  it('gives the numbers worked by hand', () => {
    const first = concentration(byHand, byHand.low, 0);
    expect(first?.hhi).toBeCloseTo(0.455621, 6);
    expect(first?.effective).toBeCloseTo(2.194805, 6);
    expect(concentration(byHand, byHand.low, 1)?.hhi).toBeCloseTo(0.506173, 6);
  });

  it('counts k equal suppliers as k, by either number', () => {
    const model = dependence({ weights: [1], low: [[0.2, 0.2, 0.2, 0, 0.2]] });
    const found = concentration(model, model.low, 0);
    expect(found?.effective).toBeCloseTo(4, 12);
    expect(found?.byEntropy).toBeCloseTo(4, 12);
  });

  it('is null when nothing is given', () => {
    const model = dependence({ weights: [1], low: [[0, 0]], high: [[0, 1]] });
    expect(concentration(model, model.low, 0)).toBeNull();
    expect(hhiRange(model, 0)).toBeNull();
  });
});

describe('hhiRange', () => {
  it('levels for the least and spreads for the most', () => {
    const model = dependence({ weights: [1], low: [[0.1, 0.4]], high: [[0.6, 0.5]] });
    expect(hhiRange(model, 0)?.low).toBeCloseTo(0.5, 12);
    expect(hhiRange(model, 0)?.high).toBeCloseTo(0.26 / 0.36, 12);
  });

  it('holds every world drawn, and is met closely by the best of a fine grid', () => {
    fc.assert(
      fc.property(models(3), (model) => {
        const range = hhiRange(model, 0);
        if (!range) return;
        let [least, most] = [1, 0];
        const steps = 24;
        const cells = [0, 1, 2].slice(0, model.suppliers);
        for (let code = 0; code < (steps + 1) ** cells.length; code++) {
          const world = model.low.slice();
          cells.forEach((s) => {
            const part = (Math.floor(code / (steps + 1) ** s) % (steps + 1)) / steps;
            world[s] = model.low[s] + part * (model.high[s] - model.low[s]);
          });
          const hhi = concentration(model, world, 0)?.hhi ?? 1;
          least = Math.min(least, hhi);
          most = Math.max(most, hhi);
        }
        expect(range.low).toBeLessThanOrEqual(least + 1e-12);
        expect(range.low).toBeGreaterThan(least - 0.02);
        expect(range.high).toBeCloseTo(most, 12);
      }),
      { numRuns: runs(60) },
    );
  });
});
