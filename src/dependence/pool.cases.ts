/** Situations with capacities for the tests: the case worked by hand, and random small ones. */
import fc from 'fast-check';
import type { CapacityRow, Cell, Client, DependInput } from './client.ts';
import { dependence, type Range } from './model.ts';

export interface Stated {
  readonly demands: readonly number[];
  /** Per supplier and need, what it gives. */
  readonly given: readonly (readonly Range[])[];
  readonly capacities: readonly Pick<CapacityRow, 'supplier' | 'needs' | 'amount'>[];
}

/** Every need is the one of a client of its own: need `n0` of client `c0`, and so on. */
export function inputOf({ demands, given, capacities }: Stated): DependInput {
  const suppliers = given.map((_, s) => `s${s}`);
  const clients = demands.map((demand, n): Client => {
    const amounts = given.map((row) => row[n]);
    const cells = suppliers.map(
      (supplier, s): Cell => ({
        need: `n${n}`,
        supplier,
        amount: amounts[s],
        supplies: [],
        quotes: [],
        illustrative: false,
        dateUnknown: false,
      }),
    );
    return {
      id: `c${n}`,
      needs: [{ id: `n${n}`, weight: 1, demand, quotes: [] }],
      suppliers,
      model: dependence({
        weights: [1],
        demands: [demand],
        low: [amounts.map(({ low }) => low)],
        high: [amounts.map(({ high }) => high)],
      }),
      cells,
      unsourced: [],
      illustrative: [],
    };
  });
  const rows = capacities.map((one, at) => ({
    id: `k${at}`,
    ...one,
    quotes: [],
    illustrative: false,
    dateUnknown: false,
  }));
  return { asOf: '2024', clients, capacities: rows, thresholds: [], unsourced: [] };
}

const exact = (value: number): Range => ({ low: value, high: value });

/** One supplier of capacity 1, clients that need .8 and .6. */
export const byHand: Stated = {
  demands: [0.8, 0.6],
  given: [[exact(0.8), exact(0.6)]],
  capacities: [{ supplier: 's0', needs: ['n0', 'n1'], amount: exact(1) }],
};

const ranges = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }))
  .map(([a, b]): Range => ({ low: Math.min(a, b) / 10, high: Math.max(a, b) / 10 }));

/** Up to four needs and three suppliers, each with at most one capacity over some of the needs. */
export const stated: fc.Arbitrary<Stated> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain(([needs, suppliers]) => {
    const names = Array.from({ length: needs }, (_, n) => `n${n}`);
    const row = fc.array(ranges, { minLength: needs, maxLength: needs });
    return fc.record({
      demands: fc.array(fc.constantFrom(0.3, 0.5, 1, 1.4), { minLength: needs, maxLength: needs }),
      given: fc.array(row, { minLength: suppliers, maxLength: suppliers }),
      capacities: fc
        .array(
          fc.option(fc.record({ held: fc.subarray(names, { minLength: 1 }), amount: ranges }), {
            nil: undefined,
          }),
          { minLength: suppliers, maxLength: suppliers },
        )
        .map((all) =>
          all.flatMap((one, s) =>
            one ? [{ supplier: `s${s}`, needs: one.held, amount: one.amount }] : [],
          ),
        ),
    });
  });
