import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { branchAndCut } from './branch-and-cut.ts';
import { colouringCost, forestColouring } from './colouring.ts';
import { CycleCuts } from './cycle-cut.ts';
import { dollSearch } from './doll.ts';
import { elimination } from './elimination.ts';
import { literalFrustration } from './frustration.reference.ts';
import { frustrationIndex } from './frustration.ts';
import { highsSolver } from './highs-solver.ts';
import { Incumbent } from './incumbent.ts';
import { cyclePacking } from './packing.ts';
import { reduction } from './reduction.ts';
import { anyGraph, evenGraph } from './signed-graph.cases.ts';
import { type SignedGraph, signedGraph } from './signed-graph.ts';
import type { LinearSolver } from './solver.ts';

const runs = process.env.MIZAN_LONG ? 2000 : 300;
const never = (): boolean => false;
let solver: LinearSolver;
beforeAll(async () => {
  solver = await highsSolver();
});

/** Every exact method answers every graph: what `frustrationIndex` chooses must not matter. */
const methods: Record<string, (graph: SignedGraph) => number> = {
  chosen: (graph) => {
    const found = frustrationIndex(graph, { solver });
    expect(found.exact).toBe(true);
    expect(colouringCost(graph, found.side)).toBe(found.upper);
    return found.lower;
  },
  elimination: (graph) => {
    const found = elimination(graph)!;
    expect(colouringCost(graph, found.side)).toBe(found.index);
    return found.index;
  },
  doll: (graph) => {
    const reduced = reduction(graph);
    return reduced.offset + dollSearch(reduced.graph).lower;
  },
  cycles: (graph) => {
    const cuts = new CycleCuts(graph, solver);
    const best = new Incumbent(graph, forestColouring(graph));
    const lower = branchAndCut(cuts, cuts.bound(best, never), best, never);
    cuts.close();
    expect(lower).toBe(best.cost);
    return lower;
  },
};

describe('frustration index', () => {
  it.each(Object.keys(methods))('%s: equals enumeration on random graphs', (name) => {
    fc.assert(
      fc.property(anyGraph(name === 'chosen' ? 14 : 9), (graph) => {
        expect(methods[name]!(graph)).toBe(literalFrustration(graph).index);
      }),
      { numRuns: runs, seed: 1 },
    );
  });

  it('methods agree where enumeration is out of reach', () => {
    for (let seed = 1; seed <= 5; seed++) {
      const graph = evenGraph(22, 70, 0.5, seed);
      expect(methods.cycles!(graph)).toBe(methods.doll!(graph));
    }
  });

  it('packing never exceeds the index', () => {
    fc.assert(
      fc.property(anyGraph(9), (graph) => {
        const { bound } = cyclePacking(graph, forestColouring(graph));
        expect(bound).toBeLessThanOrEqual(literalFrustration(graph).index);
      }),
      { numRuns: runs, seed: 2 },
    );
  });

  it('answers with proven bounds when stopped at once', () => {
    const graph = evenGraph(60, 400, 0.5, 1);
    const found = frustrationIndex(graph, { solver, shouldStop: () => true });
    expect(found.exact).toBe(false);
    expect(found.lower).toBeGreaterThan(0);
    expect(found.upper).toBe(colouringCost(graph, found.side));
  });

  it('has nothing to weigh in an empty graph', () => {
    expect(frustrationIndex(signedGraph(0, []))).toMatchObject({ lower: 0, upper: 0, exact: true });
  });
});
