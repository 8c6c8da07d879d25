/** The actor that an arrow key leads to: the nearest within the quarter that it points to. */
import type { Place } from './place/place.ts';

export interface Named extends Place {
  readonly id: string;
}

export const ARROWS: Readonly<Record<string, Place>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** What lies aside counts more than what lies ahead. */
const ASIDE = 2;

/** @returns undefined where nothing lies that way */
export function neighbour(
  actors: readonly Named[],
  from: Named | undefined,
  { x, y }: Place,
): Named | undefined {
  if (from === undefined) return nearestTo(actors, middleOf(actors));
  let best: Named | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const one of actors) {
    const [dx, dy] = [one.x - from.x, one.y - from.y];
    const ahead = dx * x + dy * y;
    const aside = Math.abs(dx * y - dy * x);
    if (one.id === from.id || ahead <= 0 || aside > ahead * 1.7) continue;
    const cost = ahead + ASIDE * aside;
    if (cost < least) [best, least] = [one, cost];
  }
  return best;
}

export function nearestTo(actors: readonly Named[], { x, y }: Place): Named | undefined {
  let best: Named | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const one of actors) {
    const away = Math.hypot(one.x - x, one.y - y);
    if (away < least) [best, least] = [one, away];
  }
  return best;
}

function middleOf(actors: readonly Place[]): Place {
  const mean = (pick: (one: Place) => number) =>
    actors.reduce((sum, one) => sum + pick(one), 0) / Math.max(1, actors.length);
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
}
