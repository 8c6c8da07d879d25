/** The places of a situation: actors and events that stand at one spot are one place. */
import type { Actor, Event, Situation, Words } from '../../../situation/index.ts';

export interface MapPlace {
  readonly key: string;
  readonly lat: number;
  readonly lon: number;
  readonly actors: readonly Actor[];
  readonly events: readonly Event[];
  /** The name that an event gives it, where one does. */
  readonly name: Words | undefined;
}

/** Degrees within which two spots are one: some five kilometres. */
const NEAR = 0.05;

type Spot = { -readonly [K in keyof MapPlace]: MapPlace[K] } & {
  actors: Actor[];
  events: Event[];
};

/** Those with most to show first. */
export function placesOf({ actors, events }: Situation): MapPlace[] {
  const places: Spot[] = [];
  const at = (lat: number, lon: number): Spot => {
    const there = places.find(
      (one) => Math.abs(one.lat - lat) < NEAR && Math.abs(one.lon - lon) < NEAR,
    );
    if (there) return there;
    const made: Spot = {
      key: `${lat},${lon}`,
      lat,
      lon,
      actors: [],
      events: [],
      name: undefined,
    };
    places.push(made);
    return made;
  };
  for (const actor of actors)
    if (actor.place) at(actor.place.lat, actor.place.lon).actors.push(actor);
  for (const event of events) {
    if (!event.place) continue;
    const spot = at(event.place.lat, event.place.lon);
    spot.events.push(event);
    spot.name ??= event.place.name;
  }
  const weight = (one: Spot) => one.actors.length * 2 + one.events.length;
  return places.sort((a, b) => weight(b) - weight(a));
}

/** `17.2_-1.5_31.5`: the middle and the scale, as an address holds them. */
export function readMapItem(item: string | undefined) {
  const parts = (item ?? '').split('_').map(Number);
  const [lat, lon, scale] = parts;
  const isView =
    parts.length === 3 &&
    parts.every(Number.isFinite) &&
    Math.abs(lat as number) <= 85 &&
    Math.abs(lon as number) <= 180 &&
    (scale as number) > 0.1 &&
    (scale as number) <= 400;
  return isView ? { lat: lat as number, lon: lon as number, scale: scale as number } : undefined;
}
