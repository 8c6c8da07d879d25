/**
 * A whole picture, in slices: the line between the sides, the ties, their signs, the actors, their
 * names. Who calls looks at the clock after each slice and goes on in the next frame.
 */
import { boxAround, Room } from '../room.ts';
import { paintActors } from './paint-actor.ts';
import { paintLines } from './paint-line.ts';
import { paintNames, placeNames } from './paint-name.ts';
import { paintSigns, paintStrains } from './paint-sign.ts';
import { type Sheet, type SheetInput, sheetOf } from './sheet.ts';

/** So few lines are drawn in a moment, whenever that comes. */
const FEW = 200;

/** A thin curve under the ties; where they would hide it, over them, on a ground of its own. */
function paintDivide(sheet: Sheet, isOver: boolean): void {
  if (sheet.lines.length > FEW !== isOver) return;
  const { palette } = sheet;
  if (isOver) strokeDivide(sheet, palette.surface, 6);
  strokeDivide(sheet, isOver ? palette.ring : palette.divide, isOver ? 1.6 : 1);
}

function strokeDivide({ pen, divide }: Sheet, colour: string, width: number): void {
  const [first, ...rest] = divide ?? [];
  if (!first) return;
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.beginPath();
  pen.moveTo(first.x, first.y);
  rest.forEach((place, at) => {
    const next = rest[at + 1] ?? place;
    pen.quadraticCurveTo(place.x, place.y, (place.x + next.x) / 2, (place.y + next.y) / 2);
  });
  pen.stroke();
}

export interface Painted {
  /** The ids of the actors whose names found room. */
  readonly named: ReadonlySet<string>;
  /** The size of an actor’s mark, 1 for its own. */
  readonly markSize: number;
}

export function* paint(canvas: HTMLCanvasElement, input: SheetInput): Generator<void, Painted> {
  const { size, ratio } = input;
  const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  // Kept by the processor: what is drawn is drawn when it is asked for, slice by slice.
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return { named: new Set(), markSize: 1 };
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.clearRect(0, 0, size.width, size.height);
  const sheet = sheetOf(pen, input);
  yield;
  const room = new Room();
  paintDivide(sheet, false);
  yield* flushed(pen, sheet, paintLines(sheet));
  paintDivide(sheet, true);
  yield;
  // In a crowd a name may lie on small marks; else there would be none at all.
  if (!sheet.isThin)
    for (const { at } of sheet.actors) room.take(boxAround(at, 8 * sheet.markSize));
  yield* flushed(pen, sheet, paintStrains(sheet, room));
  const names = yield* placeNames(sheet, room);
  yield* flushed(pen, sheet, paintSigns(sheet, room));
  yield* flushed(pen, sheet, paintActors(sheet));
  yield* paintNames(sheet, names);
  return { named: new Set(names.map(({ id }) => id)), markSize: sheet.markSize };
}

/** Has each slice really drawn before the clock is looked at: a canvas only notes what it is told. */
function* flushed(
  pen: CanvasRenderingContext2D,
  { lines }: Sheet,
  slices: Generator<void>,
): Generator<void> {
  for (const _ of slices) {
    if (lines.length > FEW) pen.getImageData(0, 0, 1, 1);
    yield;
  }
}
