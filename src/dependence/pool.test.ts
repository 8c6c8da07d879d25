import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from './dependence.cases.ts';
import type { Range } from './model.ts';
import { byHand, inputOf, type Stated, stated } from './pool.cases.ts';
import { aloneOf, atHigh, atLow, delivery, pools } from './pool.ts';
import { poolReports } from './pool-report.ts';

const reports = (of: Stated, without: readonly string[] = []) => {
  const input = inputOf(of);
  return poolReports(pools(input), input.capacities, without);
};
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const deliveredIn = (of: Stated) => {
  const found = reports(of);
  return {
    low: total(found.map(({ delivered }) => delivered.low)),
    high: total(found.map(({ delivered }) => delivered.high)),
  };
};
const scaled = (of: Stated, change: (amount: Range) => Range): Stated => ({
  ...of,
  capacities: of.capacities.map((one) => ({ ...one, amount: change(one.amount) })),
});

describe('pools', () => {
  it('delivers one of 1.4 in the case worked by hand, held by the capacity', () => {
    const [pool] = reports(byHand);
    expect(pool.demanded).toBeCloseTo(1.4, 12);
    expect(pool.delivered).toEqual({ low: 1, high: 1 });
    for (const client of pool.clients) {
      expect(client).toMatchObject({
        stated: { low: 1, high: 1 },
        alone: { low: 1, high: 1 },
      });
    }
    const held = { capacities: ['k0'], links: [] };
    expect(pool.holds.low).toEqual({
      met: false,
      ...held,
      bottlenecks: held,
      contested: ['n0', 'n1'],
    });
  });

  it('links needs through every supplier that shares some of them, and no others', () => {
    const one = { low: 1, high: 1 };
    const given = [
      [one, one, one, one],
      [one, one, one, one],
    ];
    const found = pools(
      inputOf({
        demands: [1, 1, 1, 1],
        given,
        capacities: [
          { supplier: 's0', needs: ['n0', 'n1'], amount: one },
          { supplier: 's1', needs: ['n2'], amount: one },
          { supplier: 's1', needs: ['n1'], amount: one },
        ],
      }),
    );
    expect(found.map(({ id, needs }) => [id, needs.map((need) => need.id)])).toEqual([
      ['k0', ['n0', 'n1']],
      ['k1', ['n2']],
    ]);
    // What a supplier gives beside its capacity comes without a limit of its own.
    expect(found[0].outlets.map(({ supplier, capacities }) => [supplier, capacities])).toEqual([
      ['s0', ['k0']],
      ['s1', ['k2']],
      ['s1', []],
    ]);
    expect(found[0].outlets[2].limits.map(({ high }) => high)).toEqual([1, 0]);
  });

  it('takes capacities of one supplier that follow one another for the least of them, or none', () => {
    const input = inputOf({
      demands: [1, 1],
      given: [
        [
          { low: 1, high: 1 },
          { low: 1, high: 1 },
        ],
      ],
      capacities: [
        { supplier: 's0', needs: ['n0', 'n1'], amount: { low: 0.5, high: 0.6 } },
        { supplier: 's0', needs: ['n1'], amount: { low: 0.4, high: 0.4 } },
      ],
    });
    const [pool] = pools(input);
    expect(delivery(pool, atLow).flow).toBeCloseTo(0.4, 12);
    expect(delivery(pool, atHigh).flow).toBeCloseTo(2, 12);
  });

  it('without capacities there is none', () => {
    expect(pools(inputOf({ ...byHand, capacities: [] }))).toEqual([]);
  });
});

