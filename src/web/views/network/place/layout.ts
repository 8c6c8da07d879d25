/** The places of all actors that have a tie; worked out once for all moments, so that none jumps. */
import { forceLayout, type LayoutJob } from '../../../../report/figure/network-place.ts';
import type { Situation } from '../../../../situation/index.ts';
import { largeLayout } from './large-layout.ts';
import type { Place } from './place.ts';

/** Beyond this forces between all pairs take too long. */
export const MANY_ACTORS = 120;
/** Actors that have a tie, at whatever moment, in the order of the document. */
export function tiedActors({ actors, ties }: Situation): string[] {
  const tied = new Set(ties.flatMap(({ a, b }) => [a, b]));
  return actors.map(({ id }) => id).filter((id) => tied.has(id));
}

export function layoutJob(
  situation: Situation,
  kept: ReadonlyMap<string, Place>,
  sides: Readonly<Record<string, number>>,
): LayoutJob {
  const ids = tiedActors(situation);
  const place = new Map(ids.map((id, at) => [id, at]));
  return {
    kept: ids.map((id) => kept.get(id)),
    sides: ids.map((id) => sides[id]),
    ties: situation.ties.flatMap(({ a, b, sign, weight }) => {
      const [from, to] = [place.get(a), place.get(b)];
      if (from === undefined || to === undefined) return [];
      // Forces pull friends together; foes are only held by being in one picture.
      return [{ a: from, b: to, pull: sign === '+' ? 0.8 + 0.2 * Math.min(3, weight) : 0.3 }];
    }),
  };
}

export function layOut(job: LayoutJob): Generator<number, Place[]> {
  return job.kept.length > MANY_ACTORS ? largeLayout(job) : forceLayout(job);
}

/** All rounds at once. */
export function laidOut(job: LayoutJob): Place[] {
  const rounds = layOut(job);
  let next = rounds.next();
  while (!next.done) next = rounds.next();
  return next.value;
}
