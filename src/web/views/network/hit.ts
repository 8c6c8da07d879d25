/**
 * What lies under the pointer. Actors are kept in small cells of the layout, ties in the coarse cells
 * that they run through, so that a question looks at a few of them, however large the network.
 */
import { boundsOf } from './camera.ts';
import type { Place } from './place/place.ts';
import type { Scene, SceneActor, SceneTie } from './scene.ts';

/** Cells over an area, by row and column; what lies beyond the area is in the cells at its edge. */
class Cells<T> {
  readonly #cells = new Map<number, T[]>();
  readonly #left: number;
  readonly #top: number;
  readonly #side: number;
  readonly #count: number;

  /** @param count of cells along the longer side */
  constructor(points: readonly Place[], count: number) {
    const { left, right, top, bottom } = boundsOf(points);
    this.#left = left;
    this.#top = top;
    this.#count = count;
    this.#side = Math.max(right - left, bottom - top) / count || 1;
  }

  #within(cell: number): number {
    return Math.max(0, Math.min(this.#count, cell));
  }

  #row(y: number): number {
    return this.#within(Math.floor((y - this.#top) / this.#side));
  }

  #column(x: number): number {
    return this.#within(Math.floor((x - this.#left) / this.#side));
  }

  #put(key: number, thing: T): void {
    const cell = this.#cells.get(key);
    if (cell === undefined) this.#cells.set(key, [thing]);
    // Put along a line it may come to the same cell again, one after the other.
    else if (cell.at(-1) !== thing) cell.push(thing);
  }

  putAt({ x, y }: Place, thing: T): void {
    this.#put(this.#row(y) * 4096 + this.#column(x), thing);
  }

  /** Into every cell that a line runs through, and here and there one that it nearly does. */
  putAlong(a: Place, b: Place, thing: T): void {
    const steps = Math.max(1, Math.ceil((3 * Math.hypot(b.x - a.x, b.y - a.y)) / this.#side));
    for (let step = 0; step <= steps; step++) {
      const part = step / steps;
      this.putAt({ x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part }, thing);
    }
  }

  /** What is in the cells within reach of a place; `around` adds the cells next to them. */
  near({ x, y }: Place, reach: number, around = 0): T[] {
    const found: T[] = [];
    const [from, to] = [this.#column(x - reach) - around, this.#column(x + reach) + around];
    const [top, low] = [this.#row(y - reach) - around, this.#row(y + reach) + around];
    for (let row = top; row <= low; row++)
      for (let column = from; column <= to; column++)
        found.push(...(this.#cells.get(row * 4096 + column) ?? []));
    return found;
  }
}

const COARSE = 20;

export class HitGrid {
  readonly #actors: Cells<SceneActor>;
  readonly #ties: Cells<SceneTie>;

  constructor({ actors, ties }: Scene) {
    this.#actors = new Cells(actors, Math.min(200, Math.ceil(Math.sqrt(actors.length)) || 1));
    this.#ties = new Cells(actors, COARSE);
    for (const actor of actors) this.#actors.putAt(actor, actor);
    for (const tie of ties) this.#ties.putAlong(tie.a, tie.b, tie);
  }

  /** @param reach how far off counts as on it, in units of the layout */
  actorAt(place: Place, reach: number): SceneActor | undefined {
    const near = this.#actors.near(place, reach);
    return closest(near, reach, ({ x, y }) => Math.hypot(x - place.x, y - place.y));
  }

  /** @param gap between two lines of one pair */
  tieAt(place: Place, reach: number, gap: number): SceneTie | undefined {
    // A line may cut the corner of a cell between two of its steps.
    const near = this.#ties.near(place, reach + gap, 1);
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
