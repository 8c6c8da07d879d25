/**
 * Spread: who follows when one client leaves.
 * Granovetter 1978, American Journal of Sociology 83(6); Watts 2002, PNAS 99(9) (threshold cascade).
 *
 * Client j is exposed to client i by ω_ij ≥ 0, and leaves when its exposure to those who have left
 * reaches its threshold θ_j. Leaving is for good, so there is one least fixed point, whatever the
 * order, in at most as many rounds as there are clients.
 *
 * Thresholds are seldom measured. The *critical threshold* of a client is the exposure it would
 * stand under if it held out itself: it leaves if and only if its threshold is no higher. That
 * says what would have to be true, and forecasts nothing.
 */
import { EQUAL, type Range } from './model.ts';

export interface Exposure {
  readonly clients: number;
  /** At i × clients + j, how much j is exposed to i. */
  readonly weights: ArrayLike<number>;
}

export interface Cascade {
  /** Who left in each round; the first is the start. */
  readonly rounds: readonly (readonly number[])[];
  /** Per client, its exposure to all who left in the end. */
  readonly exposure: Float64Array;
}

/**
 * The least fixed point, by rounds.
 *
 * @param start who leaves first
 * @param thresholds per client; Infinity = never leaves
 */
export function cascade(
  { clients, weights }: Exposure,
  thresholds: ArrayLike<number>,
  start: readonly number[],
): Cascade {
  const left = new Uint8Array(clients);
  for (const i of start) left[i] = 1;
  const exposure = new Float64Array(clients);
  const rounds: number[][] = [[...start]];
  for (;;) {
    for (const i of rounds[rounds.length - 1]) {
      for (let j = 0; j < clients; j++) exposure[j] += weights[i * clients + j];
    }
    const next: number[] = [];
    for (let j = 0; j < clients; j++) {
      if (!left[j] && exposure[j] >= thresholds[j] - EQUAL) next.push(j);
    }
    if (next.length === 0) return { rounds, exposure };
    for (const j of next) left[j] = 1;
    rounds.push(next);
  }
}

/**
 * Each client's critical threshold, the thresholds of the others as given: its exposure in the
 * cascade in which it never leaves. NaN for those of the start.
 */
export function criticalThresholds(
  exposure: Exposure,
  thresholds: ArrayLike<number>,
  start: readonly number[],
): Float64Array {
  return Float64Array.from({ length: exposure.clients }, (_, j) => {
    if (start.includes(j)) return Number.NaN;
    const held = Float64Array.from(thresholds);
    held[j] = Number.POSITIVE_INFINITY;
    return cascade(exposure, held, start).exposure[j];
  });
}

/**
 * Each client's critical threshold over all thresholds of the others: it falls as they rise, so
 * its ends are "no other leaves" and "every other leaves as soon as it is exposed at all".
 * NaN at both ends for those of the start.
 */
export function criticalRanges(exposure: Exposure, start: readonly number[]): Range[] {
  const never = new Float64Array(exposure.clients).fill(Number.POSITIVE_INFINITY);
  const atOnce = new Float64Array(exposure.clients).fill(2 * EQUAL);
  const low = criticalThresholds(exposure, never, start);
  const high = criticalThresholds(exposure, atOnce, start);
  return [...low].map((value, j) => ({ low: value, high: high[j] }));
}