describe('laws of pools', () => {
  it('delivers the sum of what each could have alone where no capacity binds', () => {
    fc.assert(
      fc.property(stated, (of) => {
        const free = scaled(of, () => ({ low: 1e6, high: 1e6 }));
        for (const { delivered, needs } of reports(free)) {
          for (const end of ['low', 'high'] as const) {
            const alone = needs.map((need) => need.demand * need.alone[end]);
            expect(delivered[end]).toBeCloseTo(total(alone), 9);
            for (const need of needs) expect(need.alone[end]).toBeCloseTo(need.stated[end], 9);
          }
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('never delivers more than that, nor a client alone more than is stated', () => {
    fc.assert(
      fc.property(stated, (of) => {
        for (const { delivered, demanded, needs, clients } of reports(of)) {
          for (const end of ['low', 'high'] as const) {
            const alone = needs.map((need) => need.demand * need.alone[end]);
            expect(delivered[end]).toBeLessThanOrEqual(total(alone) + 1e-9);
            expect(delivered[end]).toBeLessThanOrEqual(demanded + 1e-9);
            for (const one of [...needs, ...clients]) {
              expect(one.alone[end]).toBeLessThanOrEqual(one.stated[end] + 1e-9);
            }
          }
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('never delivers more when a capacity falls or a supplier leaves', () => {
    fc.assert(
      fc.property(stated, fc.constantFrom(0, 0.3, 0.9), (of, factor) => {
        const less = scaled(of, ({ low, high }) => ({ low: low * factor, high: high * factor }));
        const [before, after] = [deliveredIn(of), deliveredIn(less)];
        expect(after.low).toBeLessThanOrEqual(before.low + 1e-9);
        expect(after.high).toBeLessThanOrEqual(before.high + 1e-9);
        const left = reports(of, ['s0']);
        reports(of).forEach(({ delivered }, at) => {
          expect(left[at].delivered.low).toBeLessThanOrEqual(delivered.low + 1e-9);
          expect(left[at].delivered.high).toBeLessThanOrEqual(delivered.high + 1e-9);
        });
      }),
      { numRuns: runs(60) },
    );
  });

  it('gives one need alone what the flow to it alone gives', () => {
    fc.assert(
      fc.property(stated, (of) => {
        for (const pool of pools(inputOf(of))) {
          pool.needs.forEach((need, n) => {
            for (const pick of [atLow, atHigh]) {
              const { flow } = delivery(pool, pick, (one) => one === need);
              expect(aloneOf(pool, n, pick)).toBeCloseTo(flow, 9);
            }
          });
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('has every world between its ends, low at most high', () => {
    fc.assert(
      fc.property(stated, fc.infiniteStream(fc.integer({ min: 0, max: 4 })), (of, stream) => {
        for (const pool of pools(inputOf(of))) {
          const drawn = delivery(
            pool,
            ({ low, high }) => low + (stream.next().value / 4) * (high - low),
          ).flow;
          expect(drawn).toBeGreaterThanOrEqual(delivery(pool, atLow).flow - 1e-9);
          expect(drawn).toBeLessThanOrEqual(delivery(pool, atHigh).flow + 1e-9);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('does not hang on the order in which things are stated', () => {
    fc.assert(
      fc.property(stated, (of) => {
        const input = inputOf(of);
        const turned = {
          ...input,
          clients: input.clients.toReversed(),
          capacities: input.capacities.toReversed(),
        };
        const said = (one: typeof input) =>
          poolReports(pools(one), one.capacities)
            .map(({ delivered, holds, needs }) => ({
              needs: needs.map(({ id }) => id).sort(),
              delivered: [delivered.low.toFixed(9), delivered.high.toFixed(9)],
              contested: [...holds.low.contested].sort(),
              capacities: [...holds.low.capacities].sort(),
              bottlenecks: [...holds.high.bottlenecks.capacities].sort(),
            }))
            .sort((a, b) => (a.needs[0] < b.needs[0] ? -1 : 1));
        expect(said(turned)).toEqual(said(input));
      }),
      { numRuns: runs(60) },
    );
  });

  it('leaves a need uncontested exactly where asking for less would deliver less', () => {
    fc.assert(
      fc.property(stated, (of) => {
        for (const pool of pools(inputOf(of))) {
          const [report] = poolReports([pool], []);
          if (report.holds.low.met) continue;
          const whole = delivery(pool, atLow).flow;
          for (const { id } of pool.needs) {
            const needs = pool.needs.map((one) =>
              one.id === id ? { ...one, demand: one.demand - 0.05 } : one,
            );
            const isLess = delivery({ ...pool, needs }, atLow).flow < whole - 1e-6;
            expect(report.holds.low.contested.includes(id)).toBe(!isLess);
          }
        }
      }),
      { numRuns: runs(60) },
    );
  });
});
