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
  /** Where the columns of labels begin; the height of a row of them. */
  readonly labels: readonly number[];
  readonly head: number;
  /** Anchors of text that begins, or ends, where one begins to read. */
  readonly start: 'start' | 'end';
  readonly end: 'start' | 'end';
  /** A distance from the side where one begins to read, as a place in the drawing. */
  x(fromStart: number): number;
  pointOf(place: { readonly column: number; readonly row: number }): Point;
}

const HEAD = 20;
const CELL_HEIGHT = 38;
/** The least and the most that a cell, and a column of labels, may be wide. */
const CELL = [50, 120] as const;
const LABEL = [52, 150] as const;

/** About how wide a text is drawn; isolates are not drawn at all. */
const widthOf = (text: string) => text.replace(/[\u2066-\u2069]/g, '').length * 5.8;
const between = (value: number, [least, most]: readonly [number, number]) =>
  Math.round(Math.min(most, Math.max(least, value)));

/** Wide enough for the labels across: each has the cells that it spans. */
function cellWidth({ columns }: BoardPlaces): number {
  const needs = columns.levels.flatMap(({ labels }) =>
    labels.map(({ from, to, label }) => (widthOf(label) + 8) / (to - from)),
  );
  return between(Math.max(...needs, 0), CELL);
}

/** Where each column of labels down begins, and where the last of them ends. */
function labelStarts({ rows, columns }: BoardPlaces): readonly number[] {
  const starts = [0];
  for (const { name, labels } of rows.levels) {
    const widest = Math.max(widthOf(name), ...labels.map(({ label }) => widthOf(label)));
    starts.push((starts.at(-1) ?? 0) + between(widest + 12, LABEL));
  }
  // The names of those across stand before the cells too.
  const names = Math.max(0, ...columns.levels.map(({ name }) => widthOf(name) + 20));
  return [...starts.slice(0, -1), Math.max(starts.at(-1) ?? 0, names)];
}

export function boardGeometry(places: BoardPlaces, isMirrored: boolean): BoardGeometry {
  const labels = labelStarts(places);
  const cell = { width: cellWidth(places), height: CELL_HEIGHT };
  const left = (labels.at(-1) ?? 0) + 8;
  const top = (places.columns.levels.length + 1) * HEAD;
  const width = left + places.columns.size * cell.width;
  const x = (fromStart: number) => (isMirrored ? width - fromStart : fromStart);
  return {
    width,
    height: top + places.rows.size * cell.height + 4,
    cell,
    left,
    top,
    labels,
    head: HEAD,
    start: isMirrored ? 'end' : 'start',
    end: isMirrored ? 'start' : 'end',
    x,
    pointOf: ({ column, row }) => ({
      x: x(left + (column + 0.5) * cell.width),
      y: top + (row + 0.5) * cell.height,
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
