import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cascadeReport, thresholdOf } from './cascade-report.ts';
import type { ThresholdRow } from './client.ts';
import { runs } from './dependence.cases.ts';
import type { Range } from './model.ts';
import { cascade } from './spread.ts';

const clients = ['m', 'b', 'n'];
/** M→B .5, M→N .3, B→N .4. */
const exposure = { clients: 3, weights: [0, 0.5, 0.3, 0, 0, 0.4, 0, 0, 0] };
const byHand = { patron: 'p', clients, start: 0, low: exposure, high: exposure };
const row = (client: string, at: number | Range, more: Partial<ThresholdRow> = {}) => ({
  id: `${client}-at`,
  client,
  patron: 'p',
  at: typeof at === 'number' ? { low: at, high: at } : at,
  quotes: [],
  illustrative: false,
  dateUnknown: false,
  ...more,
});
const rounds = (thresholds: readonly ThresholdRow[]) =>
  cascadeReport(byHand, thresholds)?.clients.map(({ certain, possible }) => [certain, possible]);

describe('cascadeReport', () => {
  it('gives the case worked by hand', () => {
    expect(rounds([row('b', 0.5), row('n', 0.6)])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    expect(rounds([row('b', 0.51), row('n', 0.6)])).toEqual([
      [1, 1],
      [null, null],
      [null, null],
    ]);
    expect(rounds([row('b', 0.5), row('n', 0.71)])).toEqual([
      [1, 1],
      [2, 2],
      [null, null],
    ]);
  });

  it('parts who leaves for certain from who may', () => {
    expect(rounds([row('b', { low: 0.4, high: 0.6 }), row('n', 0.6)])).toEqual([
      [1, 1],
      [null, 2],
      [null, 3],
    ]);
  });

  it('lets one who states nothing leave as soon as it is exposed, or never', () => {
    const found = cascadeReport(byHand, [row('n', 0.6)]);
    expect(found?.clients[1]).toMatchObject({ threshold: null, certain: null, possible: 2 });
    expect(found?.clients[2]).toMatchObject({ certain: null, possible: 3 });
    expect(found?.clients[2].critical).toEqual({ low: 0.3, high: expect.closeTo(0.7, 12) });
  });

  it('is absent where no threshold counts', () => {
    expect(cascadeReport(byHand, [])).toBeUndefined();
    expect(cascadeReport(byHand, [row('m', 0.5)])).toBeUndefined();
    expect(cascadeReport(byHand, [row('b', 0.5, { patron: 'other' })])).toBeUndefined();
    expect(cascadeReport(byHand, [row('b', 0.5, { dateUnknown: true })])).toBeUndefined();
  });

  it('takes the threshold towards the patron before the one towards any', () => {
    const any = row('b', 0.1, { id: 'any', patron: null });
    expect(thresholdOf([any, row('b', 0.5)], 'b', 'p')?.id).toBe('b-at');
    expect(thresholdOf([any, row('b', 0.5)], 'b', 'q')?.id).toBe('any');
  });

  const tenth = (max: number) => fc.integer({ min: 0, max }).map((n) => n / 10);
  const pair = (max: number) =>
    fc
      .tuple(tenth(max), tenth(max))
      .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
  const worlds = fc.integer({ min: 2, max: 5 }).chain((n) =>
    fc.record({
      n: fc.constant(n),
      weights: fc.array(pair(6), { minLength: n * n, maxLength: n * n }),
      at: fc.array(fc.option(pair(12), { nil: undefined }), { minLength: n, maxLength: n }),
      draws: fc.array(fc.integer({ min: 0, max: 4 }), {
        minLength: n * n + n,
        maxLength: n * n + n,
      }),
    }),
  );

  it('holds every world between its two bounds, and no round comes earlier or later', () => {
    fc.assert(
      fc.property(worlds, ({ n, weights, at, draws }) => {
        const names = Array.from({ length: n }, (_, j) => `c${j}`);
        const thresholds = at.flatMap((one, j) => (one ? [row(`c${j}`, one)] : []));
        const found = cascadeReport(
          {
            patron: 'p',
            clients: names,
            start: 0,
            low: { clients: n, weights: weights.map(({ low }) => low) },
            high: { clients: n, weights: weights.map(({ high }) => high) },
          },
          thresholds,
        );
        if (found === undefined) return;
        const drawn = ({ low, high }: Range, d: number) => low + (draws[d] / 4) * (high - low);
        const world = { clients: n, weights: weights.map((one, k) => drawn(one, k)) };
        const held = at.map((one, j) =>
          one ? drawn(one, n * n + j) : [1e-6, 0.4, 9][draws[n * n + j] % 3],
        );
        const { rounds: left } = cascade(world, held, [0]);
        found.clients.forEach(({ certain, possible }, j) => {
          const round = left.findIndex((one) => one.includes(j)) + 1;
          if (certain !== null) expect(round > 0 && round <= certain).toBe(true);
          if (round > 0) expect(possible !== null && possible <= round).toBe(true);
        });
      }),
      { numRuns: runs(100) },
    );
  });
});
