/** The line of a tie on the map: bowed, so that it is told from a border, each of a pair on its own. */
import type { Size } from './projection.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A quadratic curve: its ends and what draws it aside. */
export interface Curve {
  readonly a: Spot;
  readonly b: Spot;
  readonly aside: Spot;
}

/** How far the middle stands off the straight line, as a part of its length; in pixels at most. */
const BOW = 0.09;
const MOST_BOW = 46;
/** Pixels between the middles of two lines of one pair. */
const LANE_GAP = 9;

/**
 * @param lane where it lies among the ties of its pair: 0 for the only one, else −0.5, 0.5 and so on
 */
export function tieCurve(a: Spot, b: Spot, lane = 0): Curve {
  // The same from whichever end it is told: from left to right it bows upwards.
  const [from, to] = a.x < b.x || (a.x === b.x && a.y < b.y) ? [a, b] : [b, a];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const bow = Math.min(MOST_BOW, length * BOW) + lane * LANE_GAP;
  return {
    a,
    b,
    aside: {
      x: (a.x + b.x) / 2 + (2 * bow * dy) / length,
      y: (a.y + b.y) / 2 - (2 * bow * dx) / length,
    },
  };
}

/** @param part of the curve, 0 to 1 */
export function spotOn({ a, b, aside }: Curve, part: number): Spot {
  const rest = 1 - part;
  const along = (pick: (spot: Spot) => number) =>
    rest * rest * pick(a) + 2 * rest * part * pick(aside) + part * part * pick(b);
  return { x: along(({ x }) => x), y: along(({ y }) => y) };
}

/** Where the curve heads at a part of it, of length 1. */
export function headingOn({ a, b, aside }: Curve, part: number): Spot {
  const along = (pick: (spot: Spot) => number) =>
    (1 - part) * (pick(aside) - pick(a)) + part * (pick(b) - pick(aside));
  const [x, y] = [along((spot) => spot.x), along((spot) => spot.y)];
  const length = Math.hypot(x, y) || 1;
  return { x: x / length, y: y / length };
}

const STEPS = 60;
/** Of the curve at each end, where its actor stands. */
const ENDS = 0.08;

/** Parts of the curve at which a sign may stand: from the middle of what is in sight outwards. */
export function partsInSight(curve: Curve, { width, height }: Size, inset: number): number[] {
  const parts = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS).filter((part) => {
    const { x, y } = spotOn(curve, part);
    const isEnd = part < ENDS || part > 1 - ENDS;
    return !isEnd && x > inset && y > inset && x < width - inset && y < height - inset;
  });
  const middle = ((parts[0] ?? 0) + (parts.at(-1) ?? 0)) / 2;
  return parts.sort((p, q) => Math.abs(p - middle) - Math.abs(q - middle) || p - q);
}

export const curvePath = ({ a, b, aside }: Curve) =>
  `M${a.x} ${a.y}Q${aside.x} ${aside.y} ${b.x} ${b.y}`;
