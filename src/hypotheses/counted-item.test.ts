import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedItems } from './counted-item.ts';
import { inconsistency } from './disconfirmation.ts';
import { matrices } from './hypotheses.cases.ts';
import { matrix } from './matrix.ts';

describe('countedItems', () => {
  const alike = {
    hypotheses: 2,
    ratings: [
      ['I', 'N'],
      ['I', 'N'],
      ['I', 'N'],
    ] as const,
  };

  it('hears a repeated statement through one text: that in which it weighs most', () => {
    const table = matrix({ ...alike, weights: [1, 2, 1], origins: [1, 1, 2], texts: [10, 11, 10] });
    expect(countedItems(table)).toEqual([1, 2]);
    expect(inconsistency(table, countedItems(table))[0].low).toBe(-3);
  });

  it('takes the first of equal weights', () => {
    const table = matrix({ ...alike, origins: [1, 1, 1], texts: [10, 11, 12] });
    expect(countedItems(table)).toEqual([0]);
  });

  it('counts what one voice says twice in one text', () => {
    const table = matrix({ ...alike, origins: [1, 1, 1], texts: [10, 10, 11] });
    expect(countedItems(table)).toEqual([0, 1]);
  });

  it('takes a single rating and a range of one for alike', () => {
    const ratings = [['I'], [['I', 'I'] as const]] as const;
    const table = matrix({ hypotheses: 1, ratings, origins: [1, 1], texts: [10, 11] });
    expect(countedItems(table)).toEqual([0]);
  });

  it('counts what is rated otherwise, in either view', () => {
    const origins = [1, 1];
    const texts = [10, 11];
    const ratings = [
      ['I', 'N'],
      ['I', 'NA'],
    ] as const;
    expect(countedItems(matrix({ hypotheses: 2, ratings, origins, texts }))).toEqual([0, 1]);
    const likelihoods = [[[0.5, 0.5]], [[0.5, 0.6]]] as const;
    const table = matrix({ hypotheses: 1, ratings: [['C'], ['C']], likelihoods, origins, texts });
    expect(countedItems(table)).toEqual([0, 1]);
  });

  it('does not take a cell that nobody rated for one that does not apply', () => {
    const ratings = [
      ['I', null],
      ['I', 'NA'],
    ] as const;
    const table = matrix({ hypotheses: 2, ratings, origins: [1, 1], texts: [10, 11] });
    expect(countedItems(table)).toEqual([0, 1]);
  });

  it('falls back on another text when the first is dropped', () => {
    const table = matrix({ ...alike, weights: [1, 2, 1], origins: [1, 1, 2], texts: [10, 11, 10] });
    expect(countedItems(table, [0, 2])).toEqual([0, 2]);
  });

  it('does not change when a statement is repeated by a further text', () => {
    fc.assert(
      fc.property(matrices, fc.nat(), (table, which) => {
        const copied = which % table.items;
        const row = (cells: Float64Array) => {
          const from = copied * table.hypotheses;
          return Float64Array.from([...cells, ...cells.slice(from, from + table.hypotheses)]);
        };
        const more = {
          ...table,
          items: table.items + 1,
          low: row(table.low),
          high: row(table.high),
          likelihoodLow: row(table.likelihoodLow),
          likelihoodHigh: row(table.likelihoodHigh),
          weights: Float64Array.from([...table.weights, table.weights[copied]]),
          origins: [...table.origins, table.origins[copied]],
          texts: [...table.texts, 99],
          statements: [...table.statements, table.statements[copied]],
        };
        expect(countedItems(more)).toEqual(countedItems(table));
      }),
    );
  });

  it('chooses once and for all', () => {
    fc.assert(
      fc.property(matrices, (table) => {
        const counted = countedItems(table);
        expect(countedItems(table, counted)).toEqual(counted);
        expect(new Set(counted.map((item) => table.origins[item]))).toEqual(new Set(table.origins));
      }),
    );
  });
});
