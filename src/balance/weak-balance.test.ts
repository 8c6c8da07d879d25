import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { frustrationIndex } from './frustration.ts';
import { highsSolver } from './highs-solver.ts';
import { anyGraph, evenGraph } from './signed-graph.cases.ts';
import { type SignedGraph, signedGraph } from './signed-graph.ts';
import type { LinearSolver } from './solver.ts';
import { weakBalance } from './weak-balance.ts';
import { weakBound } from './weak-bound.ts';
import { groupCost } from './weak-local.ts';

let solver: LinearSolver;
beforeAll(async () => {
  solver = await highsSolver();
});

/** Every partition into at most k groups, as restricted growth strings. */
function literalWeakBalance(graph: SignedGraph, groups: number): number {
  const group = new Array<number>(graph.n).fill(0);
  let least = Number.POSITIVE_INFINITY;
  const place = (v: number, opened: number): void => {
    if (v === graph.n) {
      least = Math.min(least, groupCost(graph, group));
      return;
    }
    for (let g = 0; g < Math.min(opened + 1, groups); g++) {
      group[v] = g;
      place(v + 1, Math.max(opened, g + 1));
    }
  };
  place(0, 0);
  return least;
}

describe('weak balance', () => {
  it('equals the best of all partitions', () => {
    fc.assert(
      fc.property(anyGraph(7, 18), fc.integer({ min: 1, max: 7 }), (graph, groups) => {
        const any = weakBalance(graph);
        expect([any.lower, any.upper]).toEqual(Array(2).fill(literalWeakBalance(graph, graph.n)));
        const few = weakBalance(graph, { groups });
        expect([few.lower, few.upper]).toEqual(Array(2).fill(literalWeakBalance(graph, groups)));
        expect(few.groups).toBeLessThanOrEqual(groups);
      }),
      { numRuns: 200, seed: 8 },
    );
  });

  it('with two groups is the frustration index, and with more at most that', () => {
    fc.assert(
      fc.property(anyGraph(10), (graph) => {
        const { lower } = frustrationIndex(graph);
        expect(weakBalance(graph, { groups: 2 }).upper).toBe(lower);
        expect(weakBalance(graph).upper).toBeLessThanOrEqual(lower);
      }),
      { numRuns: 100, seed: 9 },
    );
  });

  it('has a linear bound that never exceeds it', () => {
    fc.assert(
      fc.property(anyGraph(7, 18), (graph) => {
        const bound = weakBound(
          graph,
          solver,
          () => Number.POSITIVE_INFINITY,
          () => false,
        );
        expect(bound).toBeLessThanOrEqual(literalWeakBalance(graph, graph.n));
      }),
      { numRuns: 100, seed: 10 },
    );
  });

  it('proves larger networks by the linear bound', () => {
    const found = weakBalance(evenGraph(80, 400, 0.1, 1), { solver });
    expect(found.exact).toBe(true);
  });

  it('takes three mutual enemies as three groups', () => {
    const graph = signedGraph(3, [
      [0, 1, -1],
      [1, 2, -1],
      [0, 2, -1],
    ]);
    expect(weakBalance(graph)).toMatchObject({ lower: 0, upper: 0, group: [0, 1, 2], groups: 3 });
    expect(() => weakBalance(graph, { groups: 0 })).toThrow(RangeError);
  });
});
