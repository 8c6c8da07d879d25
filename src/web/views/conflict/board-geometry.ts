/** Where things stand on a board of states, in units of the drawing; mirrored where one reads right to left. */
import type { BoardPlaces } from './board-place.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Drawn for the eye alone: what it says stands in the names of the states. */
export const SILENT = { 'aria-hidden': true } as const;

export interface BoardGeometry {
  readonly width: number;
  readonly height: number;
  readonly cell: { readonly width: number; readonly height: number };
  /** Where the cells begin. */
  readonly left: number;
  readonly top: number;
  /** The width of a column of labels, the height of a row of them. */
  readonly label: number;
  readonly head: number;
  /** Anchors of text that begins, or ends, where one begins to read. */
  readonly start: 'start' | 'end';
  readonly end: 'start' | 'end';
  /** A distance from the side where one begins to read, as a place in the drawing. */
  x(fromStart: number): number;
  pointOf(place: { readonly column: number; readonly row: number }): Point;
}

const CELL = { width: 50, height: 38 };
const LABEL = 76;
const HEAD = 20;

export function boardGeometry(places: BoardPlaces, isMirrored: boolean): BoardGeometry {
  const left = places.rows.levels.length * LABEL + 8;
  const top = (places.columns.levels.length + 1) * HEAD;
  const width = left + places.columns.size * CELL.width;
  const x = (fromStart: number) => (isMirrored ? width - fromStart : fromStart);
  return {
    width,
    height: top + places.rows.size * CELL.height + 4,
    cell: CELL,
    left,
    top,
    label: LABEL,
    head: HEAD,
    start: isMirrored ? 'end' : 'start',
    end: isMirrored ? 'start' : 'end',
    x,
    pointOf: ({ column, row }) => ({
      x: x(left + (column + 0.5) * CELL.width),
      y: top + (row + 0.5) * CELL.height,
    }),
  };
}

const rounded = (value: number) => Math.round(value * 10) / 10;

/** A bow from one point to another, its middle aside of the straight line, ends short of both. */
export function bow(from: Point, to: Point, aside: number, short = 9): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const middle = {
    x: (from.x + to.x) / 2 - along.y * aside,
    y: (from.y + to.y) / 2 + along.x * aside,
  };
  const toward = (point: Point): Point => {
    const far = Math.hypot(middle.x - point.x, middle.y - point.y) || 1;
    return {
      x: point.x + ((middle.x - point.x) / far) * short,
      y: point.y + ((middle.y - point.y) / far) * short,
    };
  };
  const [a, b] = [toward(from), toward(to)];
  const said = [a.x, a.y, middle.x, middle.y, b.x, b.y].map(rounded);
  return `M${said[0]} ${said[1]}Q${said[2]} ${said[3]} ${said[4]} ${said[5]}`;
}
