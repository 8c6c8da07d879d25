import { describe, expect, it } from 'vitest';
import type { LayoutJob } from '../../../../report/figure/network-place.ts';
import { sideLine } from '../side-line.ts';
import { laidOut } from './layout.ts';
import type { Place } from './place.ts';

const COUNT = 240;

/** Two camps with ties within and, here and there, across. */
function crowd(kept: ReadonlyMap<number, Place> = new Map()): LayoutJob {
  const sides = Array.from({ length: COUNT }, (_, at) => (at % 40 === 7 ? undefined : at % 3 && 1));
  const ties = Array.from({ length: 3 * COUNT }, (_, n) => {
    const a = n % COUNT;
    const b = (a + 1 + ((n * 7_919) % 60)) % COUNT;
    return { a, b, pull: sides[a] === sides[b] ? 1 : 0.3 };
  });
  return { kept: sides.map((_, at) => kept.get(at)), sides, ties };
}

const sided = (job: LayoutJob, places: readonly Place[]) =>
  places.map((place, at) => ({ ...place, side: job.sides[at] as 0 | 1 | undefined }));

describe('a large layout', () => {
  const job = crowd();
  const places = laidOut(job);

  it('has the sides apart, so that a line can be drawn between them', () => {
    const all = sided(job, places);
    const ends = (side: number) => all.filter((one) => one.side === side).map(({ x }) => x);
    expect(Math.max(...ends(0))).toBeLessThan(Math.min(...ends(1)));
    const line = sideLine(all);
    expect(line?.length).toBeGreaterThan(2);
  });

  it('fills the frame, each on a spot of its own, and the same each time', () => {
    const spots = new Set(places.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`));
    expect(spots.size).toBe(COUNT);
    const most = (pick: (one: Place) => number) =>
      places.map((one) => Math.abs(pick(one))).sort((a, b) => a - b)[Math.floor(COUNT * 0.98)];
    expect(most(({ x }) => x)).toBeLessThanOrEqual(500.001);
    expect(most(({ x }) => x)).toBeGreaterThan(400);
    expect(most(({ y }) => y)).toBeLessThanOrEqual(390.001);
    expect(most(({ y }) => y)).toBeGreaterThan(200);
    expect(laidOut(crowd())).toEqual(places);
  });

  it('without sides has none, and is not torn', () => {
    const none = laidOut({ ...job, sides: job.sides.map(() => undefined) });
    expect(none.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(sideLine(sided({ ...job, sides: [] }, none))).toBeUndefined();
  });

  it('leaves what stood there already where it is', () => {
    const kept = new Map(places.slice(0, COUNT - 1).map((place, at) => [at, place]));
    const next = laidOut(crowd(kept));
    expect(next.slice(0, COUNT - 1)).toEqual(places.slice(0, COUNT - 1));
    expect(Number.isFinite(next[COUNT - 1]?.x)).toBe(true);
  });
});
