/**
 * What lies under the pointer. Actors and pieces of ties are kept in cells of the layout, so that a
 * question looks at a few of them, however large the network.
 */
import type { Place } from './place/place.ts';
import type { Scene, SceneActor, SceneTie } from './scene.ts';

interface Cell {
  readonly actors: SceneActor[];
  readonly ties: SceneTie[];
}

/** About so many actors share a cell. */
const A_CELL = 3;

export class HitGrid {
  readonly #cells = new Map<string, Cell>();
  readonly #side: number;

  constructor({ actors, ties }: Scene) {
    const xs = actors.map(({ x }) => x);
    const ys = actors.map(({ y }) => y);
    const area =
      (Math.max(...xs, 0) - Math.min(...xs, 0)) * (Math.max(...ys, 0) - Math.min(...ys, 0));
    this.#side = Math.sqrt((area * A_CELL) / Math.max(1, actors.length)) || 1;
    for (const actor of actors) this.#at(this.#key(actor.x, actor.y)).actors.push(actor);
    for (const tie of ties) for (const key of this.#along(tie)) this.#at(key).ties.push(tie);
  }

  #key(x: number, y: number): string {
    return `${Math.floor(x / this.#side)} ${Math.floor(y / this.#side)}`;
  }

  #at(key: string): Cell {
    let cell = this.#cells.get(key);
    if (!cell) {
      cell = { actors: [], ties: [] };
      this.#cells.set(key, cell);
    }
    return cell;
  }

  /** The cells that a tie runs through. */
  #along({ a, b }: SceneTie): Set<string> {
    const steps = Math.max(1, Math.ceil((2 * Math.hypot(b.x - a.x, b.y - a.y)) / this.#side));
    const keys = new Set<string>();
    for (let step = 0; step <= steps; step++) {
      const part = step / steps;
      keys.add(this.#key(a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part));
    }
    return keys;
  }

  #near({ x, y }: Place, reach: number): Cell[] {
    const cells: Cell[] = [];
    const [from, to] = [Math.floor((x - reach) / this.#side), Math.floor((x + reach) / this.#side)];
    const [top, low] = [Math.floor((y - reach) / this.#side), Math.floor((y + reach) / this.#side)];
    for (let column = from; column <= to; column++)
      for (let row = top; row <= low; row++) {
        const cell = this.#cells.get(`${column} ${row}`);
        if (cell) cells.push(cell);
      }
    return cells;
  }

  /** @param reach how far off counts as on it, in units of the layout */
  actorAt(place: Place, reach: number): SceneActor | undefined {
    const near = this.#near(place, reach).flatMap(({ actors }) => actors);
    return closest(near, reach, ({ x, y }) => Math.hypot(x - place.x, y - place.y));
  }

  /** @param gap between two lines of one pair */
  tieAt(place: Place, reach: number, gap: number): SceneTie | undefined {
    const near = this.#near(place, reach + gap).flatMap(({ ties }) => ties);
    return closest(near, reach, (tie) => awayFrom(place, tie, gap));
  }
}

function closest<T>(things: readonly T[], reach: number, away: (thing: T) => number) {
  let best: T | undefined;
  let least = reach;
  for (const one of things) {
    const distance = away(one);
    if (distance <= least) [best, least] = [one, distance];
  }
  return best;
}

/** How far a place is from the line of a tie, that line put aside by its lane. */
function awayFrom(place: Place, tie: SceneTie, gap: number): number {
  const { a, b, lane } = tie;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy) || 1;
  const along = ((place.x - a.x) * dx + (place.y - a.y) * dy) / length;
  const turned = a.id < b.id ? 1 : -1;
  const aside = ((place.y - a.y) * dx - (place.x - a.x) * dy) / length - turned * lane * gap;
  const beyond = Math.max(0, -along, along - length);
  return Math.hypot(aside, beyond);
}
