import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { blockMargins } from './block-margin.ts';
import { CycleCuts } from './cycle-cut.ts';
import { literalFrustration } from './frustration.reference.ts';
import { frustrationIndex } from './frustration.ts';
import { highsSolver } from './highs-solver.ts';
import { KnownCuts } from './known-cut.ts';
import { margins } from './margin.ts';
import { optima } from './optimum.ts';
import { anyGraph, evenGraph } from './signed-graph.cases.ts';
import { signedGraph } from './signed-graph.ts';
import type { LinearSolver } from './solver.ts';
import { turnByContraction, turnByHolding } from './turned-tie.ts';

const runs = process.env.MIZAN_LONG ? 2000 : 300;
const drawn = process.env.MIZAN_LONG ? 2000 : 100;
const quiet = { shouldStop: () => false, report: () => {} };
let solver: LinearSolver;
beforeAll(async () => {
  solver = await highsSolver();
});

describe('margins', () => {
  it('equal enumeration on random graphs', () => {
    fc.assert(
      fc.property(anyGraph(14), (graph) => {
        const found = frustrationIndex(graph, { solver });
        expect(margins(graph, found, { solver })).toEqual(literalFrustration(graph).margins);
      }),
      { numRuns: runs, seed: 3 },
    );
  });

  it('equal enumeration on evenly drawn graphs of every density', () => {
    for (let seed = 1; seed <= drawn; seed++) {
      const n = 3 + (seed % 12);
      const most = (n * (n - 1)) / 2;
      const graph = evenGraph(n, 1 + ((seed * 7919) % most), 0.1 + (seed % 9) / 10, seed);
      const found = frustrationIndex(graph);
      const literal = literalFrustration(graph);
      expect(found.lower).toBe(literal.index);
      const margin = margins(graph, found);
      expect(margin).toEqual(literal.margins);
      const all = optima(graph, found, margin);
      expect(all.count).toBe(literal.optima);
      all.strain.forEach((share, t) => {
        expect(share).toBeCloseTo(literal.strain[t]!, 12);
      });
    }
  });

  it('by cut tree and held ties equal enumeration', () => {
    let compared = 0;
    for (let seed = 1; seed <= runs / 10; seed++) {
      const graph = evenGraph(9, 12 + (seed % 20), 0.2 + (seed % 4) / 8, seed);
      const literal = literalFrustration(graph);
      const { side } = frustrationIndex(graph);
      const swings = literal.margins.map(Math.abs);
      expect(blockMargins(graph, side, { ...quiet, solver })).toEqual(swings);
      const bare = blockMargins(graph, side, { ...quiet, solver: undefined });
      bare.forEach((swing, t) => {
        if (swing === null) return;
        compared++;
        expect(swing).toBe(swings[t]);
      });
    }
    expect(compared).toBeGreaterThan(runs / 10);
  });

  it('by holding a tie equal those by contraction', () => {
    const never = () => false;
    for (let seed = 1; seed <= 3; seed++) {
      const block = evenGraph(18, 45, 0.4, seed);
      const { side, lower } = frustrationIndex(block);
      const known = new KnownCuts(block, side);
      const cuts = new CycleCuts(block, solver);
      expect(known.index).toBe(lower);
      for (let t = 0; t < block.a.length; t++) {
        const held = turnByHolding(known, t, cuts, never);
        expect(held).toBe(turnByContraction(known, t, { solver: undefined, shouldStop: never }));
        expect(known.upper[t]).toBe(held);
      }
      cuts.close();
    }
  });

  it('one negative tie in a triangle: any tie may be the anomaly', () => {
    const graph = signedGraph(3, [
      [0, 1, 1],
      [1, 2, 1],
      [0, 2, -1],
    ]);
    expect(margins(graph, frustrationIndex(graph))).toEqual([0, 0, 0]);
  });

  it('a heavier negative tie makes it safe', () => {
    const graph = signedGraph(3, [
      [0, 1, 1],
      [1, 2, 1],
      [0, 2, -1, 5],
    ]);
    expect(margins(graph, frustrationIndex(graph))).toEqual([0, 0, 4]);
  });

  it('a mixed pair is weighed against itself', () => {
    const graph = signedGraph(2, [
      [0, 1, 1, 3],
      [0, 1, -1, 1],
    ]);
    expect(margins(graph, frustrationIndex(graph))).toEqual([2, -2]);
  });
});
