import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layeredGeometry } from './layered-geometry.ts';
import { type LayeredMove, layeredGraph } from './layered-graph.ts';

/** Moves among 120 states: decision maker d of 3 changes the d-th digit in base 5. */
const movesAmong = (ranks: readonly number[]) => (state: number) =>
  [0, 1, 2].flatMap((maker): LayeredMove[] => {
    const unit = 5 ** maker;
    const own = Math.floor((state - 1) / unit) % 5;
    return [0, 1, 2, 3, 4]
      .filter((digit) => digit !== own)
      .map((digit) => state + (digit - own) * unit)
      .sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0) || a - b)
      .map((to) => ({ maker, to, isImprovement: (ranks[to] ?? 0) > (ranks[state] ?? 0) }));
  });
const asks = fc.record({
  ranks: fc.array(fc.nat(9), { minLength: 126, maxLength: 126 }),
  from: fc.integer({ min: 1, max: 125 }),
  equilibria: fc.uniqueArray(fc.integer({ min: 1, max: 125 }), { maxLength: 30 }),
});

describe('a layered graph', () => {
  it('draws a bounded number of states, each once, and arrows between those that it draws', () => {
    fc.assert(
      fc.property(asks, ({ ranks, from, equilibria }) => {
        const movesFrom = movesAmong(ranks);
        const graph = layeredGraph({ from, path: [], equilibria, movesFrom });
        const drawn = [...graph.layers.flat(), ...graph.apart];
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.length).toBeLessThanOrEqual(34);
        expect(graph.layers[0]).toEqual([from]);
        for (const arrow of graph.arrows) {
          expect(drawn).toContain(arrow.from);
          expect(drawn).toContain(arrow.to);
          expect(movesFrom(arrow.from)).toContainEqual({
            maker: arrow.maker,
            to: arrow.to,
            isImprovement: arrow.isImprovement,
          });
        }
        for (const { to } of graph.beyond) expect(drawn).not.toContain(to);
        const seen = equilibria.filter((one) => drawn.includes(one)).length;
        expect(seen + graph.unseenEquilibria).toBe(equilibria.length);
      }),
    );
  });

  it('puts every state but those apart a layer after one that leads to it', () => {
    fc.assert(
      fc.property(asks, ({ ranks, from, equilibria }) => {
        const graph = layeredGraph({ from, path: [], equilibria, movesFrom: movesAmong(ranks) });
        const layerOf = new Map(graph.layers.flatMap((all, k) => all.map((one) => [one, k])));
        for (const [state, layer] of layerOf) {
          if (layer === 0) continue;
          const before = graph.arrows.filter(({ to }) => to === state);
          expect(Math.min(...before.map((one) => layerOf.get(one.from) ?? 99))).toBe(layer - 1);
        }
      }),
    );
  });

  it('leaves no equilibrium apart that a drawn state comes to, while there is room', () => {
    fc.assert(
      fc.property(asks, ({ ranks, from, equilibria }) => {
        const few = equilibria.slice(0, 6);
        const movesFrom = movesAmong(ranks);
        const graph = layeredGraph({ from, path: [], equilibria: few, movesFrom });
        const inLayers = new Set(graph.layers.flat());
        for (const { from: here, to } of graph.arrows) {
          if (inLayers.has(here)) expect(graph.apart).not.toContain(to);
        }
      }),
    );
  });

  it('keeps a path in its layers, first in each', () => {
    const path = [1, 2, 7, 32];
    const graph = layeredGraph({
      from: 1,
      path,
      equilibria: [],
      movesFrom: movesAmong(Array.from({ length: 126 }, (_, k) => (k * 37) % 11)),
    });
    path.forEach((state, k) => {
      expect(graph.layers[k]?.[0]).toBe(state);
    });
  });

  it('has a place for each state, no two over one another, mirrored where one reads so', () => {
    fc.assert(
      fc.property(asks, ({ ranks, from, equilibria }) => {
        const graph = layeredGraph({ from, path: [], equilibria, movesFrom: movesAmong(ranks) });
        const sizes = {
          linesOf: (state: number) => 1 + (state % 4),
          names: [40, 70, 55],
          line: 15,
        };
        const plain = layeredGeometry(graph, { ...sizes, isMirrored: false });
        const mirrored = layeredGeometry(graph, { ...sizes, isMirrored: true });
        const boxes = [...plain.boxes.values()];
        expect(boxes.length).toBe(graph.layers.flat().length + graph.apart.length);
        for (const a of boxes) {
          expect(a.top + a.height).toBeLessThanOrEqual(plain.height);
          expect(mirrored.x(a.left)).toBe(plain.width - a.left);
          for (const b of boxes) {
            if (a === b || a.layer !== b.layer) continue;
            expect(a.top + a.height <= b.top || b.top + b.height <= a.top).toBe(true);
          }
        }
        for (const row of plain.rows) {
          const box = plain.boxes.get(row.from)!;
          expect(row.y).toBeGreaterThan(box.top);
          expect(row.y).toBeLessThan(box.top + box.height);
        }
      }),
      { numRuns: 40 },
    );
  });
});
