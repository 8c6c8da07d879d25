import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenGraph } from './signed-graph.cases.ts';
import { signedGraph } from './signed-graph.ts';
import { TRIAD_KINDS, triadCount, triangleIndex, unbalancedTriads } from './triad.ts';

describe('triads', () => {
  it('equal a count over all triples', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 12 }), fc.nat(30), fc.nat(1000), (n, m, seed) => {
        const graph = evenGraph(n, Math.min(m, (n * (n - 1)) / 2), 0.4, seed);
        const sign = new Map<string, number>();
        graph.a.forEach((a, t) => {
          sign.set(`${a} ${graph.b[t]}`, graph.sign[t]!);
          sign.set(`${graph.b[t]} ${a}`, graph.sign[t]!);
        });
        const count = { '+++': 0, '++-': 0, '+--': 0, '---': 0 };
        for (let a = 0; a < n; a++) {
          for (let b = a + 1; b < n; b++) {
            for (let c = b + 1; c < n; c++) {
              const signs = [`${a} ${b}`, `${b} ${c}`, `${a} ${c}`].map((key) => sign.get(key));
              if (signs.includes(undefined)) continue;
              count[TRIAD_KINDS[signs.filter((s) => s === -1).length]!]++;
            }
          }
        }
        expect(triadCount(graph)).toEqual(count);
      }),
      { numRuns: 100, seed: 11 },
    );
  });

  it('names the one who is with both', () => {
    const graph = signedGraph(4, [
      [0, 1, 1],
      [0, 2, 1],
      [1, 2, -1],
      [0, 3, -1],
      [1, 3, -1],
    ]);
    expect(unbalancedTriads(graph)).toEqual([
      { kind: '++-', isBalanced: false, nodes: [0, 1, 2], ties: [0, 1, 2], pivot: 0 },
    ]);
    expect(triangleIndex(triadCount(graph))).toBe(0.5);
  });

  it('has no index without triads', () => {
    expect(triangleIndex(triadCount(signedGraph(2, [[0, 1, 1]])))).toBeNull();
  });
});
