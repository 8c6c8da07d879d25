/** The cross with which an actor is put on the map: where it is, how keys move it, what it comes to. */
import type { Edit } from '../../../situation/index.ts';
import { type MapView, type Point, type Size, toDegrees, toPixels } from './projection.ts';

/** Pixels a step of an arrow key, and with Shift. */
const STEP = 24;
const SMALL = 2;

const STEPS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export interface Sheet {
  readonly view: MapView;
  readonly size: Size;
  readonly narrow: number;
}

/** Two decimals are about a kilometre: more would claim what a click cannot know. */
const rounded = (degrees: number) => Math.round(degrees * 100) / 100;

const onEarth = ({ lat, lon }: Point): Point => ({
  lat: rounded(Math.max(-90, Math.min(90, lat))),
  lon: rounded(((((lon + 180) % 360) + 360) % 360) - 180),
});

/** The degrees at a pixel of the map. */
export function pointAt({ view, size, narrow }: Sheet, x: number, y: number): Point {
  return onEarth(toDegrees(view, size, narrow, x, y));
}

/** The cross after an arrow key, kept in sight; undefined for any other key. */
export function movedCross(
  sheet: Sheet,
  cross: Point,
  key: { readonly code: string; readonly shiftKey: boolean },
): Point | undefined {
  const step = STEPS[key.code];
  if (!step) return undefined;
  const { x, y } = toPixels(sheet.view, sheet.size, sheet.narrow, cross);
  const by = key.shiftKey ? SMALL : STEP;
  const within = (at: number, most: number) => Math.max(0, Math.min(most, at));
  const to = toDegrees(
    sheet.view,
    sheet.size,
    sheet.narrow,
    within(x + step[0] * by, sheet.size.width),
    within(y + step[1] * by, sheet.size.height),
  );
  // Not rounded: small steps would come to nothing far out.
  return to;
}

/** The step of the history that gives an actor its place. */
export function placeEdit(actor: string, point: Point): Edit {
  return { op: 'set', at: `actors/${actor}/place`, value: { ...onEarth(point) } };
}
