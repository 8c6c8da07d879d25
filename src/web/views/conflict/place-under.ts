/** Where a line stands, from above. */
export interface LineBox {
  readonly top: number;
  readonly height: number;
}

/**
 * The place that a held line takes under a pointer: it passes another when the pointer is two thirds
 * from the far side of it, or nearer to that side than the held line is high, so that having passed
 * it does not at once pass back, however unlike their heights.
 */
export function placeUnder(lines: readonly LineBox[], from: number, y: number): number {
  const held = lines[from]?.height ?? 0;
  let to = from;
  lines.forEach(({ top, height }, at) => {
    const near = Math.min((2 * height) / 3, held);
    if (at < from && at < to && y < top + near) to = at;
    if (at > from && y > top + height - near) to = at;
  });
  return to;
}
