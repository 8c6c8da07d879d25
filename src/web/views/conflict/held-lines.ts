/**
 * Lines of a list while one of them is held. They keep their places in the page and are moved by
 * transforms: a line that is taken out of the page and put in again elsewhere makes the browser lay
 * out what is around it, at each step of the drag.
 */
import type { LineBox } from './place-under.ts';

export interface HeldLines {
  /** The line that is held. */
  readonly key: string;
  /** The order in which the lines stand in the page. */
  readonly order: readonly string[];
  /** Where they stand, from the top of the list, in that order. */
  readonly boxes: readonly LineBox[];
}

/** Where the lines are seen when they are moved into another order, in that order; the gaps stay where they are. */
export function boxesIn({ order, boxes }: HeldLines, now: readonly string[]): readonly LineBox[] {
  let top = boxes[0]?.top ?? 0;
  return now.map((key, place) => {
    const height = boxes[order.indexOf(key)]?.height ?? 0;
    const box = { top, height };
    const [here, next] = [boxes[place], boxes[place + 1]];
    top += height + (here && next ? next.top - here.top - here.height : 0);
    return box;
  });
}

/** Whether the lines are those that were there when one was taken: else none of them is moved. */
export function isOfHeld({ order }: HeldLines, now: readonly string[]): boolean {
  return now.length === order.length && order.every((key) => now.includes(key));
}

/** How far each line is moved, in pixels downwards, by its key. */
export function shiftsTo(held: HeldLines, now: readonly string[]): ReadonlyMap<string, number> {
  const seen = boxesIn(held, now);
  return new Map(
    held.order.map((key, place) => [
      key,
      (seen[now.indexOf(key)]?.top ?? 0) - (held.boxes[place]?.top ?? 0),
    ]),
  );
}
