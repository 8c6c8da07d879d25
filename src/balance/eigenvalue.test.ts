import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eigenvalues } from './eigenvalue.ts';

/** A star: one centre, `leaves` around it. Its eigenvalues are ±√leaves, and 0 for the rest. */
function star(leaves: number, signs: readonly number[]): Float64Array {
  const n = leaves + 1;
  const matrix = new Float64Array(n * n);
  for (let leaf = 1; leaf < n; leaf++) {
    const sign = signs[(leaf - 1) % signs.length] ?? 1;
    matrix[leaf] = sign;
    matrix[leaf * n] = sign;
  }
  return matrix;
}

describe('eigenvalues', () => {
  it.each([1, 2, 17, 400])('a star of %i leaves, all of whose middle is 0', (leaves) => {
    const values = eigenvalues(star(leaves, [1, -1, 1]), leaves + 1);
    expect(values.at(-1)).toBeCloseTo(Math.sqrt(leaves), 10);
    expect(values[0]).toBeCloseTo(-Math.sqrt(leaves), 10);
    for (const value of values.subarray(1, leaves)) expect(value).toBeCloseTo(0, 10);
  });

  it('two stars side by side, and actors with no tie', () => {
    const n = 300;
    const matrix = new Float64Array(n * n);
    for (const [centre, first, last] of [
      [0, 1, 120],
      [121, 122, 250],
    ] as const) {
      for (let leaf = first; leaf <= last; leaf++) {
        matrix[centre * n + leaf] = 1;
        matrix[leaf * n + centre] = 1;
      }
    }
    const values = eigenvalues(matrix, n);
    expect([values[0], values[1], values[n - 2], values[n - 1]].map((x) => x?.toFixed(8))).toEqual(
      [-Math.sqrt(129), -Math.sqrt(120), Math.sqrt(120), Math.sqrt(129)].map((x) => x.toFixed(8)),
    );
  });

  it.each([60, 150, 300, 560])('a small core with a crown of leaves, %i in all', (n) => {
    const matrix = new Float64Array(n * n);
    const tie = (a: number, b: number, sign: number) => {
      matrix[a * n + b] = sign;
      matrix[b * n + a] = sign;
    };
    for (let a = 0; a < 12; a++)
      for (let b = 0; b < a; b++)
        if ((a * 7 + b * 3) % 5 < 2) tie(a, b, (a + b) % 3 === 0 ? -1 : 1);
    for (let leaf = 12; leaf < n; leaf++) tie(0, leaf, 1);
    const squares = matrix.reduce((sum, x) => sum + x * x, 0);
    const values = eigenvalues(matrix, n);
    const zeros = values.filter((value) => Math.abs(value) < 1e-9).length;
    // each leaf after the first repeats a row that is there already
    expect(zeros).toBeGreaterThanOrEqual(n - 13);
    expect(values.reduce((sum, x) => sum + x * x, 0)).toBeCloseTo(squares, 6);
  });

  it('keeps the trace and the sum of squares of any symmetric matrix', () => {
    const entries = fc
      .integer({ min: 1, max: 12 })
      .chain((n) =>
        fc.tuple(
          fc.constant(n),
          fc.array(fc.constantFrom(-1, 0, 0, 0, 1), { minLength: n * n, maxLength: n * n }),
        ),
      );
    fc.assert(
      fc.property(entries, ([n, raw]) => {
        const matrix = new Float64Array(n * n);
        for (let i = 0; i < n; i++)
          for (let j = 0; j <= i; j++) matrix[i * n + j] = matrix[j * n + i] = raw[i * n + j] ?? 0;
        const trace = Array.from({ length: n }, (_, i) => matrix[i * n + i] ?? 0);
        const squares = [...matrix].map((x) => x * x);
        const sum = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);
        const values = eigenvalues(matrix.slice(), n);
        expect(sum(values)).toBeCloseTo(sum(trace), 8);
        expect(sum([...values].map((x) => x * x))).toBeCloseTo(sum(squares), 8);
      }),
    );
  });
});
