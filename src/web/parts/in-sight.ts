/**
 * What is out of sight is drawn when the edits pause: while a line is dragged, only what can be seen
 * follows. What comes into sight is drawn at once, so nobody sees a number of before.
 */
import { type RefObject, useEffect, useLayoutEffect, useReducer, useRef } from 'react';

/** After the last change. */
const PAUSE_MS = 150;

const watched = new WeakMap<Element, (isSeen: boolean) => void>();
const observers = new WeakMap<Element, IntersectionObserver>();

/** One observer a scroller; none where the browser has none, and then everything counts as seen. */
function observerOf(scroller: Element): IntersectionObserver | undefined {
  if (typeof IntersectionObserver === 'undefined') return undefined;
  const known = observers.get(scroller);
  if (known) return known;
  const made = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) watched.get(target)?.(isIntersecting);
    },
    { root: scroller },
  );
  observers.set(scroller, made);
  return made;
}

/** Whether an element is seen; told of every change. */
function watch(element: Element, tell: (isSeen: boolean) => void): () => void {
  const scroller = element.closest('.main');
  const observer = scroller ? observerOf(scroller) : undefined;
  if (!observer) return () => {};
  watched.set(element, tell);
  observer.observe(element);
  return () => {
    observer.unobserve(element);
    watched.delete(element);
  };
}

/** A value that changes at once while the element is seen; else when the changes pause. */
export function useInSight<T>(place: RefObject<Element | null>, value: T): T {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const isSeen = useRef(true);
  const isDue = useRef(false);
  const shown = useRef(value);
  if (isSeen.current || isDue.current) shown.current = value;
  const isBehind = shown.current !== value;
  const behind = useRef(isBehind);
  useLayoutEffect(() => {
    isDue.current = false;
    behind.current = isBehind;
  });
  useEffect(() => {
    if (!place.current) return;
    return watch(place.current, (now) => {
      isSeen.current = now;
      if (now && behind.current) draw();
    });
  }, [place]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every further change waits anew
  useEffect(() => {
    if (!isBehind) return;
    const timer = setTimeout(() => {
      isDue.current = true;
      draw();
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [isBehind, value]);
  return shown.current;
}
