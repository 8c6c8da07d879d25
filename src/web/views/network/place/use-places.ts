/**
 * The places of the actors: at once where they are known or few, from a worker where they are many.
 * What a reader has moved is kept in the browser; all else lasts as long as the page, so that no
 * position jumps.
 */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { LayoutJob } from '../../../../report/figure/network-place.ts';
import type { Situation } from '../../../../situation/index.ts';
import { forgetPlaces, keepPlaces, keptPlaces, onForgotten, type Places } from './kept-places.ts';
import { laidOut, layoutJob, tiedActors } from './layout.ts';
import { startLayoutWorker } from './layout-script.ts';
import type { LayoutNews } from './layout-worker.ts';
import type { Place } from './place.ts';

const shown = new Map<string, Places>();

/** Places as they were last shown, or as they were kept before the page was opened. */
const knownPlaces = (key: string): Places => shown.get(key) ?? keptPlaces(key);

const named = (ids: readonly string[], places: readonly Place[]): Places =>
  new Map(ids.map((id, at) => [id, places[at] as Place]));

/** Steps of a round that a page can do at once without being felt. */
const AT_ONCE = 30_000;

const isShort = ({ kept: all, ties }: LayoutJob) =>
  all.length * (all.length + ties.length) <= AT_ONCE;

/** Places that need no worker: all are known, or they are worked out in a moment. */
function placesAtOnce(key: string, situation: Situation, sides: Sides): Places | LayoutJob {
  const known = knownPlaces(key);
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
  /** Puts an actor elsewhere, and keeps that in this browser. */
  move(actor: string, place: Place): void;
}

/**
 * @param key the name of the situation’s folder, under which places are kept
 * @param sides of the actors, undefined while they are being weighed: the layout waits for them
 */
export function usePlaces(key: string, situation: Situation, sides: Sides): PlacesFound {
  const [made, setMade] = useState(0);
  const [part, setPart] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `made` says that what is known is another
  const found = useMemo(() => {
    const known = knownPlaces(key);
    if (sides === undefined && !tiedActors(situation).every((id) => known.has(id)))
      return undefined;
    return placesAtOnce(key, situation, sides);
  }, [key, situation, sides, made]);
  const job = found !== undefined && !(found instanceof Map) ? (found as LayoutJob) : undefined;
  const places = found instanceof Map ? (found as Places) : undefined;
  if (places !== undefined) shown.set(key, places);
  useEffect(() => {
    if (job === undefined) return;
    setPart(0);
    const worker = startLayoutWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutNews>) => {
      if (data.kind === 'progress') return setPart(data.part);
      if (data.kind !== 'done') return;
      shown.set(key, named(tiedActors(situation), data.places));
      setMade((count) => count + 1);
    });
    worker.postMessage(job);
    return () => worker.terminate();
  }, [job, key, situation]);
  useEffect(
    () =>
      onForgotten((forgotten) => {
        shown.delete(forgotten);
        setMade((count) => count + 1);
      }),
    [],
  );
  const anew = useCallback(() => forgetPlaces(key), [key]);
  const move = useCallback(
    (actor: string, place: Place) => {
      const next = new Map(knownPlaces(key)).set(actor, place);
      shown.set(key, next);
      keepPlaces(key, next);
      setMade((count) => count + 1);
    },
    [key],
  );
  return { places: places ?? shown.get(key), part, anew, move };
}
