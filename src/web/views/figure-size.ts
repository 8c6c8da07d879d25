/** What a figure of a view needs of the page: its width, the width of words, the keys that move it. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { pressedKey } from '../parts/pressed-key.ts';

/** The width of an element, followed as the panes change. */
export function useWidth<T extends HTMLElement>(): [RefObject<T | null>, number] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}

let canvas: CanvasRenderingContext2D | null | undefined;

/** The width of words as the page will draw them, in pixels. */
export function wordsWidth(text: string, size: number): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return text.length * size * 0.55;
  canvas.font = `${size}px "IBM Plex Sans", "IBM Plex Sans Arabic", sans-serif`;
  return canvas.measureText(text).width;
}

const typed = 'input, textarea, select, [contenteditable="true"], dialog';

/** Keys of a figure; after G a letter goes to a view. */
export function useFigureKeys(act: (code: string) => boolean): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.target instanceof HTMLElement && event.target.closest(typed)) return;
      if (document.querySelector('dialog[open]')) return;
      if (latest.current(pressedKey(event))) event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

/** The wheel over a figure; `act` keeps the page from scrolling where it takes the turn. */
export function useWheel(
  box: RefObject<HTMLElement | null>,
  act: (event: WheelEvent, frame: DOMRect) => void,
): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const listen = (event: WheelEvent) => latest.current(event, element.getBoundingClientRect());
    element.addEventListener('wheel', listen, { passive: false });
    return () => element.removeEventListener('wheel', listen);
  }, [box]);
}
