/** A picture larger than its pane, moved by dragging its ground; what stands on it stays to be clicked. */
import { type PointerEvent, type RefObject, useRef } from 'react';

interface Held {
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly top: number;
}

export function usePan(pane: RefObject<HTMLElement | null>) {
  const held = useRef<Held | undefined>(undefined);
  const letGo = () => {
    held.current = undefined;
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const { current } = pane;
      const isGround = !(event.target as Element).closest('[role="button"]');
      if (!current || !isGround || event.pointerType !== 'mouse' || event.button !== 0) return;
      held.current = {
        x: event.clientX,
        y: event.clientY,
        left: current.scrollLeft,
        top: current.scrollTop,
      };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const { current: from } = held;
      if (!from || !pane.current) return;
      pane.current.scrollLeft = from.left - (event.clientX - from.x);
      pane.current.scrollTop = from.top - (event.clientY - from.y);
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
  };
}
