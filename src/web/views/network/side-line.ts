/**
 * The thin line between two sides: from top to bottom, halfway between what stands left and right.
 *   1. a point holds its side back at its own height, and less and less above and below it; where the
 *      sides still reach over each other, no line parts them and none is drawn
 *   2. the line is smoothed as long as everything stays on its own side of it
 */
import type { Place } from './place/place.ts';

interface Sided extends Place {
  readonly side: 0 | 1 | undefined;
}

const STEPS = 24;
/** How soon a point stops counting away from its own height; the gentlest that parts the sides. */
const SLOPES = [0.35, 1, 3];
const SMOOTHINGS = 40;

/** Where the line is at a height. */
function crossing(line: readonly Place[], y: number): number {
  const after = line.findIndex((place) => place.y >= y);
  const [a, b] = [line[Math.max(0, after - 1)], line[after]] as [Place, Place];
  const part = b.y === a.y ? 0 : (y - a.y) / (b.y - a.y);
  return a.x + (b.x - a.x) * part;
}

const parts = (line: readonly Place[], points: readonly Sided[]): boolean =>
  points.every(({ x, y, side }) => side === undefined || x < crossing(line, y) === (side === 0));

function smoother(line: readonly Place[]): Place[] {
  return line.map(({ x, y }, at) => {
    const [before, after] = [line[at - 1], line[at + 1]];
    return before && after ? { x: (before.x + 2 * x + after.x) / 4, y } : { x, y };
  });
}

/** @returns points from top to bottom, or nothing where the sides cannot be parted so */
export function sideLine(points: readonly Sided[]): Place[] | undefined {
  const left = points.filter((one) => one.side === 0);
  const right = points.filter((one) => one.side === 1);
  if (left.length === 0 || right.length === 0) return undefined;
  const heights = [...left, ...right].map(({ y }) => y);
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  const over = (bottom - top || 1) * 0.08;
  const ys = Array.from(
    { length: STEPS + 1 },
    (_, step) => top - over + ((bottom - top + 2 * over) * step) / STEPS,
  );
  for (const slope of SLOPES) {
    let line = ys.map((y): Place => {
      const from = Math.max(...left.map((one) => one.x - slope * Math.abs(one.y - y)));
      const to = Math.min(...right.map((one) => one.x + slope * Math.abs(one.y - y)));
      return { x: (from + to) / 2, y };
    });
    if (!parts(line, points)) continue;
    for (let turn = 0; turn < SMOOTHINGS; turn++) {
      const next = smoother(line);
      if (!parts(next, points)) break;
      line = next;
    }
    return line;
  }
  return undefined;
}
