/**
 * What changed from one value to the next, so that the page and the worker need not send each other
 * what both have: an edit changes little of a document, and little of its weighing.
 *
 * Values are plain data: texts, numbers, lists, objects. Whoever gets a change puts it to the value
 * before; what did not change stays the same object there, so that what was worked out from it, or
 * drawn of it, stands as well.
 */

/** Undefined: nothing changed. */
export type Change =
  | undefined
  /** Another value. */
  | { readonly value: unknown }
  /** An object: all its keys in order, unless they are as before, and the changes under some. */
  | { readonly keys?: readonly string[]; readonly under: Readonly<Record<string, Change>> }
  /** A list: its length, and the changes at some places. */
  | { readonly length: number; readonly at: readonly (readonly [number, Change])[] };

type Plain = Readonly<Record<string, unknown>>;

function isPlain(value: unknown): value is Plain {
  if (typeof value !== 'object' || value === null) return false;
  return Object.getPrototypeOf(value) === Object.prototype;
}

const isSameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((one, k) => one === b[k]);

function changeOfList(before: readonly unknown[], now: readonly unknown[]): Change {
  const at: [number, Change][] = [];
  for (let k = 0; k < now.length; k++) {
    const change = k < before.length ? changeOf(before[k], now[k]) : { value: now[k] };
    if (change !== undefined) at.push([k, change]);
  }
  if (at.length === 0 && before.length === now.length) return undefined;
  return { length: now.length, at };
}

function changeOfObject(before: Plain, now: Plain): Change {
  const keys = Object.keys(now);
  const under: Record<string, Change> = {};
  let count = 0;
  for (const key of keys) {
    const change = Object.hasOwn(before, key)
      ? changeOf(before[key], now[key])
      : { value: now[key] };
    if (change === undefined) continue;
    under[key] = change;
    count++;
  }
  const isSame = isSameList(Object.keys(before), keys);
  if (isSame && count === 0) return undefined;
  return isSame ? { under } : { keys, under };
}

/** What changed from a value to another; values that are not plain data are sent whole. */
export function changeOf(before: unknown, now: unknown): Change {
  if (Object.is(before, now)) return undefined;
  if (Array.isArray(before) && Array.isArray(now)) return changeOfList(before, now);
  if (isPlain(before) && isPlain(now)) return changeOfObject(before, now);
  return { value: now };
}

/** The value after a change: unchanged parts are those of the value before, the same objects. */
export function changed<T>(before: T | undefined, change: Change): T {
  return after(before, change) as T;
}

function after(before: unknown, change: Change): unknown {
  if (change === undefined) return before;
  if ('value' in change) return change.value;
  if ('at' in change) {
    const list = (before as readonly unknown[]).slice(0, change.length);
    for (const [k, one] of change.at) list[k] = after(list[k], one);
    return list;
  }
  const old = before as Plain;
  const now: Record<string, unknown> = {};
  for (const key of change.keys ?? Object.keys(old)) now[key] = after(old[key], change.under[key]);
  return now;
}
