/** The line of the day to weigh at, as a path. */
import type { PlacedEvent } from './placed-event.ts';

/** The line from top to bottom, broken where words stand: it never runs through them. */
export function brokenLine(
  x: number,
  height: number,
  events: readonly Pick<PlacedEvent, 'label' | 'labelX' | 'isBefore' | 'y'>[],
  measure: (text: string) => number,
): string {
  const gaps = events
    .filter(({ label, labelX, isBefore }) => {
      const width = measure(label);
      const left = isBefore ? labelX - width : labelX;
      return left - 3 < x && x < left + width + 3;
    })
    .map(({ y }) => [y - 4, y + 13] as const)
    .sort(([a], [b]) => a - b);
  let at = 0;
  let path = '';
  for (const [from, to] of gaps) {
    if (from > at) path += `M${x} ${at}V${from}`;
    at = Math.max(at, to);
  }
  return at < height ? `${path}M${x} ${at}V${height}` : path;
}
