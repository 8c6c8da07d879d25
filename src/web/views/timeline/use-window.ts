/** What is seen of the line, moved by keys, wheel and hand; the address follows when it rests. */
import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { dateSpan, isPartialDate } from '../../../situation/index.ts';
import { useWorkbench } from '../../model/use-workbench.ts';
import { useFigureKeys, useWheel } from '../figure-size.ts';
import type { LaneBy } from './lane.ts';
import { isoDay } from './tick.ts';
import { dayAt, placeOf, type Stretch } from './time-scale.ts';
import { moved, type Window, whole, zoomed } from './time-window.ts';

const REST_MS = 400;

/** `actor_2023-09-01_2024-11-30`: lanes, and the days that are seen where that is not all. */
export function readItem(item: string | undefined): { by: LaneBy; from?: string; to?: string } {
  const [by, from, to] = (item ?? '').split('_');
  const lanes = (['actor', 'type', 'one'] as const).find((one) => one === by) ?? 'actor';
  const isDays = from && to && isPartialDate(from) && isPartialDate(to) && from < to;
  return isDays ? { by: lanes, from, to } : { by: lanes };
}

function startWindow(stretches: readonly Stretch[], item: string | undefined): Window {
  const { from, to } = readItem(item);
  if (!from || !to) return whole;
  const start = placeOf(stretches, dateSpan(from).start);
  const end = placeOf(stretches, dateSpan(to).end);
  return end - start > 0.001 ? { start, end } : whole;
}

function itemOf(by: LaneBy, stretches: readonly Stretch[], seen: Window): string | undefined {
  if (seen.end - seen.start > 0.999) return by === 'actor' ? undefined : by;
  return `${by}_${isoDay(dayAt(stretches, seen.start))}_${isoDay(dayAt(stretches, seen.end))}`;
}

const FACTOR: Readonly<Record<string, number>> = {
  Equal: 0.6,
  NumpadAdd: 0.6,
  Minus: 1 / 0.6,
  NumpadSubtract: 1 / 0.6,
};
const STEP: Readonly<Record<string, number>> = { ArrowLeft: -0.2, ArrowRight: 0.2 };

/** The address follows what is seen, once it rests. */
function useAddress(item: string | undefined): void {
  const go = useWorkbench((state) => state.go);
  const shown = useRef(item);
  useEffect(() => {
    if (shown.current === item) return;
    const timer = setTimeout(() => {
      shown.current = item;
      go({ view: 'timeline', item }, true);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [item, go]);
}

export function useWindow(
  stretches: readonly Stretch[],
  item: string | undefined,
  box: RefObject<HTMLElement | null>,
  ends: { readonly left: number; readonly right: number },
) {
  const { by } = readItem(item);
  const [seen, setSeen] = useState(() => startWindow(stretches, item));
  const held = useRef<{ x: number; seen: Window } | undefined>(undefined);
  useAddress(itemOf(by, stretches, seen));
  const middle = (seen.start + seen.end) / 2;
  const zoom = (factor: number, around = middle) => setSeen((now) => zoomed(now, factor, around));
  useFigureKeys((code) => {
    const factor = FACTOR[code];
    const step = STEP[code];
    if (factor) zoom(factor);
    else if (step && seen !== whole) setSeen((now) => moved(now, step));
    else if (code === 'Digit0' || code === 'Numpad0') setSeen(whole);
    else return false;
    return true;
  });
  useWheel(box, (event, { left }) => {
    // At its farthest the line lets the page scroll on.
    if (seen.end - seen.start > 0.999 && event.deltaY > 0 && !event.shiftKey) return;
    event.preventDefault();
    const at = (event.clientX - left - ends.left) / (ends.right - ends.left);
    const around = seen.start + Math.min(1, Math.max(0, at)) * (seen.end - seen.start);
    const isAside = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (isAside) setSeen((now) => moved(now, (event.deltaX || event.deltaY) / 800));
    else zoom(Math.exp(event.deltaY / 400), around);
  });
  const drag = {
    onPointerDown: (event: PointerEvent) => {
      held.current = { x: event.clientX, seen };
    },
    onPointerMove: (event: PointerEvent) => {
      if (!held.current || event.buttons !== 1) return;
      const by = (held.current.x - event.clientX) / (ends.right - ends.left);
      if (Math.abs(held.current.x - event.clientX) > 3) setSeen(moved(held.current.seen, by));
    },
    onPointerUp: () => {
      held.current = undefined;
    },
  };
  return { seen, by, zoom, drag, set: setSeen };
}
