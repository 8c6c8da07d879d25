import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedItems } from './counted-item.ts';
import { matrices } from './hypotheses.cases.ts';
import { matrix } from './matrix.ts';

describe('countedItems', () => {
  const ratings = [
    ['I', 'N'],
    ['II', 'N'],
    ['N', 'I'],
  ] as const;

  it('hears one origin through one text: that in which it weighs most', () => {
    const table = matrix({ hypotheses: 2, ratings, origins: [1, 1, 2], texts: [10, 11, 10] });
    expect(countedItems(table)).toEqual([1, 2]);
  });

  it('counts all that one voice says in one text', () => {
    const table = matrix({ hypotheses: 2, ratings, origins: [1, 1, 1], texts: [10, 10, 10] });
    expect(countedItems(table)).toEqual([0, 1, 2]);
  });

  it('weighs texts as wholes', () => {
    const table = matrix({ hypotheses: 2, ratings, origins: [1, 1, 1], texts: [10, 11, 10] });
    // Text 10 holds 1 + 1 against the two, text 11 holds 2: even, so the first.
    expect(countedItems(table)).toEqual([0, 2]);
  });

  it('between texts that hold equally much, takes the one whose likelihoods differ most', () => {
    const table = matrix({
      hypotheses: 2,
      ratings: [
        ['C', 'C'],
        ['C', 'C'],
      ],
      likelihoods: [
        [
          [0.5, 0.5],
          [0.5, 0.5],
        ],
        [
          [0.9, 0.9],
          [0.1, 0.1],
        ],
      ],
      origins: [1, 1],
      texts: [10, 11],
    });
    expect(countedItems(table)).toEqual([1]);
  });

  it('falls back on another text when the first is dropped', () => {
    const table = matrix({ hypotheses: 2, ratings, origins: [1, 1, 2], texts: [10, 11, 10] });
    expect(countedItems(table, [0, 2])).toEqual([0, 2]);
  });

  it('keeps every origin, through exactly one text', () => {
    fc.assert(
      fc.property(matrices, (table) => {
        const counted = countedItems(table);
        const textOf = new Map<number, number>();
        for (const item of counted) {
          const known = textOf.get(table.origins[item]);
          expect(known ?? table.texts[item]).toBe(table.texts[item]);
          textOf.set(table.origins[item], table.texts[item]);
        }
        expect(new Set(textOf.keys())).toEqual(new Set(table.origins));
        expect(countedItems(table, counted)).toEqual(counted);
      }),
    );
  });
});
