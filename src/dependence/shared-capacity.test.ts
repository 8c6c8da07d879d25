import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { literalMinCut } from './dependence.reference.ts';
import { sharedCapacity } from './shared-capacity.ts';

const any = Number.POSITIVE_INFINITY;

describe('sharedCapacity', () => {
  it('gives the case worked by hand: one of 1.4, and the cut is the supplier', () => {
    const found = sharedCapacity({ capacities: [1], demands: [0.8, 0.6], limits: [[any, any]] });
    expect(found.flow).toBeCloseTo(1, 12);
    expect(found.demanded).toBeCloseTo(1.4, 12);
    expect(found.cut).toEqual({ suppliers: [0], links: [], clients: [] });
    expect(found.bottlenecks).toEqual({ suppliers: [0], links: [] });
  });

  it('names a link as the bottleneck', () => {
    const limits = [[0.2, any]];
    const found = sharedCapacity({ capacities: [5], demands: [1, 1], limits });
    expect(found.flow).toBeCloseTo(1.2, 12);
    expect(found.cut).toEqual({ suppliers: [], links: [[0, 0]], clients: [1] });
    expect(found.bottlenecks).toEqual({ suppliers: [], links: [[0, 0]] });
  });

  it('has no bottleneck when all is met', () => {
    const found = sharedCapacity({ capacities: [2], demands: [1], limits: [[any]] });
    expect(found.flow).toBe(1);
    expect(found.bottlenecks).toEqual({ suppliers: [], links: [] });
  });

  const tenths = fc.integer({ min: 0, max: 15 }).map((n) => n / 10);
  const row = (length: number) => fc.array(tenths, { minLength: length, maxLength: length });
  const tables = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([s, c]) =>
      fc.record({
        capacities: row(s),
        demands: row(c),
        limits: fc.array(row(c), { minLength: s, maxLength: s }),
      }),
    );

  it('delivers as much as the least cut, in a legal way', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { flow, sent } = sharedCapacity(table);
        expect(flow).toBeCloseTo(literalMinCut(table.capacities, table.demands, table.limits), 9);
        const total = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0);
        sent.forEach((row, s) => {
          expect(total(row)).toBeLessThanOrEqual(table.capacities[s] + 1e-9);
          row.forEach((value, j) => {
            expect(value).toBeGreaterThanOrEqual(-1e-12);
            expect(value).toBeLessThanOrEqual(table.limits[s][j] + 1e-9);
          });
        });
        table.demands.forEach((demand, j) => {
          expect(total(sent.map((row) => row[j]))).toBeLessThanOrEqual(demand + 1e-9);
        });
        expect(total(sent.flat())).toBeCloseTo(flow, 9);
      }),
    );
  });

  it('names a cut that is as small as the flow, and bottlenecks that widen it', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { flow, cut, heldBy, bottlenecks } = sharedCapacity(table);
        for (const one of [cut, heldBy]) {
          const through =
            one.suppliers.reduce((sum, s) => sum + table.capacities[s], 0) +
            one.links.reduce((sum, [s, j]) => sum + table.limits[s][j], 0) +
            one.clients.reduce((sum, j) => sum + table.demands[j], 0);
          expect(through).toBeCloseTo(flow, 9);
        }
        expect(bottlenecks.suppliers.every((s) => heldBy.suppliers.includes(s))).toBe(true);
        for (let s = 0; s < table.capacities.length; s++) {
          const capacities = table.capacities.map((c, at) => (at === s ? c + 0.05 : c));
          const wider = sharedCapacity({ ...table, capacities }).flow;
          expect(wider > flow + 1e-6).toBe(bottlenecks.suppliers.includes(s));
        }
        for (const [s, j] of bottlenecks.links) {
          const limits = table.limits.map((row, at) =>
            row.map((limit, to) => (at === s && to === j ? limit + 0.05 : limit)),
          );
          expect(sharedCapacity({ ...table, limits }).flow).toBeGreaterThan(flow + 1e-6);
        }
      }),
    );
  });

  it('refuses a table of another shape', () => {
    expect(() => sharedCapacity({ capacities: [1], demands: [1], limits: [] })).toThrow(RangeError);
  });
});
