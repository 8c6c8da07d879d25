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
  /** The pixel of the day to weigh at, where it is seen: words keep clear of its line. */
  readonly asOf?: number | undefined;
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
  readonly isOpenStart: boolean;
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
/** Pixels of a bar whose end is open. */
const OPEN = 28;
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
  const none = { isOpenEnd: false, isOpenStart: false };
  if (days === undefined) return { x: frame.right + 16, width: 0, isUndated, ...none };
  const isOpenStart = days.start === Number.NEGATIVE_INFINITY;
  const isOpenEnd = days.end === Number.POSITIVE_INFINITY;
  const [from, to] = [xOf(frame, days.start), xOf(frame, days.end + 1)];
  // An end that is open runs on for a little, and beyond the edge it is pointed at from there.
  const x = isOpenStart
    ? Math.min(to, frame.right) - OPEN
    : isOpenEnd
      ? Math.max(from, frame.left)
      : from;
  // The last day is whole.
  const width = isOpenStart || isOpenEnd ? OPEN : Math.max(LEAST, to - x);
  if (!isUndated) return { x, width, isUndated, isOpenEnd, isOpenStart };
  const within = { x, width };
  return { x: frame.right + 16, width: 0, isUndated, isOpenEnd, isOpenStart, within };
}

/** An event whose whole extent lies beyond what is seen is left out of the figure. */
function isSeen(frame: Frame, x: number, width: number, isUndated: boolean): boolean {
  return isUndated || (x + width >= frame.left && x <= frame.right);
}

type Measure = (text: string) => number;

/** As many whole words as there is room for. */
function cutTo(label: string, room: number, measure: Measure): string {
  if (measure(label) <= room) return label;
  const words = label.replace(/…$/, '').split(' ');
  for (let count = words.length - 1; count > 0; count--) {
    const text = `${words.slice(0, count).join(' ')}…`;
    if (measure(text) <= room) return text;
  }
  return '…';
}

/**
 * Words after their mark, or before it, where the line of the day to weigh at does not run through
 * them; where both sides are too narrow, on the wider one and cut.
 */
function besideMark(frame: Frame, from: number, to: number, label: string, measure: Measure) {
  const width = measure(label);
  const { left, right, asOf } = frame;
  const [after, before] = [right - to - SPACE, from - SPACE - left];
  const isClear = (start: number) =>
    asOf === undefined || asOf < start - 4 || asOf > start + width + 4;
  const fitsAfter = width <= after;
  const fitsBefore = width <= before;
  const clearAfter = fitsAfter && isClear(to + SPACE);
  const clearBefore = fitsBefore && isClear(from - SPACE - width);
  const isBefore = clearAfter
    ? false
    : clearBefore || (!fitsAfter && (fitsBefore || before > after));
  const text = cutTo(label, isBefore ? before : after, measure);
  return {
    label: text,
    words: measure(text),
    isBefore,
    labelX: isBefore ? from - SPACE : to + SPACE,
  };
}

function placedDated(frame: Frame, event: Event, label: string, measure: Measure) {
  const extent = extentOf(frame, event);
  const from = Math.max(frame.left, extent.x);
  const to = Math.min(frame.right, extent.x + extent.width);
  const { words, ...beside } = besideMark(frame, from, to, label, measure);
  const ends = beside.isBefore
    ? { left: beside.labelX - words, right: to }
    : { left: from, right: beside.labelX + words };
  return { ...extent, ...beside, x: from, width: to - from, event, ends };
}

/** The words of an undated event stand before the days in which it must fall, if it must in any. */
function placedUndated(frame: Frame, event: Event, label: string, measure: Measure) {
  const extent = extentOf(frame, event);
  const { x, within } = extent;
  const span = within && {
    x: Math.max(frame.left, within.x),
    width: Math.max(
      0,
      Math.min(frame.right, within.x + within.width) - Math.max(frame.left, within.x),
    ),
  };
  const isTight = span && span.x - SPACE - frame.left < Math.min(measure(label), 90);
  // Where its days begin at the very edge its words stand over them, before the diamond.
  const labelX = span && !isTight ? Math.min(x - 10, span.x - SPACE) : x - 10;
  const text = cutTo(label, labelX - frame.left, measure);
  const left = Math.min(labelX - measure(text), span?.x ?? x);
  const ends = { left, right: x + 60 };
  // The dots end where the words begin that stand over their days.
  const room = isTight ? labelX - measure(text) - SPACE - (span?.x ?? 0) : Number.POSITIVE_INFINITY;
  const shown =
    span && Math.min(span.width, room) > 0
      ? { within: { x: span.x, width: Math.min(span.width, room) } }
      : {};
  const { within: _, ...rest } = extent;
  return { ...rest, ...shown, width: 0, event, label: text, labelX, isBefore: true, ends };
}

function placed(frame: Frame, event: Event, label: string, measure: Measure) {
  const { x, width, isUndated } = extentOf(frame, event);
  if (!isSeen(frame, x, width, isUndated)) return undefined;
  return (isUndated ? placedUndated : placedDated)(frame, event, label, measure);
}

/** @param measure the width of a label in pixels */
export function placeLanes(
  frame: Frame,
  lanes: readonly Lane[],
  labelOf: (event: Event) => string,
  measure: Measure,
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
