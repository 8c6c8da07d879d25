/** Where names stand beside their marks, so that no two lie over each other; some may find no room. */
import { type Box, boxAround } from '../network/room.ts';
import type { Size } from './projection.ts';

export interface Marked {
  readonly x: number;
  readonly y: number;
  /** Of its words, in pixels. */
  readonly width: number;
  /** A mark alone, where it is out of sight. */
  readonly isHidden?: boolean;
}

export interface LabelPlace {
  /** The near end of the words: their right end where `isBefore`. */
  readonly x: number;
  /** The middle of the line. */
  readonly y: number;
  readonly isBefore: boolean;
}

const LINE = 15;
const AWAY = 9;
const MARK = 6;

/** From the best place to the last: beside, then above and below, then at the corners. */
const PLACES: readonly (readonly [dx: number, dy: number])[] = [
  [1, 0],
  [-1, 0],
  [1, -0.75],
  [1, 0.75],
  [-1, -0.75],
  [-1, 0.75],
  [1, -1.5],
  [1, 1.5],
  [-1, -1.5],
  [-1, 1.5],
];

const meets = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function boxAt({ x, y, width }: Marked, [side, line]: readonly [number, number]): Box {
  const near = x + side * AWAY;
  const middle = y + line * LINE;
  const [left, right] = side > 0 ? [near, near + width] : [near - width, near];
  return { left, right, top: middle - LINE / 2, bottom: middle + LINE / 2 };
}

const isIn = ({ left, right, top, bottom }: Box, { width, height }: Size) =>
  left >= 0 && right <= width && top >= 0 && bottom <= height;

export const markBox = (mark: Pick<Marked, 'x' | 'y'>): Box => boxAround(mark, MARK);

/** What a name takes up. */
export function labelBox({ x, y, isBefore }: LabelPlace, width: number): Box {
  const left = isBefore ? x - width : x;
  return { left, right: left + width, top: y - LINE / 2, bottom: y + LINE / 2 };
}

/**
 * @param marks in order of weight: the first are the last to go without a name
 * @returns for each its place; undefined where there is no room or it is out of sight
 */
export function placeLabels(marks: readonly Marked[], size: Size): (LabelPlace | undefined)[] {
  const isSeen = ({ x, y, isHidden }: Marked) =>
    !isHidden && x >= 0 && y >= 0 && x <= size.width && y <= size.height;
  const taken: Box[] = marks.filter(isSeen).map(markBox);
  return marks.map((mark) => {
    if (!isSeen(mark)) return undefined;
    for (const place of PLACES) {
      const box = boxAt(mark, place);
      if (!isIn(box, size) || taken.some((one) => meets(box, one))) continue;
      taken.push(box);
      const isBefore = place[0] < 0;
      return { x: isBefore ? box.right : box.left, y: (box.top + box.bottom) / 2, isBefore };
    }
    return undefined;
  });
}
