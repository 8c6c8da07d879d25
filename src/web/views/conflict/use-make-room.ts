/** Lines that change places go there instead of jumping; not at all where motion is unwanted. */
import { type RefObject, useLayoutEffect, useRef } from 'react';

const CALM_MS = 180;

interface Line {
  readonly element: HTMLElement;
  /** Where it stands in the list, whatever motion it is in and however the page is scrolled. */
  readonly at: number;
  /** Ends with the line's way. */
  motion?: Animation;
}

/** Every line is looked up before any is moved: a look after a move lays the page out anew. */
function linesOf(list: HTMLElement | null): Map<string, Line> {
  const top = list?.getBoundingClientRect().top ?? 0;
  const elements = list?.querySelectorAll<HTMLElement>(':scope > [data-line]') ?? [];
  return new Map(
    [...elements].map((element) => [
      element.dataset.line ?? '',
      { element, at: element.getBoundingClientRect().top - top },
    ]),
  );
}

/**
 * @param order what tells one order of the lines in the page from another
 * @param isHeld whether one of them is held: they are moved meanwhile, and stand in their places already
 *   when they take them in the page
 */
export function useMakeRoom(
  lines: RefObject<HTMLElement | null>,
  order: string,
  isHeld: boolean,
): void {
  const before = useRef(new Map<string, Line>());
  const wasHeld = useRef(isHeld);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order is what it waits for
  useLayoutEffect(() => {
    const isThere = isHeld || wasHeld.current;
    wasHeld.current = isHeld;
    const wantsNone = isThere || matchMedia('(prefers-reduced-motion: reduce)').matches;
    for (const { motion } of before.current.values()) motion?.cancel();
    const now = linesOf(lines.current);
    for (const [key, line] of now) {
      const was = before.current.get(key)?.at;
      if (was === undefined || was === line.at || wantsNone) continue;
      line.motion = line.element.animate(
        [{ transform: `translateY(${was - line.at}px)` }, { transform: 'none' }],
        { duration: CALM_MS, easing: 'cubic-bezier(0.2, 0, 0, 1)' },
      );
    }
    before.current = now;
  }, [lines, order, isHeld]);
}
