/** A layered graph drawn for a page: heads, observed path, curves, boxes, who moves beside them. */
import { type ConflictContext, lettersOfState } from '../section/conflict-context.ts';
import { layersWords } from '../words/layers/index.ts';
import { type LayeredGeometry, type LayeredRow, layeredGeometry } from './layered-geometry.ts';
import type { LayeredGraph } from './layered-graph.ts';
import { restMark } from './state-board.ts';
import { drawing, fixed, line, rect, text } from './svg.ts';
import { wrapped } from './wrapped.ts';

/** What is not needed for the numbers of states behind those who move, the boxes have. */
const WIDTHS = {
  told: { box: 108, curves: 30, told: 22 },
  none: { box: 120, curves: 36, told: 4 },
} as const;
const PADDING = 6;
const HANGING = 7;
/** Room for the number of a decision maker beside a box. */
const NUMBER = 14;
const PITCH = 11;

/** A line in a box; one that runs on stands a little further in. */
interface Said {
  readonly text: string;
  readonly runsOn: boolean;
}

interface Sheet {
  readonly context: ConflictContext;
  readonly graph: LayeredGraph;
  readonly geometry: LayeredGeometry;
  readonly lines: ReadonlyMap<number, readonly Said[]>;
  readonly size: number;
  readonly lineHeight: number;
  readonly isMirrored: boolean;
}

export function drawnLayers(
  context: ConflictContext,
  graph: LayeredGraph,
  path: readonly number[],
): string {
  const isMirrored = context.language === 'ar';
  const [size, lineHeight] = isMirrored ? [13, 17] : [12, 14];
  const states = [...graph.layers.flat(), ...graph.apart];
  const first = graph.layers[0]?.[0] ?? 0;
  const widths = hasTold(graph) ? WIDTHS.told : WIDTHS.none;
  const pixels = widths.box - 2 * PADDING - HANGING;
  const lines = new Map(
    states.map((state) => [state, linesOf(context, state, first, pixels, size)]),
  );
  const geometry = layeredGeometry(graph, {
    linesOf: (state) => lines.get(state)?.length ?? 0,
    names: context.finding.decisionMakers.map(() => NUMBER),
    line: lineHeight,
    isMirrored,
    widths,
  });
  const sheet = { context, graph, geometry, lines, size, lineHeight, isMirrored };
  return drawing(geometry.width, geometry.height, [
    ...heads(sheet),
    ...pathLine(sheet, path),
    ...geometry.rows.flatMap((row) => curves(sheet, row)),
    ...states.map((state) => box(sheet, state)),
    ...geometry.rows.map((row) => mover(sheet, row)),
  ]).replace('<svg ', '<svg class="layers" ');
}

/** Whether some move leads to a state that no curve goes to: back, within its layer, or not drawn. */
export function hasTold({ layers, apart, arrows, beyond }: LayeredGraph): boolean {
  const layerOf = new Map([...layers, apart].flatMap((states, k) => states.map((one) => [one, k])));
  return beyond.length > 0 || arrows.some(({ from, to }) => layerOf.get(to)! <= layerOf.get(from)!);
}

/** Who does otherwise than in the first state, a decision maker each; in the first, what all do. */
function linesOf(
  context: ConflictContext,
  state: number,
  first: number,
  pixels: number,
  size: number,
): Said[] {
  const { game, names, finding } = context;
  const [yn, start] = [lettersOfState(finding, state), lettersOfState(finding, first)];
  let from = 0;
  return game.decisionMakers.flatMap((dm) => {
    const [a, b] = [from, from + dm.options.length];
    from = b;
    const isSame = state !== first && yn.slice(a, b) === start.slice(a, b);
    if (a === b || isSame) return [];
    const said = `${names.decisionMaker(dm.id)} ${names.choice(dm, yn)}`;
    return wrapped(said, pixels, size).map((line, k) => ({ text: line, runsOn: k > 0 }));
  });
}

function anchored({ isMirrored }: Sheet, side: 'start' | 'end'): 'start' | 'end' {
  return isMirrored === (side === 'start') ? 'end' : 'start';
}

function heads(sheet: Sheet): string[] {
  const words = layersWords[sheet.context.language];
  const { graph, geometry, size } = sheet;
  return geometry.heads.map((left, k) => {
    const label = k === 0 ? words.start : k < graph.layers.length ? words.moves(k) : words.apart;
    return text(geometry.x(left + 1), 14, label, {
      size: size - 1,
      anchor: anchored(sheet, 'start'),
      className: 'owner',
    });
  });
}

