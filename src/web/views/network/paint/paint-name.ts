/**
 * Names beside their marks: where nothing else stands, and of several such places where the fewest
 * lines run. The actors with most ties are the last to go without; a long name is cut in its middle.
 */
import { shortName } from '../../../../report/figure/short-name.ts';
import type { Place } from '../place/place.ts';
import type { Box, Room } from '../room.ts';
import type { Line, Sheet } from './sheet.ts';

export const NAME_FONT = '600 13px "IBM Plex Sans", "IBM Plex Sans Arabic", sans-serif';
const LINE = 16;
/** Names that are tried where there are too many for all. */
const MOST_NAMES = 120;
/** Of one name. */
const MOST_LETTERS = 36;
/** So many times the letters that a narrow window asks for, where there is room for the whole name. */
const LEEWAY = 1.6;
/** In a crowd more would hide the ties. */
const CROWD_NAMES = 30;
/** Actors in sight up to which the lines under a name are counted. */
const FEW = 80;

/** How a name stands to its mark: by its near end, and lines up or down. */
const SPOTS: readonly (readonly [side: -1 | 0 | 1, line: number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [1, -1.9],
  [1, 1.9],
  [-1, -1.9],
  [-1, 1.9],
];
/** What a name beyond the window costs, against a line that runs through it. */
const OUTSIDE = 12;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

function spotAt({ x, y }: Place, width: number, away: number, of: (typeof SPOTS)[number]): Spot {
  const [side, line] = of;
  const near = line === 0 ? away : away * 0.75;
  const left = side > 0 ? x + near : side < 0 ? x - near - width : x - width / 2;
  const middle = y + line * (side === 0 ? LINE * 0.62 + away * 0.75 : LINE);
  const box = {
    left: left - 2,
    right: left + width + 2,
    top: middle - LINE / 2,
    bottom: middle + LINE / 2,
  };
  return { x: left, y: middle + 4.5, box };
}

/** A name over or under a mark in sight slides along until the edge of the window does not cut it. */
function slidInto(window: Box, spot: Spot, { x }: Place): Spot {
  const { box } = spot;
  const over = Math.max(0, box.right - window.right) || Math.min(0, box.left - window.left);
  if (over === 0 || x < window.left || x > window.right) return spot;
  const slid = { ...box, left: box.left - over, right: box.right - over };
  return { ...spot, x: spot.x - over, box: slid };
}

/** Whether a line runs through a box: one of its ends within, or it crosses one of the diagonals. */
function runsThrough({ left, right, top, bottom }: Box, { from, to }: Line): boolean {
  if (Math.max(from.x, to.x) < left || Math.min(from.x, to.x) > right) return false;
  if (Math.max(from.y, to.y) < top || Math.min(from.y, to.y) > bottom) return false;
  const side = (x: number, y: number) =>
    Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));
  const sides = [side(left, top), side(right, top), side(left, bottom), side(right, bottom)];
  return !sides.every((one) => one === sides[0]);
}

const isBeyond = (window: Box, { left, right, top, bottom }: Box) =>
  left < window.left || right > window.right || top < window.top || bottom > window.bottom;

function bestSpot(sheet: Sheet, room: Room, place: Place, width: number): Spot | undefined {
  const { lines, actors, markSize, window } = sheet;
  const away = 6 + 6 * markSize;
  const free = SPOTS.map((of) => {
    const spot = spotAt(place, width, away, of);
    return of[1] === 0 ? spot : slidInto(window, spot, place);
  }).filter(({ box }) => room.isFree(box));
  const isOutside = (box: Box) => isBeyond(window, box);
  const isCut = (box: Box) =>
    isOutside(box) &&
    box.left < window.right &&
    box.right > window.left &&
    box.top < window.bottom &&
    box.bottom > window.top;
  // In a crowd a name is rather left out than cut by the edge of the window.
  if (actors.length > FEW)
    return free.find(({ box }) => !isOutside(box)) ?? free.find(({ box }) => !isCut(box));
  if (free.length < 2) return free[0];
  const cost = ({ box }: Spot) =>
    lines.filter((line) => runsThrough(box, line)).length + (isOutside(box) ? OUTSIDE : 0);
  return free
    .map((spot, at) => ({ spot, cost: cost(spot) + at * 0.1 }))
    .reduce((best, one) => (one.cost < best.cost ? one : best)).spot;
}

/** A name that found room. */
export interface PlacedName {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** Letters of a name: a few dozen, and fewer where the window is narrow. */
function roomOf({ window }: Sheet): number {
  return Math.max(14, Math.min(MOST_LETTERS, Math.floor((window.right - window.left) / 22)));
}

/** A name that is not much too long is whole where it stands within the window so; else it is cut. */
function named(sheet: Sheet, room: Room, place: Place, whole: string, most: number) {
  const short = shortName(whole, most);
  const spotOf = (name: string) => {
    const spot = bestSpot(sheet, room, place, sheet.pen.measureText(name).width);
    return spot && { ...spot, name };
  };
  const isLittleLonger =
    short !== whole && [...whole].length <= Math.min(MOST_LETTERS, most * LEEWAY);
  const full = isLittleLonger && !sheet.isThin ? spotOf(whole) : undefined;
  return full && !isBeyond(sheet.window, full.box) ? full : spotOf(short);
}

/** Room for the names, before the signs take it. */
export function* placeNames(sheet: Sheet, room: Room): Generator<void, PlacedName[]> {
  const { pen, actors, isThin } = sheet;
  const placed: PlacedName[] = [];
  pen.font = NAME_FONT;
  const most = roomOf(sheet);
  const ordered = actors
    .toSorted((a, b) => b.actor.degree - a.actor.degree)
    .slice(0, isThin ? CROWD_NAMES : MOST_NAMES);
  for (const [at, { actor, at: place }] of ordered.entries()) {
    const found = named(sheet, room, place, actor.name, most);
    if (!found) continue;
    room.take(found.box);
    placed.push({ id: actor.id, name: found.name, x: found.x, y: found.y });
    if (at % 12 === 11) yield;
  }
  return placed;
}

export function* paintNames({ pen, palette }: Sheet, names: readonly PlacedName[]) {
  pen.font = NAME_FONT;
  pen.textAlign = 'left';
  pen.lineJoin = 'round';
  pen.lineWidth = 3.5;
  pen.strokeStyle = palette.surface;
  pen.fillStyle = palette.ink;
  for (const [at, { name, x, y }] of names.entries()) {
    pen.direction = /\p{Script=Arabic}/u.test(name) ? 'rtl' : 'ltr';
    pen.strokeText(name, x, y);
    pen.fillText(name, x, y);
    if (at % 12 === 11) yield;
  }
  pen.direction = 'ltr';
}
