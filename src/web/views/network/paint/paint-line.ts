/** The lines of ties: solid with, dashed against, dotted not known; their width says the weight. */
import type { SceneTie } from '../scene.ts';
import type { Palette } from './palette.ts';
import type { Line, Sheet } from './sheet.ts';

const WIDTHS = [1.4, 2.6, 4] as const;
const DASHES = { '+': [], '-': [6, 4], unknown: [0.1, 4] } as const;
const THIN_DASHES = { '+': [], '-': [4, 3], unknown: [1, 3] } as const;
const SIGNS = ['unknown', '+', '-'] as const;

export function widthOf({ weight }: Pick<SceneTie, 'weight'>): number {
  return WIDTHS[Math.min(3, Math.max(1, Math.floor(weight))) - 1] as number;
}

export function colourOf(sign: SceneTie['sign'], palette: Palette): string {
  return sign === '+' ? palette.plus : sign === '-' ? palette.minus : palette.unknown;
}

/** So many hairlines are one path: more make the path slow to draw, fewer the calls. */
const BATCH = 60;
/** Pixels of line between two looks at the clock: of hairlines, and of lines of any width. */
const THIN_SLICE = 24_000;
const FULL_SLICE = 5_000;

/** What a line costs to draw, in pixels: those in sight, and dashes count double. */
function costOf({ tie, from, to }: Line, { size }: Sheet): number {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return Math.min(length, size.width + size.height) * (tie.sign === '+' ? 1 : 2);
}

/** Hairlines, sign by sign: they are drawn many times faster than lines of any width. */
function* thinLines(sheet: Sheet): Generator<void> {
  const { pen, lines, palette, ratio } = sheet;
  pen.lineWidth = 1 / ratio;
  let spent = 0;
  for (const sign of SIGNS) {
    pen.strokeStyle = colourOf(sign, palette);
    pen.setLineDash([...THIN_DASHES[sign]]);
    const own = lines.filter(({ tie }) => tie.sign === sign);
    for (let at = 0; at < own.length; at += BATCH) {
      pen.beginPath();
      for (const line of own.slice(at, at + BATCH)) {
        pen.moveTo(line.from.x, line.from.y);
        pen.lineTo(line.to.x, line.to.y);
        spent += costOf(line, sheet);
      }
      pen.stroke();
      if (spent < THIN_SLICE) continue;
      spent = 0;
      yield;
    }
  }
  pen.setLineDash([]);
}

export function stroke(pen: CanvasRenderingContext2D, { from, to }: Line): void {
  pen.beginPath();
  pen.moveTo(from.x, from.y);
  pen.lineTo(to.x, to.y);
  pen.stroke();
}

/** Where more are in sight the ground would be all strain; one comes closer for it. */
const MOST_STRAINED = 120;

/** The strained lines, where they are few enough to be marked. */
export function strainedLines<T extends Pick<Line, 'tie'>>(lines: readonly T[]): T[] {
  const strained = lines.filter(({ tie }) => tie.isStrained);
  return strained.length > MOST_STRAINED ? [] : strained;
}

function* strainedGrounds({ pen, lines, palette }: Sheet): Generator<void> {
  for (const line of strainedLines(lines)) {
    // Whoever paints between two slices may have set another.
    pen.strokeStyle = palette.strainedGround;
    pen.lineWidth = 16;
    pen.lineCap = 'round';
    stroke(pen, line);
    // So wide a line is slow to draw.
    yield;
  }
  pen.lineCap = 'butt';
}

function* fullLines(sheet: Sheet): Generator<void> {
  const { pen, lines, palette, markSize } = sheet;
  yield* strainedGrounds(sheet);
  let spent = 0;
  for (const line of lines) {
    const { sign } = line.tie;
    pen.strokeStyle = colourOf(sign, palette);
    // As thin as the marks are small, or a crowd would be nothing but lines.
    pen.lineWidth = widthOf(line.tie) * markSize;
    pen.lineCap = sign === 'unknown' ? 'round' : 'butt';
    pen.setLineDash(DASHES[sign].map((part) => part * Math.max(0.6, markSize)));
    stroke(pen, line);
    spent += costOf(line, sheet);
    if (spent < FULL_SLICE) continue;
    spent = 0;
    yield;
  }
  pen.setLineDash([]);
  pen.lineCap = 'butt';
}

export function paintLines(sheet: Sheet): Generator<void> {
  return sheet.isThin ? thinLines(sheet) : fullLines(sheet);
}
