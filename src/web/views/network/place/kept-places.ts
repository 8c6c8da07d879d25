/**
 * Where a reader has put the actors of a network: kept in this browser, as the settings are, by the
 * name of the situation’s folder. The document knows nothing of it, and undo leaves it alone.
 */
import type { Place } from './place.ts';

export type Places = ReadonlyMap<string, Place>;

const NAME = 'mizan.places.';
const listeners = new Set<(key: string) => void>();

/** A tenth of a unit is a tenth of a pixel, about. */
const rounded = (value: number) => Math.round(value * 10) / 10;

/** Places as they were kept; whatever is not a place is left out. */
export function readPlaces(text: string | null): Places {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? '{}');
  } catch {
    // Whatever stands there is not ours.
  }
  if (typeof kept !== 'object' || kept === null) return new Map();
  const isPlace = (one: unknown) =>
    Array.isArray(one) && one.length === 2 && one.every((value) => Number.isFinite(value));
  return new Map(
    Object.entries(kept).flatMap(([id, one]): [string, Place][] =>
      isPlace(one) ? [[id, { x: one[0], y: one[1] }]] : [],
    ),
  );
}

export function keptPlaces(key: string): Places {
  try {
    return readPlaces(localStorage.getItem(NAME + key));
  } catch {
    return new Map();
  }
}

/** All that stand on the picture, so that nothing else moves when one was moved. */
export function keepPlaces(key: string, places: Places): void {
  const all = [...places].map(([id, { x, y }]) => [id, [rounded(x), rounded(y)]]);
  try {
    localStorage.setItem(NAME + key, JSON.stringify(Object.fromEntries(all)));
  } catch {
    // A full or forbidden storage: they last as long as the page.
  }
}

export function forgetPlaces(key: string): void {
  try {
    localStorage.removeItem(NAME + key);
  } catch {
    // Nothing is kept, then.
  }
  for (const tell of listeners) tell(key);
}

/** Tells of places that were forgotten; @returns what ends it */
export function onForgotten(tell: (key: string) => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
