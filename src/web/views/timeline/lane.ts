/** Events on lanes, by who acts or by what sort of act; in a lane, on rows without overlap. */
import { type DaySpan, dateSpan, type Event } from '../../../situation/index.ts';

export type LaneBy = 'actor' | 'type' | 'one';

export interface Lane {
  /** An actor, a type, or nothing. */
  readonly key: string;
  readonly events: readonly Event[];
}

/** The days that an event may fall on: its date, or the interval in which it must; nothing otherwise. */
export function daysOf({ date, span, within }: Event): DaySpan | undefined {
  if (date !== undefined) return dateSpan(date, span);
  return within === undefined ? undefined : dateSpan(within);
}

function keyOf(event: Event, by: LaneBy): string {
  if (by === 'type') return event.type;
  return by === 'actor' ? (event.from[0] ?? event.to[0] ?? '') : '';
}

const startOf = (event: Event) => daysOf(event)?.start ?? Number.POSITIVE_INFINITY;

/** Lanes by their first event; what nobody is named in comes last. */
export function lanesOf(events: readonly Event[], by: LaneBy): Lane[] {
  const ordered = events.toSorted((a, b) => {
    const [left, right] = [startOf(a), startOf(b)];
    return left === right ? 0 : left - right;
  });
  const lanes = new Map<string, Event[]>();
  for (const event of ordered) {
    const key = keyOf(event, by);
    const lane = lanes.get(key);
    if (lane) lane.push(event);
    else lanes.set(key, [event]);
  }
  const all = [...lanes].map(([key, one]) => ({ key, events: one }));
  return [...all.filter(({ key }) => key !== ''), ...all.filter(({ key }) => key === '')];
}

/** What a mark and its label take up from left to right. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

const GAP = 10;

/** The row of each: the first in which nothing is in its way. */
export function rowsOf(extents: readonly Extent[]): number[] {
  const ends: number[] = [];
  const order = extents.map((one, at) => ({ ...one, at })).sort((a, b) => a.left - b.left);
  const rows = new Array<number>(extents.length).fill(0);
  for (const { left, right, at } of order) {
    const free = ends.findIndex((end) => end + GAP <= left);
    const row = free < 0 ? ends.length : free;
    ends[row] = right;
    rows[at] = row;
  }
  return rows;
}
