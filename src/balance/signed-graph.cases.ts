/** Signed graphs for tests: random small ones, and the flagship's ties. */
import fc from 'fast-check';
import { type SignedGraph, signedGraph, type TieTuple } from './signed-graph.ts';

/** Any signed graph of 1 … `most` nodes, parallel ties and isolated nodes included. */
export const anyGraph = (most: number, ties = 40): fc.Arbitrary<SignedGraph> =>
  fc
    .integer({ min: 1, max: most })
    .chain((n) =>
      fc
        .array(
          fc.tuple(
            fc.nat(n - 1),
            fc.nat(n - 1),
            fc.constantFrom(1, -1),
            fc.integer({ min: 1, max: 3 }),
          ),
          { maxLength: ties },
        )
        .map((list) => signedGraph(n, list.filter(([a, b]) => a !== b) as TieTuple[])),
    );

/** A repeatable stream of numbers in [0, 1). */
function stream(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 15), z | 1);
    z ^= z + Math.imul(z ^ (z >>> 7), z | 61);
    return ((z ^ (z >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** n nodes, m different pairs drawn evenly, each negative with the given chance. */
export function evenGraph(n: number, m: number, negative: number, seed: number): SignedGraph {
  const next = stream(seed);
  const seen = new Set<number>();
  const ties: TieTuple[] = [];
  while (ties.length < m) {
    const a = Math.floor(next() * n);
    const b = Math.floor(next() * n);
    const key = Math.min(a, b) * n + Math.max(a, b);
    if (a === b || seen.has(key)) continue;
    seen.add(key);
    ties.push([a, b, next() < negative ? -1 : 1]);
  }
  return signedGraph(n, ties);
}
