/** The sheet that is painted on: a canvas, its camera, and what is in sight, in its own pixels. */
import { type Bounds, boundsOf, type Camera, type Size, toScreen } from '../camera.ts';
import type { Place } from '../place/place.ts';
import type { Scene, SceneActor, SceneTie } from '../scene.ts';
import type { Palette } from './palette.ts';

export interface Line {
  readonly tie: SceneTie;
  readonly from: Place;
  readonly to: Place;
}

export interface Sheet {
  readonly pen: CanvasRenderingContext2D;
  readonly size: Size;
  readonly ratio: number;
  /** What of the sheet the window shows until it is moved. */
  readonly window: Bounds;
  readonly palette: Palette;
  /** Actors in sight, with their places on the sheet. */
  readonly actors: readonly { readonly actor: SceneActor; readonly at: Place }[];
  readonly lines: readonly Line[];
  /** Too many ties for a mark on each: hairlines, and names for a few. */
  readonly isThin: boolean;
  /** The size of an actor’s mark, 1 for its own. */
  readonly markSize: number;
  readonly strainedWord: string;
  /** From top to bottom between the two sides, on the sheet. */
  readonly divide: readonly Place[] | undefined;
}

/** Pixels between two lines of one pair. */
export const LANE_GAP = 6;
/** Lines in sight beyond which a mark on each says nothing any more. */
const MANY_LINES = 1_200;
/** Pixels beyond the sheet where an actor’s name may still reach into it. */
const AROUND = 120;

export interface SheetInput {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly size: Size;
  readonly ratio: number;
  /** Of the window, which lies in the middle of the sheet. */
  readonly seen: Size;
  readonly palette: Palette;
  readonly strainedWord: string;
  readonly divide: readonly Place[] | undefined;
}

/** The window within the sheet, which is larger on all sides. */
function windowOf(size: Size, seen: Size): Bounds {
  const [x, y] = [(size.width - seen.width) / 2, (size.height - seen.height) / 2];
  return { left: x, right: size.width - x, top: y, bottom: size.height - y };
}

/** The line of a tie, put aside by its lane; the same from whichever end it is told. */
export function lineOf(tie: SceneTie, from: Place, to: Place): Line {
  if (tie.lane === 0) return { tie, from, to };
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const by = ((tie.a.id < tie.b.id ? 1 : -1) * tie.lane * LANE_GAP) / length;
  const [x, y] = [-(to.y - from.y) * by, (to.x - from.x) * by];
  return { tie, from: { x: from.x + x, y: from.y + y }, to: { x: to.x + x, y: to.y + y } };
}

function isCrossing(from: Place, to: Place, { width, height }: Size): boolean {
  return !(
    (from.x < 0 && to.x < 0) ||
    (from.y < 0 && to.y < 0) ||
    (from.x > width && to.x > width) ||
    (from.y > height && to.y > height)
  );
}

/** Small marks in a crowd, full ones where there is room for them. */
function markSizeFor(places: readonly Place[]): number {
  const { left, right, top, bottom } = boundsOf(places);
  const each = Math.sqrt(((right - left) * (bottom - top)) / Math.max(1, places.length));
  return places.length < 30 ? 1 : Math.min(1, Math.max(0.36, each / 44));
}

export function sheetOf(pen: CanvasRenderingContext2D, input: SheetInput): Sheet {
  const { scene, camera, size, ratio, palette, strainedWord } = input;
  const on = new Map(scene.actors.map((one) => [one, toScreen(camera, size, one)]));
  const actors = [...on]
    .map(([actor, at]) => ({ actor, at }))
    .filter(
      ({ at }) =>
        at.x > -AROUND && at.y > -20 && at.x < size.width + AROUND && at.y < size.height + 20,
    );
  const lines = scene.ties.flatMap((tie) => {
    const [from, to] = [on.get(tie.a) as Place, on.get(tie.b) as Place];
    return isCrossing(from, to, size) ? [lineOf(tie, from, to)] : [];
  });
  return {
    pen,
    size,
    ratio,
    window: windowOf(size, input.seen),
    palette,
    actors,
    lines,
    isThin: lines.length > MANY_LINES,
    markSize: markSizeFor(actors.map(({ at }) => at)),
    strainedWord,
    divide: input.divide?.map((place) => toScreen(camera, size, place)),
  };
}