function pathLine({ geometry }: Sheet, path: readonly number[]): string[] {
  const corners = path.flatMap((state) => {
    const at = geometry.boxes.get(state);
    if (!at) return [];
    return `${fixed(geometry.x(at.left + geometry.box / 2))},${fixed(at.top + at.height / 2)}`;
  });
  if (corners.length < 2) return [];
  return [
    `<polyline points="${corners.join(' ')}" fill="none" stroke="var(--mark-focus)" stroke-width="16" stroke-linejoin="round" stroke-linecap="round"/>`,
  ];
}

/** How a move is drawn: solid where its mover gains, dashed where a reply holds it, dotted else. */
function stroke({ context }: Sheet, { from, maker, isImprovement }: LayeredRow): string {
  if (!isImprovement) return 'stroke="var(--text-2)" stroke-dasharray="1.5 3"';
  return context.finding.rest?.[maker]?.[from - 1] === 'h'
    ? 'stroke="var(--text-2)" stroke-dasharray="6 3"'
    : 'stroke="var(--text)"';
}

function curves(sheet: Sheet, row: LayeredRow): string[] {
  const { geometry, isMirrored } = sheet;
  const back = isMirrored ? 5 : -5;
  return row.ahead.map((arrow, k) => {
    const curve = geometry.curve(row, arrow.to, row.from + k);
    const [x, y] = curve.split(/[C ]/).slice(-2).map(Number) as [number, number];
    const tip = `M${fixed(x + back)} ${fixed(y - 3)}L${fixed(x)} ${fixed(y)}L${fixed(x + back)} ${fixed(y + 3)}`;
    return `<path d="${curve}" fill="none" ${stroke(sheet, row)}/><path d="${tip}" fill="none" stroke="var(--text)"/>`;
  });
}

/** The number of who moves, in a ring; behind it the state that a move leads to that has no curve. */
function mover(sheet: Sheet, row: LayeredRow): string {
  const { geometry, size, isMirrored } = sheet;
  const at = geometry.boxes.get(row.from);
  if (!at) return '';
  const x = geometry.x(at.left + geometry.box + 8 + NUMBER / 2);
  const ring = `<circle cx="${fixed(x)}" cy="${fixed(row.y)}" r="6.5" fill="var(--surface)" ${stroke(sheet, row)}/>`;
  const number = text(x, row.y + 3.5, String(row.maker + 1), { size: 10, anchor: 'middle' });
  const [told] = row.told;
  if (!told) return ring + number;
  const arrow = (told.way === 'back') === isMirrored ? '→' : '←';
  const said = told.way === 'level' ? `↕${told.to}` : `${arrow}${told.to}`;
  const place = geometry.x(at.left + geometry.box + 8 + NUMBER + 3);
  return (
    ring +
    number +
    text(place, row.y + 4, said, { size: size - 1.5, anchor: isMirrored ? 'end' : 'start' })
  );
}

function box(sheet: Sheet, state: number): string {
  const { context, geometry, lines, size, lineHeight, isMirrored } = sheet;
  const at = geometry.boxes.get(state);
  if (!at) return '';
  const { finding } = context;
  const x = (from: number) => geometry.x(at.left + from);
  const left = Math.min(x(0), x(geometry.box));
  const isObserved = finding.observed?.state === state;
  const ground = rect(
    left,
    at.top,
    geometry.box,
    at.height,
    `rx="3" fill="var(--surface)" stroke="${isObserved ? 'var(--accent-line)' : 'var(--line-3)'}" stroke-width="${isObserved ? 1.8 : 1}"`,
  );
  const number = text(x(PADDING), at.top + 15, String(state), {
    size,
    weight: 600,
    anchor: anchored(sheet, 'start'),
  });
  const said = (lines.get(state) ?? []).map((one, k) =>
    text(x(PADDING + (one.runsOn ? HANGING : 0)), at.top + 22 + (k + 0.75) * lineHeight, one.text, {
      size,
      anchor: anchored(sheet, 'start'),
    }),
  );
  const rest = (finding.rest ?? []).map((letters) => letters[state - 1] ?? 'm');
  const inReading = isMirrored ? [...rest].reverse() : rest;
  const start = isMirrored ? left + 10 : left + geometry.box - 10 - (rest.length - 1) * PITCH;
  const marks = inReading.map((letter, k) => restMark(start + k * PITCH, at.top + 11, letter));
  const rule = rest.includes('m')
    ? ''
    : line(
        start - 5,
        at.top + 19,
        start + (rest.length - 1) * PITCH + 5,
        at.top + 19,
        'stroke="var(--text)" stroke-width="1.5"',
      );
  return `<g>${ground}${number}${said.join('')}${marks.join('')}${rule}</g>`;
}
