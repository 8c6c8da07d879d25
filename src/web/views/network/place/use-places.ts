/** The places of the actors: at once where they are known or few, from a worker where they are many. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { LayoutJob } from '../../../../report/figure/network-place.ts';
import type { Situation } from '../../../../situation/index.ts';
import { laidOut, layoutJob, tiedActors } from './layout.ts';
import { startLayoutWorker } from './layout-script.ts';
import type { LayoutNews } from './layout-worker.ts';
import type { Place } from './place.ts';

export type Places = ReadonlyMap<string, Place>;

/** Places last as long as the page: positions never jump. */
const kept = new Map<string, Places>();

const named = (ids: readonly string[], places: readonly Place[]): Places =>
  new Map(ids.map((id, at) => [id, places[at] as Place]));

/** Steps of a round that a page can do at once without being felt. */
const AT_ONCE = 30_000;

const isShort = ({ kept: all, ties }: LayoutJob) =>
  all.length * (all.length + ties.length) <= AT_ONCE;

/** Places that need no worker: all are known, or they are worked out in a moment. */
function placesAtOnce(situation: Situation, sides: Sides): Places | LayoutJob {
  const known = kept.get(situation.id) ?? new Map<string, Place>();
  const ids = tiedActors(situation);
  if (ids.every((id) => known.has(id))) return known;
  const job = layoutJob(situation, known, sides ?? {});
  return isShort(job) ? named(ids, laidOut(job)) : job;
}

export type Sides = Readonly<Record<string, number>> | undefined;

export interface PlacesFound {
  /** Undefined while they are being worked out for the first time. */
  readonly places: Places | undefined;
  /** How much of that is done, 0 to 1. */
  readonly part: number;
  /** Forgets all places and works them out anew. */
  anew(): void;
}

/** @param sides of the actors, undefined while they are being weighed: the layout waits for them */
export function usePlaces(situation: Situation, sides: Sides): PlacesFound {
  const [turn, setTurn] = useState(0);
  const [made, setMade] = useState(0);
  const [part, setPart] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` and `made` say that what is kept is another
  const found = useMemo(() => {
    const all = kept.get(situation.id);
    if (sides === undefined && !tiedActors(situation).every((id) => all?.has(id))) return undefined;
    return placesAtOnce(situation, sides);
  }, [situation, sides, turn, made]);
  const job = found !== undefined && !(found instanceof Map) ? (found as LayoutJob) : undefined;
  const places = found instanceof Map ? (found as Places) : undefined;
  if (places !== undefined) kept.set(situation.id, places);
  useEffect(() => {
    if (job === undefined) return;
    setPart(0);
    const worker = startLayoutWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutNews>) => {
      if (data.kind === 'progress') return setPart(data.part);
      kept.set(situation.id, named(tiedActors(situation), data.places));
      setMade((count) => count + 1);
    });
    worker.postMessage(job);
    return () => worker.terminate();
  }, [job, situation]);
  const anew = useCallback(() => {
    kept.delete(situation.id);
    setTurn((count) => count + 1);
  }, [situation.id]);
  return { places: places ?? kept.get(situation.id), part, anew };
}
