/** Coasts and borders as paths in degrees, north up: they are moved and scaled as one. */
import { land } from '../../../report/figure/land.gen.ts';
import { borders } from './border.gen.ts';

/**
 * One line as a path. A step over the antimeridian goes on beyond 180 degrees, or the line would be
 * drawn across the whole earth.
 *
 * @param line pairs of tenths of a degree, `east,north`
 */
export function linePath(line: string, isClosed: boolean): string {
  let shift = 0;
  let before: number | undefined;
  const points = line.split(' ').map((pair): [number, number] => {
    const [east = 0, north = 0] = pair.split(',').map(Number);
    if (before !== undefined && Math.abs(east + shift - before) > 1800)
      shift += before > east + shift ? 3600 : -3600;
    before = east + shift;
    return [before, north];
  });
  // It lies where most of it is, not on a second earth beside the first.
  const middle = points.reduce((sum, [east]) => sum + east, 0) / points.length;
  const turn = Math.round(middle / 3600) * 3600;
  const path = points.map(([east, north]) => `${(east - turn) / 10} ${-north / 10}`).join('L');
  return `M${path}${isClosed ? 'Z' : ''}`;
}

export const coastPath = land.map((line) => linePath(line, true)).join('');
export const borderPath = borders.map((line) => linePath(line, false)).join('');
