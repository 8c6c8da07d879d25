/** What is seen of the map, moved by keys, wheel and hand; the address follows when it rests. */
import {
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useWorkbench } from '../../model/use-workbench.ts';
import { useFigureKeys, useWheel } from '../figure-size.ts';
import { readMapItem } from './map-place.ts';
import { bounded, fitted, scaled } from './map-window.ts';
import { type MapView, type Point, type Size, toDegrees } from './projection.ts';

const REST_MS = 400;
const STEPS: Readonly<Record<string, readonly [east: number, north: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};
const FACTORS: Readonly<Record<string, number>> = {
  Equal: 1.5,
  NumpadAdd: 1.5,
  Minus: 1 / 1.5,
  NumpadSubtract: 1 / 1.5,
};

function useAddress(own: MapView | undefined): void {
  const go = useWorkbench((state) => state.go);
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    const item = own
      ? [own.lat.toFixed(2), own.lon.toFixed(2), own.scale.toFixed(1)].join('_')
      : undefined;
    const timer = setTimeout(() => go({ view: 'map', item }, true), REST_MS);
    return () => clearTimeout(timer);
  }, [own, go]);
}

/** The hand on the map; `move` goes so many pixels east and north from where it took hold. */
function useDrag(view: MapView, move: (east: number, north: number, from: MapView) => void) {
  const held = useRef<{ x: number; y: number; view: MapView } | undefined>(undefined);
  const wasMoved = useRef(false);
  return {
    onPointerDown: (event: PointerEvent) => {
      held.current = { x: event.clientX, y: event.clientY, view };
      wasMoved.current = false;
    },
    onPointerMove: (event: PointerEvent) => {
      const from = held.current;
      if (!from || event.buttons !== 1) return;
      const [x, y] = [event.clientX - from.x, event.clientY - from.y];
      if (Math.hypot(x, y) <= 3) return;
      wasMoved.current = true;
      move(-x, y, from.view);
    },
    // What was moved was not clicked, though the hand still lies on it.
    onClickCapture: (event: MouseEvent) => {
      if (wasMoved.current) event.stopPropagation();
    },
    onPointerUp: () => {
      held.current = undefined;
    },
  };
}

export function useMap(
  points: readonly Point[],
  size: Size,
  narrow: number,
  item: string | undefined,
  box: RefObject<HTMLElement | null>,
) {
  const [own, setOwn] = useState(() => readMapItem(item));
  const fit = fitted(points, size, narrow);
  const view = own ?? fit;
  // The whole earth is the farthest.
  const least = Math.min(fit.scale, size.height / 180);
  useAddress(own);
  const zoom = (factor: number, at: Point = view) => setOwn(scaled(view, factor, at, least));
  const move = (east: number, north: number, from = view) =>
    setOwn(
      bounded({
        ...from,
        lon: from.lon + east / (narrow * from.scale),
        lat: from.lat + north / from.scale,
      }),
    );
  useFigureKeys((code) => {
    const [factor, step] = [FACTORS[code], STEPS[code]];
    if (factor) zoom(factor);
    else if (step) move(step[0] * 80, step[1] * 80);
    else if (code === 'Digit0' || code === 'Numpad0') setOwn(undefined);
    else return false;
    return true;
  });
  useWheel(box, (event, { left, top }) => {
    // At its farthest the map lets the page scroll on.
    if (event.deltaY > 0 && view.scale <= least * 1.001) return;
    event.preventDefault();
    const at = toDegrees(view, size, narrow, event.clientX - left, event.clientY - top);
    zoom(Math.exp(-event.deltaY / 400), at);
  });
  const drag = useDrag(view, move);
  // Held, what is seen stays as it is though a place comes to be.
  return { view, zoom, fit: () => setOwn(undefined), hold: () => setOwn(view), drag };
}
