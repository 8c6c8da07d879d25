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

export class NetworkRoom {
  readonly #taken: Box[];
  readonly #width: number;

  constructor(marks: readonly Place[], width: number) {
    this.#taken = marks.map((place) => around(place, 8));
    this.#width = width;
  }

  /** The place of a name beside its mark: where it meets nothing, then where few lines run. */
  forName(mark: Place, words: number, lines: readonly NetworkLine[]): NamePlace {
    const [near, far] = mark.x < this.#width / 2 ? [1, 0] : [0, 1];
    const outward = [near, far, 2, 3, 4, 5, 6, 7];
    const spots = outward.map((at, rank) => {
      const { anchor, dx, dy } = SPOTS[at] as (typeof SPOTS)[number];
      const [x, y] = [mark.x + dx, mark.y + dy];
      const left = anchor === 'start' ? x : anchor === 'end' ? x - words : x - words / 2;
      const box = { left, right: left + words, top: y - 12, bottom: y + 4 };
      const isBeyond = box.left < 0 || box.right > this.#width;
      const met = this.#taken.filter((one) => meets(one, box)).length + (isBeyond ? 3 : 0);
      const crossed = lines.filter((line) => runsThrough(box, line)).length;
      return { x, y, anchor, box, cost: met * 20 + crossed + rank * 0.1 };
    });
    const best = spots.reduce((least, one) => (one.cost < least.cost ? one : least));
    this.#taken.push(best.box);
    return best;
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
