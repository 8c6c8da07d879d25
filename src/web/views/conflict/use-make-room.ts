/** Lines that change places go there instead of jumping; not at all where motion is unwanted. */
import { type RefObject, useLayoutEffect, useRef } from 'react';

const CALM_MS = 180;

/** @param order what tells one order of the lines from another */
export function useMakeRoom(lines: RefObject<HTMLElement | null>, order: string): void {
  const before = useRef(new Map<string, number>());
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order is what it waits for
  useLayoutEffect(() => {
    const wantsNone = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const top = lines.current?.getBoundingClientRect().top ?? 0;
    const now = new Map<string, number>();
    for (const line of lines.current?.querySelectorAll<HTMLElement>(':scope > [data-line]') ?? []) {
      const key = line.dataset.line ?? '';
      // Where it stands in the list, whatever motion it is in and however the page is scrolled.
      for (const motion of line.getAnimations()) motion.cancel();
      const at = line.getBoundingClientRect().top - top;
      now.set(key, at);
      const was = before.current.get(key);
      if (was === undefined || was === at || wantsNone) continue;
      line.animate([{ transform: `translateY(${was - at}px)` }, { transform: 'none' }], {
        duration: CALM_MS,
        easing: 'cubic-bezier(0.2, 0, 0, 1)',
      });
    }
    before.current = now;
  }, [lines, order]);
}
