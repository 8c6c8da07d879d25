/**
 * Where the states and moves of a layered graph stand, in units of the drawing; mirrored where one
 * reads from right to left. Beside each state stand the names of those who would move from it, a row
 * each; a move to a later layer is a curve from its row, any other is told by the number it leads to.
 */
import type { LayeredArrow, LayeredGraph } from './layered-graph.ts';

interface LayeredBox {
  readonly state: number;
  /** From 0; equilibria that stand apart come last. */
  readonly layer: number;
  /** The corner where one begins to read, before mirroring. */
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** Those moves of one decision maker from one state that stand in one row. */
export interface LayeredRow {
  readonly from: number;
  readonly maker: number;
  readonly isImprovement: boolean;
  /** Curves to states of later layers. */
  readonly ahead: readonly LayeredArrow[];
  /** States of the same or an earlier layer, and states that are not drawn. */
  readonly told: readonly { readonly to: number; readonly way: 'back' | 'level' | 'beyond' }[];
  readonly y: number;
}

export interface LayeredGeometry {
  readonly width: number;
  readonly height: number;
  readonly box: number;
  readonly boxes: ReadonlyMap<number, LayeredBox>;
  readonly rows: readonly LayeredRow[];
  /** Where the head of each layer stands, and its height. */
  readonly heads: readonly number[];
  /** A distance from the side where one begins to read, as a place in the drawing. */
  x(fromStart: number): number;
  /** A curve from a row to a state of a later layer. */
  curve(row: LayeredRow, to: number, order: number): string;
  /** A curve between any two states, from side to side. */
  between(from: number, to: number): string;
}

export interface LayeredSizes {
  /** Lines of text in the box of a state. */
  linesOf(state: number): number;
  /** How wide the name of each decision maker is, beside a state. */
  readonly names: readonly number[];
  readonly line: number;
  readonly isMirrored: boolean;
  /** Where there is less room than on a page that scrolls. */
  readonly widths?: LayeredWidths;
}

interface LayeredWidths {
  /** Of a box. */
  readonly box: number;
  /** Room for curves between two layers. */
  readonly curves: number;
  /** Room behind a name for the number of a state that it leads to. */
  readonly told: number;
}

const WIDE: LayeredWidths = { box: 158, curves: 54, told: 26 };
const HEADER = 26;
const HEAD = 24;
/** Between boxes of a layer; before the names. */
const APART = 14;
const BEFORE = 8;

const rounded = (value: number) => Math.round(value * 10) / 10;

/** The moves of a graph in rows, a decision maker and sort of move each, without their places. */
function rowsOf(
  { arrows, beyond }: LayeredGraph,
  layerOf: ReadonlyMap<number, number>,
): Omit<LayeredRow, 'y'>[] {
  const rows = new Map<string, { -readonly [K in keyof Omit<LayeredRow, 'y'>]: LayeredRow[K] }>();
  for (const arrow of [...arrows, ...beyond]) {
    const key = `${arrow.from} ${arrow.maker} ${arrow.isImprovement}`;
    const { from, maker, isImprovement } = arrow;
    const row = rows.get(key) ?? { from, maker, isImprovement, ahead: [], told: [] };
    rows.set(key, row);
    const [here, there] = [layerOf.get(from) ?? 0, layerOf.get(arrow.to)];
    if (there !== undefined && there > here) row.ahead = [...row.ahead, arrow];
    else {
      const way = there === undefined ? 'beyond' : there === here ? 'level' : 'back';
      row.told = [...row.told, { to: arrow.to, way }];
    }
  }
  return [...rows.values()];
}

function boxesOf(
  layers: readonly (readonly number[])[],
  pitch: number,
  heightOf: (state: number) => number,
): ReadonlyMap<number, LayeredBox> {
  const boxes = new Map<number, LayeredBox>();
  layers.forEach((states, layer) => {
    let top = HEAD;
    for (const state of states) {
      const height = heightOf(state);
      boxes.set(state, { state, layer, left: layer * pitch + 2, top, height });
      top += height + APART;
    }
  });
  return boxes;
}

export function layeredGeometry(graph: LayeredGraph, sizes: LayeredSizes): LayeredGeometry {
  const { line, isMirrored, widths = WIDE } = sizes;
  const names = Math.max(...sizes.names) + widths.told;
  const layers = [...graph.layers, ...(graph.apart.length > 0 ? [graph.apart] : [])];
  const layerOf = new Map(
    layers.flatMap((states, k) => states.map((state) => [state, k] as const)),
  );
  const plainRows = rowsOf(graph, layerOf);
  const rowCount = new Map<number, number>();
  for (const { from } of plainRows) rowCount.set(from, (rowCount.get(from) ?? 0) + 1);
  const pitch = widths.box + BEFORE + names + widths.curves;
  const boxes = boxesOf(layers, pitch, (state) =>
    Math.max(HEADER + sizes.linesOf(state) * line + 4, (rowCount.get(state) ?? 0) * line + 10),
  );
  const width = (layers.length - 1) * pitch + widths.box + BEFORE + names + 4;
  const bottom = Math.max(...[...boxes.values()].map(({ top, height }) => top + height));
  const x = (fromStart: number) => rounded(isMirrored ? width - fromStart : fromStart);
  const taken = new Map<number, number>();
  const rows = plainRows.map((row): LayeredRow => {
    const at = taken.get(row.from) ?? 0;
    taken.set(row.from, at + 1);
    const box = boxes.get(row.from) as LayeredBox;
    const first = box.top + (box.height - (rowCount.get(row.from) ?? 1) * line) / 2;
    return { ...row, y: first + (at + 0.5) * line };
  });
  const path = (a: readonly [number, number], b: readonly [number, number], bend: number) =>
    `M${x(a[0])} ${rounded(a[1])}C${x(a[0] + bend)} ${rounded(a[1])} ${x(b[0] - bend)} ${rounded(b[1])} ${x(b[0])} ${rounded(b[1])}`;
  const bendOf = (from: number, to: number) => Math.max(30, (to - from) / 2.6);
  return {
    width,
    height: bottom + 6,
    box: widths.box,
    boxes,
    rows,
    heads: layers.map((_, k) => k * pitch + 2),
    x,
    curve: (row, to, order) => {
      const from = boxes.get(row.from) as LayeredBox;
      const target = boxes.get(to) as LayeredBox;
      const own = (sizes.names[row.maker] ?? 0) + (row.told.length > 0 ? widths.told : 0);
      const start = from.left + widths.box + BEFORE + own + 6;
      // Arrows that come in stand apart from one another, about the middle of the side.
      const aside = (((order * 7) % 21) - 10) * Math.min(1, target.height / 60);
      return path(
        [start, row.y],
        [target.left - 3, target.top + target.height / 2 + aside],
        bendOf(start, target.left),
      );
    },
    between: (a, b) => {
      const [from, to] = [boxes.get(a) as LayeredBox, boxes.get(b) as LayeredBox];
      const [y, end] = [from.top + from.height / 2, to.top + to.height / 2];
      if (to.layer > from.layer) return path([from.left + widths.box, y], [to.left - 3, end], 40);
      if (to.layer < from.layer) return path([from.left, y], [to.left + widths.box + 3, end], -40);
      const [side, far] = [from.left + widths.box, from.left + widths.box + 46];
      return `M${x(side)} ${rounded(y)}C${x(far)} ${rounded(y)} ${x(far)} ${rounded(end)} ${x(side + 3)} ${rounded(end)}`;
    },
  };
}
