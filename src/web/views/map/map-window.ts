/** What is seen of the map: all places at first, then nearer, farther, aside. */
import type { MapView, Point, Size } from './projection.ts';

const MOST_SCALE = 400;
const MARGIN = 0.16;
/** One place alone is seen with some country around it. */
const LEAST_DEGREES = 6;

const ends = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;

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
