/**
 * Degrees to pixels and back: plate carrée (equirectangular), the degrees of longitude narrowed at
 * the middle latitude of what the situation holds, so that shapes there are true.
 */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** The middle of what is seen, and pixels a degree of latitude. */
export interface MapView {
  readonly lat: number;
  readonly lon: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const MOST_SCALE = 400;
const MARGIN = 0.16;
/** One place alone is seen with some country around it. */
const LEAST_DEGREES = 6;

const ends = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;

/** How much a degree of longitude is narrowed: the cosine of the middle latitude, polar ends apart. */
export function narrowing(points: readonly Point[]): number {
  if (points.length === 0) return 1;
  const [south, north] = ends(points.map(({ lat }) => lat));
  const middle = Math.max(-70, Math.min(70, (south + north) / 2));
  return Math.cos((middle * Math.PI) / 180);
}

/** The view that shows every point with some room around; the whole earth where there are none. */
export function fitted(points: readonly Point[], { width, height }: Size, narrow: number): MapView {
  if (points.length === 0) return { lat: 15, lon: 10, scale: Math.min(width / 360, height / 150) };
  const [south, north] = ends(points.map(({ lat }) => lat));
  const [west, east] = ends(points.map(({ lon }) => lon));
  const tall = Math.max(LEAST_DEGREES, north - south);
  const wide = Math.max(LEAST_DEGREES, east - west) * narrow;
  const room = 1 - 2 * MARGIN;
  const scale = Math.min((width * room) / wide, (height * room) / tall, MOST_SCALE);
  return { lat: (south + north) / 2, lon: (west + east) / 2, scale };
}

export function toPixels(view: MapView, size: Size, narrow: number, { lat, lon }: Point) {
  return {
    x: size.width / 2 + (lon - view.lon) * narrow * view.scale,
    y: size.height / 2 - (lat - view.lat) * view.scale,
  };
}

export function toDegrees(view: MapView, size: Size, narrow: number, x: number, y: number): Point {
  return {
    lon: view.lon + (x - size.width / 2) / (narrow * view.scale),
    lat: view.lat - (y - size.height / 2) / view.scale,
  };
}

/** Nearer or farther, the point that is held staying where it is. */
export function scaled(view: MapView, factor: number, held: Point, least: number): MapView {
  const scale = Math.min(MOST_SCALE, Math.max(least, view.scale * factor));
  const part = view.scale / scale;
  return bounded({
    scale,
    lat: held.lat + (view.lat - held.lat) * part,
    lon: held.lon + (view.lon - held.lon) * part,
  });
}

/** The middle stays on the earth. */
export function bounded({ lat, lon, scale }: MapView): MapView {
  return {
    scale,
    lat: Math.max(-85, Math.min(85, lat)),
    lon: Math.max(-180, Math.min(180, lon)),
  };
}
