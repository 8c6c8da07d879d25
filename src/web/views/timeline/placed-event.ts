/** Where every event, label and lane of the figure stands, in pixels. */
import { dateSpan, type Event } from '../../../situation/index.ts';
import { daysOf, type Lane, rowsOf } from './lane.ts';
import { placeOf, type Stretch } from './time-scale.ts';
import type { Window } from './time-window.ts';

export interface Frame {
  /** Left and right end of the line. */
  readonly left: number;
  readonly right: number;
  readonly seen: Window;
  readonly stretches: readonly Stretch[];
}

export interface PlacedEvent {
  readonly event: Event;
  readonly label: string;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  /** Where its words begin, and whether they stand before it. */
  readonly labelX: number;
  readonly isBefore: boolean;
  readonly isUndated: boolean;
  readonly isOpenEnd: boolean;
  /** The days in which an undated event must fall, drawn dotted. */
  readonly within?: { readonly x: number; readonly width: number };
}

export interface PlacedLane {
  readonly key: string;
  readonly y: number;
  readonly height: number;
  readonly events: readonly PlacedEvent[];
}

const LEAST = 9;
const ROW = 22;
const LANE_HEAD = 20;
const SPACE = 6;

/** The pixel of a day. */
export function xOf({ left, right, seen, stretches }: Frame, day: number): number {
  const place = placeOf(stretches, day);
  return left + ((place - seen.start) / (seen.end - seen.start)) * (right - left);
}

function extentOf(frame: Frame, event: Event) {
  const days = daysOf(event);
  const isUndated = event.date === undefined;
  if (days === undefined) return { x: frame.right + 16, width: 0, isUndated, isOpenEnd: false };
  const isOpenEnd = days.end === Number.POSITIVE_INFINITY;
  const x = xOf(frame, Math.max(days.start, -1e9));
  // An end that is open runs on for a little; the last day is whole.
  const end = isOpenEnd ? x + 28 : xOf(frame, days.end + 1);
  const width = Math.max(LEAST, end - x);
  if (!isUndated) return { x, width, isUndated, isOpenEnd };
  const within = { x, width };
  return { x: frame.right + 16, width: 0, isUndated, isOpenEnd, within };
}

/** An event whose whole extent lies beyond what is seen is left out of the figure. */
function isSeen(frame: Frame, x: number, width: number, isUndated: boolean): boolean {
  return isUndated || (x + width >= frame.left && x <= frame.right);
}

function placed(frame: Frame, event: Event, label: string, measure: (text: string) => number) {
  const extent = extentOf(frame, event);
  const { x, width, isUndated } = extent;
  if (!isSeen(frame, x, width, isUndated)) return undefined;
  const from = Math.max(frame.left, x);
  const to = Math.min(frame.right, x + width);
  const words = measure(label);
  const room = isUndated ? Number.NEGATIVE_INFINITY : frame.right - to - SPACE;
  const isBefore = isUndated || (words > room && from - frame.left - SPACE >= words);
  // The words of an undated event stand before the days in which it must fall.
  const before = extent.within
    ? Math.min(x - 10, Math.max(words, extent.within.x) - SPACE)
    : x - 10;
  const labelX = isUndated ? before : isBefore ? from - SPACE : to + SPACE;
  const ends = isBefore
    ? { left: labelX - words, right: isUndated ? x + 60 : to }
    : { left: from, right: labelX + words };
  const left = extent.within
    ? Math.min(ends.left, Math.max(frame.left, extent.within.x))
    : ends.left;
  return {
    ...extent,
    x: isUndated ? x : from,
    width: isUndated ? 0 : to - from,
    event,
    label,
    labelX,
    isBefore,
    ends: { ...ends, left },
  };
}

/** @param measure the width of a label in pixels */
export function placeLanes(
  frame: Frame,
  lanes: readonly Lane[],
  labelOf: (event: Event) => string,
  measure: (text: string) => number,
): { readonly lanes: readonly PlacedLane[]; readonly height: number } {
  let y = 4;
  const all = lanes.map(({ key, events }): PlacedLane => {
    const found = events.flatMap((event) => placed(frame, event, labelOf(event), measure) ?? []);
    const rows = rowsOf(found.map(({ ends }) => ends));
    const head = lanes.length > 1 ? LANE_HEAD : 0;
    const count = Math.max(1, ...rows.map((row) => row + 1));
    const lane = {
      key,
      y,
      height: head + count * ROW + 6,
      events: found.map(({ ends: _, ...one }, at) => ({
        ...one,
        y: y + head + (rows[at] ?? 0) * ROW + 4,
      })),
    };
    y += lane.height;
    return lane;
  });
  return { lanes: all, height: y };
}

/** All spans with ends, for the line. */
export function knownSpans(events: readonly Event[], asOf: string) {
  const end = dateSpan(asOf);
  const spans = events.flatMap((event) => {
    const days = daysOf(event);
    if (!days) return [];
    const start = Number.isFinite(days.start) ? days.start : days.end - 365;
    return [{ start, end: Number.isFinite(days.end) ? days.end : Math.max(start, end.end) }];
  });
  return Number.isFinite(end.end) && spans.length > 0
    ? [...spans, { start: end.end, end: end.end }]
    : spans;
}
