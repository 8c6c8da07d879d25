/**
 * The sign on every line that has room for it, so that no colour is needed: + − ?, in a broken ring
 * where no source states the tie; and across a strained one two short bars, with the word.
 */
import type { Place } from '../place/place.ts';
import { type Box, boxAround, type Room } from '../room.ts';
import { strainedLines } from './paint-line.ts';
import { NAME_FONT } from './paint-name.ts';
import type { Line, Sheet } from './sheet.ts';

/** Where on its line a sign is put: the first that is free. */
const SPOTS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74] as const;
const RADIUS = 7;
/** A line that is shorter says its sign by its dash alone. */
const LEAST_LENGTH = 34;
/** With more ties in sight the signs would be all that one sees: solid and dashed say them. */
const MOST_SIGNS = 400;

const at = ({ from, to }: Line, part: number): Place => ({
  x: from.x + (to.x - from.x) * part,
  y: from.y + (to.y - from.y) * part,
});

/** The part of a line that is in the window: its sign is put where it is seen. */
function seenPart(line: Line, { left, right, top, bottom }: Box): Line {
  const { from, to } = line;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [start, end] = [0, 1];
  for (const [by, room] of [
    [-dx, from.x - left],
    [dx, right - from.x],
    [-dy, from.y - top],
    [dy, bottom - from.y],
  ] as const) {
    if (by < 0) start = Math.max(start, room / by);
    else if (by > 0) end = Math.min(end, room / by);
  }
  if (start >= end || !Number.isFinite(start + end)) return line;
  return { tie: line.tie, from: at(line, start), to: at(line, end) };
}

const lengthOf = ({ from, to }: Line) => Math.hypot(to.x - from.x, to.y - from.y);

function ground(pen: CanvasRenderingContext2D, { x, y }: Place, radius: number): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fill();
}

/** The sign in strokes, for a letter so small blurs. */
function sign({ pen, palette }: Sheet, { tie }: Line, { x, y }: Place): void {
  pen.strokeStyle =
    tie.sign === '+' ? palette.plusText : tie.sign === '-' ? palette.minusText : palette.unknown;
  if (tie.sign === 'unknown') {
    pen.fillStyle = palette.ring;
    pen.font = NAME_FONT;
    pen.textAlign = 'center';
    pen.fillText('?', x, y + 4.5);
    return;
  }
  pen.lineWidth = 2;
  pen.beginPath();
  pen.moveTo(x - 4, y);
  pen.lineTo(x + 4, y);
  if (tie.sign === '+') {
    pen.moveTo(x, y - 4);
    pen.lineTo(x, y + 4);
  }
  pen.stroke();
}

function ring({ pen, palette }: Sheet, { x, y }: Place): void {
  pen.strokeStyle = palette.ring;
  pen.lineWidth = 1.2;
  pen.setLineDash([2.6, 2.2]);
  pen.beginPath();
  pen.arc(x, y, RADIUS + 2, 0, 2 * Math.PI);
  pen.stroke();
  pen.setLineDash([]);
}

/** Two bars across the line at a place, wide enough for both lines of a mixed pair. */
function bars({ pen, palette }: Sheet, line: Line, { x, y }: Place): void {
  const length = lengthOf(line) || 1;
  const [dx, dy] = [(line.to.x - line.from.x) / length, (line.to.y - line.from.y) / length];
  pen.strokeStyle = palette.strained;
  pen.lineWidth = 2;
  for (const by of [-2.5, 2.5]) {
    pen.beginPath();
    pen.moveTo(x + dx * by - dy * 8, y + dy * by + dx * 8);
    pen.lineTo(x + dx * by + dy * 8, y + dy * by - dx * 8);
    pen.stroke();
  }
}

/** The word over the bars, or under them, or beside; left out where nothing is free. */
function strainedWord({ pen, palette, strainedWord: word }: Sheet, room: Room, { x, y }: Place) {
  pen.font = NAME_FONT;
  const half = pen.measureText(word).width / 2 + 2;
  const spots: Place[] = [
    { x, y: y - 17 },
    { x, y: y + 19 },
    { x: x + half + 12, y },
    { x: x - half - 12, y },
  ];
  const boxOf = (spot: Place): Box => ({
    left: spot.x - half,
    right: spot.x + half,
    top: spot.y - 8,
    bottom: spot.y + 8,
  });
  const free = spots.find((spot) => room.isFree(boxOf(spot)));
  if (!free) return;
  room.take(boxOf(free));
  pen.textAlign = 'center';
  pen.lineWidth = 3;
  pen.strokeStyle = palette.surface;
  pen.strokeText(word, free.x, free.y + 4.5);
  pen.fillStyle = palette.strained;
  pen.fillText(word, free.x, free.y + 4.5);
}

function paintSign(sheet: Sheet, room: Room, line: Line): void {
  const radius = RADIUS + (line.tie.isSourced ? 0 : 2);
  const spot = SPOTS.map((part) => at(line, part)).find((one) =>
    room.isFree(boxAround(one, radius)),
  );
  if (!spot) return;
  room.take(boxAround(spot, radius));
  sheet.pen.fillStyle = sheet.palette.surface;
  ground(sheet.pen, spot, radius);
  sign(sheet, line, spot);
  if (!line.tie.isSourced) ring(sheet, spot);
}

/** One mark of strain a pair, however many lines it has. */
function paintStrain(sheet: Sheet, room: Room, line: Line): void {
  const spot = [0.64, 0.36, 0.72, 0.28, 0.5]
    .map((part) => at(line, part))
    .find((one) => room.isFree(boxAround(one, 9)));
  if (!spot) return;
  room.take(boxAround(spot, 9));
  bars(sheet, line, spot);
  strainedWord(sheet, room, spot);
}

function longLines(sheet: Sheet): Line[] {
  return sheet.lines
    .map((line) => seenPart(line, sheet.window))
    .filter((line) => lengthOf(line) >= LEAST_LENGTH);
}

/** Strain is marked before anything else takes its room: it is what one looks for. */
export function* paintStrains(sheet: Sheet, room: Room): Generator<void> {
  if (sheet.isThin) return;
  const isFirst = ({ lane }: Line['tie']) => lane === 0 || lane === -0.5;
  for (const [at, line] of strainedLines(longLines(sheet)).entries()) {
    if (isFirst(line.tie)) paintStrain(sheet, room, line);
    if (at % 20 === 19) yield;
  }
}

export function* paintSigns(sheet: Sheet, room: Room): Generator<void> {
  if (sheet.isThin) return;
  const lines = longLines(sheet);
  const strained = new Set(strainedLines(lines));
  const ordered = lines
    .filter((line) => lines.length <= MOST_SIGNS || strained.has(line))
    .toSorted((a, b) => Number(b.tie.isStrained) - Number(a.tie.isStrained));
  for (const [at, line] of ordered.entries()) {
    paintSign(sheet, room, line);
    if (at % 40 === 39) yield;
  }
}
