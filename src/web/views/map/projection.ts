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

const ends = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;

/** How much a degree of longitude is narrowed: the cosine of the middle latitude, polar ends apart. */
export function narrowing(points: readonly Point[]): number {
  if (points.length === 0) return 1;
  const [south, north] = ends(points.map(({ lat }) => lat));
  const middle = Math.max(-70, Math.min(70, (south + north) / 2));
  return Math.cos((middle * Math.PI) / 180);
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
