import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { models, runs } from './dependence.cases.ts';
import { corners, literalShapley } from './dependence.reference.ts';
import { type Dependence, dependence } from './model.ts';
import { lossInNeed, ranking, shapleyInNeed } from './ranking.ts';
import { loss } from './withdrawal.ts';

/** The counts, by working out every corner anew. */
function literalCounts(
  model: Dependence,
  standing: (world: Float64Array) => number[],
): { first: number[]; tied: number[]; above: number[] } {
  const n = model.suppliers;
  const first = new Array<number>(n).fill(0);
  const tied = new Array<number>(n).fill(0);
  const above = new Array<number>(n * n).fill(0);
  for (const world of corners(model)) {
    const values = standing(Float64Array.from(world));
    const best = Math.max(...values);
    const leaders = [...values.keys()].filter((s) => values[s] >= best - 1e-9);
    for (const s of leaders) first[s] += 1;
    if (leaders.length > 1) for (const s of leaders) tied[s] += 1;
    values.forEach((one, i) => {
      values.forEach((other, j) => {
        if (one > other + 1e-9) above[i * n + j] += 1;
      });
    });
  }
  return { first, tied, above };
}

const asArrays = (counts: { first: Uint32Array; tied: Uint32Array; above: Uint32Array }) => ({
  first: [...counts.first],
  tied: [...counts.tied],
  above: [...counts.above],
});
const few = (model: Dependence) => model.low.length <= 8;

describe('ranking over corners', () => {
  it('counts the losses of every corner', () => {
    fc.assert(
      fc.property(models(4).filter(few), (model) => {
        const literal = literalCounts(model, (world) =>
          Array.from({ length: model.suppliers }, (_, s) => loss(model, world, [s])),
        );
        const found = ranking(model, lossInNeed);
        expect(asArrays(found)).toEqual(literal);
        expect(found.over).toBe('corners');
        expect(found.total).toBe(corners(model).length);
      }),
      { numRuns: runs(60) },
    );
  });

  it('counts the Shapley values of every corner', () => {
    fc.assert(
      fc.property(models(3).filter(few), (model) => {
        const literal = literalCounts(model, (world) => literalShapley(model, world));
        expect(asArrays(ranking(model, shapleyInNeed))).toEqual(literal);
      }),
      { numRuns: runs(30) },
    );
  });

  it('is one world where nothing is a range', () => {
    const model = dependence({ weights: [1], low: [[0.3, 0.3, 0.1]] });
    const found = ranking(model, lossInNeed);
    expect(found.total).toBe(1);
    expect([...found.first]).toEqual([1, 1, 0]);
    expect([...found.tied]).toEqual([1, 1, 0]);
  });
});

describe('ranking over draws', () => {
  const model = dependence({ weights: [1], low: [[0, 0.2]], high: [[0.4, 0.3]] });

  it('draws from the seed, and says so', () => {
    const found = ranking(model, lossInNeed, { corners: 0, draws: 2000, seed: 5 });
    expect(found).toMatchObject({ over: 'draws', total: 2000, seed: 5 });
    // The first counts more when its uniform draw from 0 to 0.4 passes 0.25 on average: 3 in 8.
    expect(found.first[0] / 2000).toBeCloseTo(0.375, 1);
    expect(found.first[0] + found.first[1]).toBe(2000);
    expect(ranking(model, lossInNeed, { corners: 0, draws: 2000, seed: 5 })).toEqual(found);
  });

  it('is used when there are more corners than allowed', () => {
    expect(ranking(model, lossInNeed, { corners: 4 }).over).toBe('corners');
    expect(ranking(model, lossInNeed, { corners: 3, draws: 10 }).over).toBe('draws');
  });
});
