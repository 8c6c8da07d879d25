/**
 * A map of the actors and events whose places are known, on coast lines that need no network. Plate
 * carrée, the degrees of longitude narrowed at the middle latitude. Names never lie on each other:
 * a label that would is moved down, or left out where there is no room (the list beside it has all).
 */
import type { Actor } from '../../situation/index.ts';
import { actorMarkSvg } from './actor-mark.ts';
import { land } from './land.gen.ts';
import { drawing, fixed, text } from './svg.ts';

export interface MapPoint {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** What stands there: an actor by its kind, or an event. */
  readonly kind: Actor['kind'] | 'event';
}

export interface MapTie {
  readonly from: number;
  readonly to: number;
  readonly sign: '+' | '-' | 'unknown';
}

const WIDTH = 760;
const MARGIN_DEGREES = 8;

interface View {
  readonly x: (lon: number) => number;
  readonly y: (lat: number) => number;
  readonly height: number;
}

export function mapFigure(
  points: readonly MapPoint[],
  ties: readonly MapTie[],
): string | undefined {
  if (points.length < 2) return undefined;
  const view = viewOf(points);
  const shapes = land.map((line) => outline(line, view)).filter((path) => path !== '');
  return drawing(WIDTH, view.height, [
    `<clipPath id="map-frame"><rect width="${WIDTH}" height="${fixed(view.height)}"/></clipPath>`,
    `<g clip-path="url(#map-frame)"><path d="${shapes.join('')}" fill="var(--sunken)" stroke="var(--line-2)" stroke-width="0.8"/>`,
    ...ties.map((tie) => arc(points, tie, view)),
    ...ties.map((tie) => signOn(points, tie, view)),
    '</g>',
    ...marks(points, view),
  ]);
}

function viewOf(points: readonly MapPoint[]): View {
  const bounds = (values: readonly number[], most: number): [number, number] => [
    Math.max(-most, Math.min(...values) - MARGIN_DEGREES),
    Math.min(most, Math.max(...values) + MARGIN_DEGREES),
  ];
  const [west, east] = bounds(
    points.map((point) => point.lon),
    180,
  );
  const [south, north] = bounds(
    points.map((point) => point.lat),
    85,
  );
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = WIDTH / ((east - west) * narrow);
  return {
    x: (lon) => (lon - west) * narrow * scale,
    y: (lat) => (north - lat) * scale,
    height: Math.min(560, (north - south) * scale),
  };
}

/** One coast line as a path; nothing when all of it lies outside the frame. */
function outline(line: string, view: View): string {
  let isSeen = false;
  const parts = line.split(' ').map((pair) => {
    const [lon, lat] = pair.split(',').map((value) => Number(value) / 10) as [number, number];
    const [x, y] = [view.x(lon), view.y(lat)];
    if (x > -60 && x < WIDTH + 60 && y > -60 && y < view.height + 60) isSeen = true;
    return `${fixed(x)} ${fixed(y)}`;
  });
  return isSeen ? `M${parts.join('L')}Z` : '';
}

function arc(points: readonly MapPoint[], { from, to, sign }: MapTie, view: View): string {
  const [a, b] = [points[from] as MapPoint, points[to] as MapPoint];
  const [x1, y1, x2, y2] = [view.x(a.lon), view.y(a.lat), view.x(b.lon), view.y(b.lat)];
  const bend = Math.hypot(x2 - x1, y2 - y1) * 0.12;
  const paint =
    sign === '+'
      ? 'stroke="var(--plus)"'
      : sign === '-'
        ? 'stroke="var(--minus)" stroke-dasharray="6 4"'
        : 'stroke="var(--text-3)" stroke-dasharray="1.5 4"';
  return `<path d="M${fixed(x1)} ${fixed(y1)}Q${fixed((x1 + x2) / 2)} ${fixed((y1 + y2) / 2 - bend)} ${fixed(x2)} ${fixed(y2)}" fill="none" ${paint} stroke-width="1.3"/>`;
}

/** The sign at the top of the bow, so that no colour is needed; none where there is no length for it. */
function signOn(points: readonly MapPoint[], { from, to, sign }: MapTie, view: View): string {
  const [a, b] = [points[from] as MapPoint, points[to] as MapPoint];
  const [x1, y1, x2, y2] = [view.x(a.lon), view.y(a.lat), view.x(b.lon), view.y(b.lat)];
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length < 44) return '';
  const glyph = sign === '+' ? '+' : sign === '-' ? '−' : '?';
  return text((x1 + x2) / 2, (y1 + y2) / 2 - length * 0.06 + 4, glyph, {
    anchor: 'middle',
    size: 12,
    weight: 600,
    rim: true,
  });
}

/** How a name may stand to its mark: right or left of it, level first. */
const SHIFTS = [4, 15, -7, 26, -18];

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function marks(points: readonly MapPoint[], view: View): string[] {
  // Every mark keeps its own ground free of names.
  const taken: Box[] = points.map((point) => ({
    x: view.x(point.lon) - 6,
    y: view.y(point.lat) + 4,
    width: 12,
  }));
  const shapes = points.map((point) => {
    const [x, y] = [view.x(point.lon), view.y(point.lat)];
    return point.kind === 'event'
      ? `<path d="M${fixed(x)} ${fixed(y - 5.5)}l5.5 10h-11z" fill="var(--surface)" stroke="var(--text)" stroke-width="1.4"/>`
      : actorMarkSvg(point.kind, x, y, 0.8);
  });
  const names = points.map((point) => name(point, view, taken));
  // Actors over events: at one spot who stands there is not hidden by what happened there.
  const isEvent = (at: number) => points[at]?.kind === 'event';
  const over = shapes.filter((_, at) => !isEvent(at));
  return [...names, ...shapes.filter((_, at) => isEvent(at)), ...over];
}

/** The name of a point where it is free of what is there; nothing where no place is free. */
function name(point: MapPoint, view: View, taken: Box[]): string {
  const [x, y] = [view.x(point.lon), view.y(point.lat)];
  const width = point.name.length * 6.2 + 4;
  const places = [true, false].flatMap((right) =>
    SHIFTS.map((shift) => ({ right, x: right ? x + 8 : x - 8 - width, y: y + shift, width })),
  );
  const place = places.find(
    (one) =>
      one.x >= 0 &&
      one.x + width <= WIDTH &&
      one.y > 10 &&
      one.y < view.height - 2 &&
      !taken.some(
        (other) =>
          Math.abs(other.y - one.y) < 11 &&
          one.x < other.x + other.width &&
          other.x < one.x + width,
      ),
  );
  if (!place) return '';
  taken.push(place);
  return text(place.right ? x + 8 : x - 8, place.y, point.name, {
    anchor: place.right ? 'start' : 'end',
    size: 12,
    rim: true,
  });
}
