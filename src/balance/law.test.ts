/** Laws that hold for every signed graph. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { algebraicConflict } from './algebraic-conflict.ts';
import { frustrationIndex } from './frustration.ts';
import { margins } from './margin.ts';
import { anyGraph } from './signed-graph.cases.ts';
import { type SignedGraph, signedGraph, type TieTuple } from './signed-graph.ts';
import { walkBalance } from './walk-balance.ts';

const runs = { numRuns: process.env.MIZAN_LONG ? 1000 : 150, seed: 21 };
const tuples = (graph: SignedGraph): TieTuple[] =>
  Array.from(graph.a, (a, t) => [a, graph.b[t]!, graph.sign[t]!, graph.weight[t]!]);
const index = (graph: SignedGraph) => frustrationIndex(graph).lower;
const marginsOf = (graph: SignedGraph) => margins(graph, frustrationIndex(graph));

describe('laws of balance', () => {
  it('turning all signs at one node changes nothing but the sides', () => {
    fc.assert(
      fc.property(anyGraph(12), fc.nat(11), (graph, at) => {
        const v = at % graph.n;
        const turned = tuples(graph).map(([a, b, s, w]): TieTuple => {
          return [a, b, a === v || b === v ? -s : s, w];
        });
        const switched = signedGraph(graph.n, turned);
        expect(index(switched)).toBe(index(graph));
        expect(marginsOf(switched)).toEqual(marginsOf(graph));
        expect(walkBalance(switched).value).toBeCloseTo(walkBalance(graph).value!, 9);
        algebraicConflict(switched).forEach((value, c) => {
          expect(value).toBeCloseTo(algebraicConflict(graph)[c]!, 9);
        });
      }),
      runs,
    );
  });

  it('names of nodes and order of ties change nothing', () => {
    fc.assert(
      fc.property(anyGraph(12), fc.nat(11), (graph, step) => {
        const other = (v: number): number => (v + step) % graph.n;
        const moved = tuples(graph)
          .map(([a, b, s, w]): TieTuple => [other(b), other(a), s, w])
          .reverse();
        const renamed = signedGraph(graph.n, moved);
        expect(index(renamed)).toBe(index(graph));
        expect(marginsOf(renamed)).toEqual(marginsOf(graph).reverse());
      }),
      runs,
    );
  });

  it('a balanced block beside it changes nothing', () => {
    fc.assert(
      fc.property(anyGraph(10), fc.nat(9), (graph, at) => {
        const { n } = graph;
        const block: TieTuple[] = [
          [at % n, n, 1],
          [n, n + 1, -1],
          [n + 1, at % n, -1],
        ];
        const wider = signedGraph(n + 2, [...tuples(graph), ...block]);
        expect(index(wider)).toBe(index(graph));
        expect(marginsOf(wider).slice(0, graph.a.length)).toEqual(marginsOf(graph));
      }),
      runs,
    );
  });

  it('weights scale', () => {
    fc.assert(
      fc.property(anyGraph(12), fc.integer({ min: 2, max: 9 }), (graph, factor) => {
        const heavier = tuples(graph).map(([a, b, s, w]): TieTuple => [a, b, s, w! * factor]);
        const scaled = signedGraph(graph.n, heavier);
        expect(index(scaled)).toBe(factor * index(graph));
        expect(marginsOf(scaled)).toEqual(marginsOf(graph).map((m) => m! * factor));
      }),
      runs,
    );
  });

  it('the index is at most half the weight, and at most the negative weight', () => {
    fc.assert(
      fc.property(anyGraph(14), (graph) => {
        const ties = tuples(graph);
        const sum = (list: TieTuple[]) => list.reduce((all, [, , , w]) => all + w!, 0);
        expect(index(graph)).toBeLessThanOrEqual(sum(ties) / 2);
        expect(index(graph)).toBeLessThanOrEqual(sum(ties.filter(([, , s]) => s < 0)));
      }),
      runs,
    );
  });

  it('turning one tie moves the index by its weight at most', () => {
    fc.assert(
      fc.property(
        anyGraph(12).filter((graph) => graph.a.length > 0),
        fc.nat(99),
        (graph, pick) => {
          const t = pick % graph.a.length;
          const turned = tuples(graph);
          turned[t] = [turned[t]![0], turned[t]![1], -turned[t]![2], turned[t]![3]!];
          const change = index(signedGraph(graph.n, turned)) - index(graph);
          expect(Math.abs(change)).toBeLessThanOrEqual(graph.weight[t]!);
        },
      ),
      runs,
    );
  });
});
