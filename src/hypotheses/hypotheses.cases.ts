/** Matrices for the tests: a small one worked by hand, and random ones. */
import fc from 'fast-check';
import { type Consistency, type Matrix, matrix } from './matrix.ts';

/**
 * Three items against three hypotheses, worked by hand:
 *   e1, medium × high = √2: C, I, II → 0, −√2, −2√2
 *   e2, low × medium = 1/√2: I, N, C → −1/√2, 0, 0
 *   e3, medium × medium: C, C, C → tells nothing
 */
export const byHand = matrix({
  hypotheses: 3,
  weights: [Math.SQRT2, Math.SQRT1_2, 1],
  ratings: [
    ['C', 'I', 'II'],
    ['I', 'N', 'C'],
    ['C', 'C', 'C'],
  ],
  likelihoods: [
    [
      [0.8, 0.8],
      [0.4, 0.4],
      [0.1, 0.1],
    ],
    [
      [0.5, 0.5],
      [0.5, 0.5],
      [0.5, 0.5],
    ],
    [null, [0.5, 0.5], [0.5, 0.5]],
  ],
});

const scale: readonly Consistency[] = ['II', 'I', 'N', 'C', 'CC', 'NA'];
const rating = fc.tuple(fc.constantFrom(...scale), fc.constantFrom(...scale.slice(0, 5)));
const likelihood = fc
  .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }))
  .map(([a, b]): [number, number] => [Math.min(a, b) / 20, Math.max(a, b) / 20]);

export const matrices: fc.Arbitrary<Matrix> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 2, max: 4 }))
  .chain(([items, hypotheses]) => {
    const row = <T>(cell: fc.Arbitrary<T>, length: number) =>
      fc.array(cell, { minLength: length, maxLength: length });
    return fc.record({
      hypotheses: fc.constant(hypotheses),
      ratings: row(row(rating, hypotheses), items).map((rows) =>
        rows.map((cells) =>
          cells.map(([a, b]): Consistency | [Consistency, Consistency] =>
            a === 'NA' ? a : [a, b],
          ),
        ),
      ),
      likelihoods: row(row(likelihood, hypotheses), items),
      weights: row(fc.constantFrom(0.5, Math.SQRT1_2, 1, Math.SQRT2, 2), items),
      origins: row(fc.integer({ min: 0, max: 2 }), items),
      texts: row(fc.integer({ min: 0, max: 1 }), items),
    });
  })
  .map(matrix);
