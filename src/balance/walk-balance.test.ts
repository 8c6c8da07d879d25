import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { algebraicConflict } from './algebraic-conflict.ts';
import { colouringCost, forestColouring } from './colouring.ts';
import { eigenvalues } from './eigenvalue.ts';
import { leastLaplacianEigenvalue } from './least-eigenvalue.ts';
import { anyGraph, evenGraph } from './signed-graph.cases.ts';
import { type SignedGraph, signedGraph } from './signed-graph.ts';
import { literalWalkBalance } from './walk-balance.reference.ts';
import { walkBalance } from './walk-balance.ts';

const isBalanced = (graph: SignedGraph) => colouringCost(graph, forestColouring(graph)) === 0;
const simple = (graph: SignedGraph): boolean =>
  new Set(graph.a.map((a, t) => Math.min(a, graph.b[t]!) * 99 + Math.max(a, graph.b[t]!))).size ===
  graph.a.length;

describe('walk balance', () => {
  it('equals the power series to ten digits', () => {
    fc.assert(
      fc.property(anyGraph(9, 20), (graph) => {
        expect(walkBalance(graph).value).toBeCloseTo(literalWalkBalance(graph), 10);
      }),
      { numRuns: 200, seed: 5 },
    );
  });

  it('is 1 exactly where the graph is balanced', () => {
    fc.assert(
      fc.property(anyGraph(8, 12).filter(simple), (graph) => {
        const value = walkBalance(graph).value!;
        expect(value > 1 - 1e-12).toBe(isBalanced(graph));
      }),
      { numRuns: 200, seed: 6 },
    );
  });

  it('does not overflow on heavy ties', () => {
    const graph = signedGraph(3, [
      [0, 1, 1, 1000],
      [1, 2, 1, 1000],
      [0, 2, -1, 1000],
    ]);
    expect(walkBalance(graph).value).toBeCloseTo(2 * Math.exp(1000 - 2000), 10);
  });

  it('says why it gives no value for a large component', () => {
    const path = signedGraph(
      1300,
      Array.from({ length: 1299 }, (_, i) => [i, i + 1, 1] as const),
    );
    expect(walkBalance(path)).toEqual({ value: null, reason: 'size' });
  });
});

describe('eigenvalues', () => {
  it('of a path are 2 cos(kπ / (n + 1))', () => {
    const n = 30;
    const matrix = new Float64Array(n * n);
    for (let i = 0; i + 1 < n; i++) matrix[i * n + i + 1] = matrix[(i + 1) * n + i] = 1;
    const known = Array.from({ length: n }, (_, k) => 2 * Math.cos(((n - k) * Math.PI) / (n + 1)));
    eigenvalues(matrix, n).forEach((value, k) => {
      expect(value).toBeCloseTo(known[k]!, 12);
    });
  });

  it('keep trace and square sum', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 45 }),
        (x) => {
          const n = Math.floor((Math.sqrt(8 * x.length + 1) - 1) / 2);
          const matrix = new Float64Array(n * n);
          for (let i = 0, k = 0; i < n; i++) {
            for (let j = 0; j <= i; j++) matrix[i * n + j] = matrix[j * n + i] = x[k++]!;
          }
          const trace = Array.from({ length: n }, (_, i) => matrix[i * n + i]!);
          const squares = matrix.reduce((sum, value) => sum + value * value, 0);
          const found = [...eigenvalues(matrix, n)];
          expect(found.reduce((sum, value) => sum + value, 0)).toBeCloseTo(
            trace.reduce((sum, value) => sum + value, 0),
            9,
          );
          expect(found.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(squares, 8);
        },
      ),
      { numRuns: 200, seed: 7 },
    );
  });
});

describe('algebraic conflict', () => {
  it('is 0 exactly for balanced components', () => {
    const graph = signedGraph(7, [
      [0, 1, 1],
      [2, 3, 1],
      [3, 4, 1],
      [2, 4, -1],
    ]);
    const found = algebraicConflict(graph);
    expect(found).toHaveLength(4);
    expect([found[0], found[2], found[3]]).toEqual([0, 0, 0]);
    // an all-positive triangle but for one tie: eigenvalues 1, 1, 4
    expect(found[1]).toBeCloseTo(1, 12);
  });

  it('is the same by Lanczos and by all eigenvalues', () => {
    for (let seed = 1; seed <= 5; seed++) {
      const graph = evenGraph(120, 400, 0.3, seed);
      const [dense] = algebraicConflict(graph);
      if (algebraicConflict(graph).length > 1) continue;
      expect(leastLaplacianEigenvalue(graph)).toBeCloseTo(dense!, 8);
    }
  });
});
