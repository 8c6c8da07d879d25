import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partialOrder } from './linear-extension.ts';
import { orderClasses } from './order-class.ts';
import { restatedClasses } from './restated-classes.ts';

/** Columns of truths of up to five statements on up to eight states, and a sequence of them. */
const statements = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 8 }))
  .chain(([count, states]) =>
    fc.record({
      truths: fc.array(
        fc
          .array(fc.constantFrom(0, 1), { minLength: states, maxLength: states })
          .map((truth) => Uint8Array.from(truth)),
        { minLength: count, maxLength: count },
      ),
      places: fc.shuffledSubarray([...Array(count).keys()], { minLength: count }),
    }),
  );

it('gives the classes that are gathered from the stated order itself', () => {
  fc.assert(
    fc.property(statements, ({ truths, places }) => {
      const states = truths[0].length;
      const order = partialOrder(truths.length);
      const listed = orderClasses(states, truths, order);
      const { listedClass, ...found } = restatedClasses(listed, places);
      expect(found).toEqual(
        orderClasses(
          states,
          places.map((place) => truths[place]),
          order,
        ),
      );
      expect(found.ranks).toEqual([...listedClass].map((own) => listed.ranks[own]));
    }),
    { numRuns: process.env.MIZAN_LONG === '1' ? 20_000 : 300 },
  );
});
