/** Where names and signs of the network find room: away from what is there, and from lines if it can be. */
import { type NetworkLine, pointOn } from './network-line.ts';
import type { Place } from './network-place.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface NamePlace extends Place {
  readonly anchor: 'start' | 'middle' | 'end';
}

const around = ({ x, y }: Place, half: number): Box => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
});

const meets = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function runsThrough({ left, right, top, bottom }: Box, { from, to }: NetworkLine): boolean {
  if (Math.max(from.x, to.x) < left || Math.min(from.x, to.x) > right) return false;
  if (Math.max(from.y, to.y) < top || Math.min(from.y, to.y) > bottom) return false;
  const side = (x: number, y: number) =>
    (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x) > 0;
  const first = side(left, top);
  return [side(right, top), side(left, bottom), side(right, bottom)].some((one) => one !== first);
}

/** Beside the mark, above and below it, at its corners. */
const SPOTS = [
  { anchor: 'start', dx: 12, dy: 4 },
  { anchor: 'end', dx: -12, dy: 4 },
  { anchor: 'middle', dx: 0, dy: -13 },
  { anchor: 'middle', dx: 0, dy: 21 },
  { anchor: 'end', dx: -9, dy: -8 },
  { anchor: 'start', dx: 9, dy: -8 },
  { anchor: 'end', dx: -9, dy: 17 },
  { anchor: 'start', dx: 9, dy: 17 },
] as const;

function spotOf(
  mark: Place,
  { anchor, dx, dy }: Pick<NamePlace, 'anchor'> & { readonly dx: number; readonly dy: number },
  words: number,
): Spot {
  const [x, y] = [mark.x + dx, mark.y + dy];
  const left = anchor === 'start' ? x : anchor === 'end' ? x - words : x - words / 2;
  return { x, y, anchor, box: { left, right: left + words, top: y - 12, bottom: y + 4 } };
}

/** Beside a mark and then ever further from it, where there is no room nearer by. */
const AROUND: readonly Place[] = [
  ...[1, -1].map((x) => ({ x, y: 0 })),
  ...[-1, 1].map((y) => ({ x: 0, y })),
  ...[1, -1].flatMap((x) => [-0.7, 0.7].map((y) => ({ x: 0.7 * x, y }))),
];

interface Spot extends NamePlace {
  readonly box: Box;
}

export class NetworkRoom {
  readonly #taken: Box[];
  readonly #width: number;
  readonly #height: number;

  constructor(marks: readonly Place[], width: number, height: number) {
    this.#taken = marks.map((place) => around(place, 8));
    this.#width = width;
    this.#height = height;
  }

  /**
   * The place of a name beside its mark: where it meets nothing, then where few lines run.
   *   1. the longest of its versions for which there is such a place
   *   2. the shortest, ever further from its mark
   *
   * @param widths of its versions, the longest first; at least one
   * @returns the place, and which version stands there
   */
  forName(
    mark: Place,
    widths: readonly number[],
    lines: readonly NetworkLine[],
  ): NamePlace & { readonly version: number } {
    const last = widths.length - 1;
    for (const [version, words] of widths.entries()) {
      const spot =
        this.#beside(mark, words, lines) ??
        (version === last ? this.#further(mark, words) : undefined);
      if (spot === undefined) continue;
      this.#taken.push(spot.box);
      return { ...spot, version };
    }
    throw new RangeError('expected a version of the name, found none');
  }

  #isFree(box: Box): boolean {
    const isWithin =
      box.left >= 0 && box.right <= this.#width && box.top >= 0 && box.bottom <= this.#height;
    return isWithin && !this.#taken.some((one) => meets(one, box));
  }

  /** Of the free places beside a mark the one that fewest lines cross; none where none is free. */
  #beside(mark: Place, words: number, lines: readonly NetworkLine[]): Spot | undefined {
    const [near, far] = mark.x < this.#width / 2 ? [1, 0] : [0, 1];
    const spots = [near, far, 2, 3, 4, 5, 6, 7].flatMap((at, rank) => {
      const spot = spotOf(mark, SPOTS[at] as (typeof SPOTS)[number], words);
      if (!this.#isFree(spot.box)) return [];
      const crossed = lines.filter((line) => runsThrough(spot.box, line)).length;
      return [{ ...spot, cost: crossed + rank * 0.1 }];
    });
    return spots.toSorted((one, other) => one.cost - other.cost)[0];
  }

  /** Where nothing is free in the whole frame it stays at its mark. */
  #further(mark: Place, words: number): Spot {
    const half = words / 2;
    for (let off = 20; off < this.#width; off += 8) {
      for (const { x, y } of AROUND) {
        const by = { anchor: 'middle', dx: x * (off + half), dy: y * off + 4 } as const;
        const spot = spotOf(mark, by, words);
        if (this.#isFree(spot.box)) return spot;
      }
    }
    return spotOf(mark, SPOTS[0], words);
  }

  /** The first of some places along a line that is free; the first of all where none is. */
  forMark(line: NetworkLine, parts: readonly number[], half: number): Place {
    const spots = parts.map((part) => pointOn(line, part));
    const free = spots.find((spot) => {
      const box = around(spot, half);
      return !this.#taken.some((one) => meets(one, box));
    });
    const spot = free ?? (spots[0] as Place);
    this.#taken.push(around(spot, half));
    return spot;
  }

  take(box: Box): void {
    this.#taken.push(box);
  }
}
