/**
 * Where the signs of ties stand on the map, so that none lies over a name, a mark or another sign.
 *   1. the bars of a strained tie first, then its word above, below or beside them: they are looked for
 *   2. then the signs, the shortest tie first, for it has the fewest spots; each at the spot nearest to
 *      the middle of what is seen of its line
 *   3. what finds no room is left out: the dash of the line says the sign as well
 */
import { type Box, boxAround, Room } from '../network/room.ts';
import type { Size } from './projection.ts';
import { type Curve, headingOn, partsInSight, type Spot, spotOn } from './tie-curve.ts';

export interface SignedCurve {
  readonly id: string;
  readonly curve: Curve;
  /** Of the sign, its ring included, in pixels. */
  readonly radius: number;
  /** Whether it bears the mark of strain; one line of a strained pair does. */
  readonly isMarked: boolean;
}

export interface PlacedSign {
  readonly sign?: Spot;
  readonly bars?: { readonly at: Spot; readonly heading: Spot };
  /** The middle of the word. */
  readonly word?: Spot;
}

const BARS = 9;
/** Half the height of the word. */
const LINE = 8;
/** A line that is shorter says its sign by its dash alone. */
const LEAST_LENGTH = 34;

const lengthOf = ({ a, b }: Curve) => Math.hypot(b.x - a.x, b.y - a.y);

/** Beside the bars, from the best place to the last. */
function wordSpots({ x, y }: Spot, half: number): Spot[] {
  return [
    { x, y: y - BARS - LINE },
    { x, y: y + BARS + LINE },
    { x: x + BARS + half, y },
    { x: x - BARS - half, y },
  ];
}

const wordBox = ({ x, y }: Spot, half: number): Box => ({
  left: x - half,
  right: x + half,
  top: y - LINE,
  bottom: y + LINE,
});

const isIn = ({ left, right, top, bottom }: Box, { width, height }: Size) =>
  left >= 0 && top >= 0 && right <= width && bottom <= height;

function placeStrain({ curve }: SignedCurve, room: Room, size: Size, word: number): PlacedSign {
  const spot = partsInSight(curve, size, BARS).find((part) =>
    room.isFree(boxAround(spotOn(curve, part), BARS)),
  );
  if (spot === undefined) return {};
  const at = spotOn(curve, spot);
  room.take(boxAround(at, BARS));
  const bars = { at, heading: headingOn(curve, spot) };
  const half = word / 2 + 2;
  const free = wordSpots(at, half).find((one) => {
    const box = wordBox(one, half);
    return isIn(box, size) && room.isFree(box);
  });
  if (!free) return { bars };
  room.take(wordBox(free, half));
  return { bars, word: free };
}

/**
 * @param taken boxes of names and marks
 * @param word the width of the word for strain, in pixels
 * @returns by the id of a tie
 */
export function placeSigns(
  curves: readonly SignedCurve[],
  taken: readonly Box[],
  size: Size,
  word: number,
): ReadonlyMap<string, PlacedSign> {
  const room = new Room();
  for (const box of taken) room.take(box);
  const placed = new Map<string, PlacedSign>();
  for (const one of curves)
    if (one.isMarked) placed.set(one.id, placeStrain(one, room, size, word));
  const ordered = curves.toSorted((p, q) => lengthOf(p.curve) - lengthOf(q.curve));
  for (const { id, curve, radius } of ordered) {
    if (lengthOf(curve) < LEAST_LENGTH) continue;
    const sign = partsInSight(curve, size, radius)
      .map((part) => spotOn(curve, part))
      .find((spot) => room.isFree(boxAround(spot, radius)));
    if (!sign) continue;
    room.take(boxAround(sign, radius));
    placed.set(id, { ...placed.get(id), sign });
  }
  return placed;
}
