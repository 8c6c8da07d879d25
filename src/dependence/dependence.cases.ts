/** Worlds for the tests: the case worked by hand, and random small ones. */
import fc from 'fast-check';
import { type Dependence, dependence } from './model.ts';

/** Two needs; suppliers R, T, C. */
export const byHand = dependence({
  weights: [0.6, 0.4],
  low: [
    [0.8, 0.3, 0.2],
    [0.5, 0, 0.4],
  ],
});

/** Amounts in tenths, so that sums meet the demand exactly often enough. */
const tenths = fc.integer({ min: 0, max: 12 }).map((n) => n / 10);

export const models = (most = 5): fc.Arbitrary<Dependence> =>
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: most }))
    .chain(([needs, suppliers]) =>
      fc.record({
        weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: needs, maxLength: needs }),
        demands: fc.array(fc.constantFrom(0.5, 1, 2), { minLength: needs, maxLength: needs }),
        cells: fc.array(
          fc.array(fc.tuple(tenths, tenths), { minLength: suppliers, maxLength: suppliers }),
          { minLength: needs, maxLength: needs },
        ),
      }),
    )
    .map(({ weights, demands, cells }) =>
      dependence({
        weights,
        demands,
        low: cells.map((row) => row.map(([a, b]) => Math.min(a, b))),
        high: cells.map((row) => row.map(([a, b]) => Math.max(a, b))),
      }),
    );

/** How many random cases: many more in the long run. */
export const runs = (few: number): number => (process.env.MIZAN_LONG ? 50 * few : few);
