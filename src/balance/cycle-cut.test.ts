import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { forestColouring } from './colouring.ts';
import { CycleCuts, wholeBound } from './cycle-cut.ts';
import { cycleRow, provenBound } from './cycle-row.ts';
import { literalFrustration } from './frustration.reference.ts';
import { highsSolver } from './highs-solver.ts';
import { Incumbent } from './incumbent.ts';
import { cyclePacking } from './packing.ts';
import { anyGraph } from './signed-graph.cases.ts';
import { signedGraph } from './signed-graph.ts';
import type { LinearSolver } from './solver.ts';

let solver: LinearSolver;
beforeAll(async () => {
  solver = await highsSolver();
});
const never = (): boolean => false;

describe('the linear bound', () => {
  it('holds for any prices, not only those of a solver', () => {
    fc.assert(
      fc.property(
        anyGraph(8),
        fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { minLength: 40, maxLength: 40 }),
        (graph, prices) => {
          const m = graph.a.length;
          const none = new Uint8Array(m);
          const { cycles } = cyclePacking(graph, forestColouring(graph));
          const rows = cycles.map((cycle) => cycleRow(cycle, none));
          const dual = Float64Array.from(rows, (_, i) => prices[i % 40]!);
          const all = new Uint8Array(m).fill(1);
          const { value } = provenBound(graph.weight, rows, dual, none, all);
          expect(value).toBeLessThanOrEqual(literalFrustration(graph).index + 1e-9);
        },
      ),
      { numRuns: 200, seed: 31 },
    );
  });

  it('is 10 / 3 for the all-negative K5, whose index is 4', () => {
    const ties = [0, 1, 2, 3, 4].flatMap((a) =>
      [0, 1, 2, 3, 4].filter((b) => b > a).map((b) => [a, b, -1] as const),
    );
    const graph = signedGraph(5, ties);
    const cuts = new CycleCuts(graph, solver);
    const { value } = cuts.bound(new Incumbent(graph, new Uint8Array(5)), never);
    cuts.close();
    // ten triangles, each tie in three: one third a tie
    expect(value).toBeCloseTo(10 / 3, 9);
    expect(literalFrustration(graph).index).toBe(4);
  });

  it('of a tie held frustrated is that of the graph with its sign turned, and its weight', () => {
    const graph = signedGraph(3, [
      [0, 1, 1, 2],
      [1, 2, 1, 3],
      [0, 2, 1, 4],
    ]);
    const cuts = new CycleCuts(graph, solver);
    cuts.hold(0, 1, 1);
    const beaten = new Incumbent(graph, new Uint8Array(3), 100);
    expect(cuts.bound(beaten, never).value).toBeCloseTo(5, 9);
    cuts.hold(0, 0, 1);
    expect(cuts.bound(beaten, never).value).toBeCloseTo(0, 9);
    cuts.close();
  });

  it('is rounded up to a whole number, with a little slack and without −0', () => {
    expect([2, 2.0000001, 2.1, 1.9999999].map(wholeBound)).toEqual([2, 2, 3, 2]);
    expect(Object.is(wholeBound(-0.3), 0)).toBe(true);
  });
});
