import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { debtRank } from './debt-rank.ts';
import { cascade, criticalRanges, criticalThresholds } from './spread.ts';

const [M, B, N] = [0, 1, 2];
/** M→B .5, M→N .3, B→N .4. */
const byHand = { clients: 3, weights: [0, 0.5, 0.3, 0, 0, 0.4, 0, 0, 0] };

describe('cascade', () => {
  it('gives the case worked by hand', () => {
    expect(cascade(byHand, [1, 0.5, 0.6], [M]).rounds).toEqual([[M], [B], [N]]);
    expect(cascade(byHand, [1, 0.51, 0.6], [M]).rounds).toEqual([[M]]);
    expect(cascade(byHand, [1, 0.5, 0.71], [M]).rounds).toEqual([[M], [B]]);
  });

  const networks = fc.integer({ min: 1, max: 6 }).chain((clients) =>
    fc.record({
      clients: fc.constant(clients),
      weights: fc.array(
        fc.integer({ min: 0, max: 5 }).map((n) => n / 10),
        { minLength: clients ** 2, maxLength: clients ** 2 },
      ),
      thresholds: fc.array(
        fc.integer({ min: 1, max: 12 }).map((n) => n / 10),
        { minLength: clients, maxLength: clients },
      ),
    }),
  );
  const left = (network: Parameters<typeof cascade>[0], thresholds: readonly number[]) =>
    cascade(network, thresholds, [0]).rounds.flat().sort();

  it('reaches the least set that is closed, whatever the order', () => {
    fc.assert(
      fc.property(networks, (network) => {
        // Reference: one client at a time, the last first, until none is ready.
        const gone = new Set([0]);
        for (let again = true; again; ) {
          again = false;
          for (let j = network.clients - 1; j >= 0 && !again; j--) {
            const exposed = [...gone].reduce(
              (sum, i) => sum + network.weights[i * network.clients + j],
              0,
            );
            if (!gone.has(j) && exposed >= network.thresholds[j] - 1e-9) {
              gone.add(j);
              again = true;
            }
          }
        }
        expect(left(network, network.thresholds)).toEqual([...gone].sort());
        const { rounds } = cascade(network, network.thresholds, [0]);
        expect(rounds.length).toBeLessThanOrEqual(network.clients);
      }),
    );
  });

  it('grows as thresholds fall', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const lower = network.thresholds.map((threshold) => threshold - 0.1);
        const more = new Set(left(network, lower));
        expect(left(network, network.thresholds).every((j) => more.has(j))).toBe(true);
      }),
    );
  });

  it('turns exactly at each client’s critical threshold', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const critical = criticalThresholds(network, network.thresholds, [0]);
        for (let j = 1; j < network.clients; j++) {
          const at = network.thresholds.with(j, critical[j]);
          const over = network.thresholds.with(j, critical[j] + 0.01);
          expect(left(network, at)).toContain(j);
          expect(left(network, over)).not.toContain(j);
        }
        expect(critical[0]).toBeNaN();
      }),
    );
  });

  it('holds every critical threshold within its range', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const critical = criticalThresholds(network, network.thresholds, [0]);
        criticalRanges(network, [0]).forEach(({ low, high }, j) => {
          if (j === 0) return;
          expect(critical[j]).toBeGreaterThanOrEqual(low - 1e-9);
          expect(critical[j]).toBeLessThanOrEqual(high + 1e-9);
        });
      }),
    );
  });
});

describe('criticalRanges', () => {
  it('runs from the start alone to all who can be reached', () => {
    const [, b, n] = criticalRanges(byHand, [M]);
    expect(b).toEqual({ low: 0.5, high: 0.5 });
    expect(n.low).toBeCloseTo(0.3, 12);
    expect(n.high).toBeCloseTo(0.7, 12);
  });
});

describe('debtRank', () => {
  it('gives the case worked by hand', () => {
    const [m, b, n] = debtRank(byHand, [1, 0, 0]);
    expect([m, b]).toEqual([1, 0.5]);
    expect(n).toBeCloseTo(0.5, 12);
  });

  it('lets each pass its distress on once, so that a ring ends', () => {
    const ring = { clients: 2, weights: [0, 0.5, 0.5, 0] };
    expect([...debtRank(ring, [0.4, 0])]).toEqual([0.5, 0.2]);
  });

  it('passes on along a chain, and what each had when its round began', () => {
    const chain = { clients: 4, weights: [0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0] };
    expect([...debtRank(chain, [0.5, 0, 0, 0])]).toEqual([0.5, 0.5, 0.5, 0.5]);
    const [, second, third] = debtRank(chain, [0.4, 0.2, 0, 0]);
    expect(second).toBeCloseTo(0.6, 12);
    expect(third).toBeCloseTo(0.2, 12);
  });

  it('never passes 1', () => {
    const heavy = { clients: 2, weights: [0, 3, 0, 0] };
    expect([...debtRank(heavy, [1, 0])]).toEqual([1, 1]);
  });
});
