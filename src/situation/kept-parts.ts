/**
 * A value made anew, with every part of it that says what it said before being the one of before:
 * whoever shows a part sees by its identity whether there is something to draw.
 *
 * @param before plain data: objects, lists, texts, numbers
 * @returns `before` itself where nothing changed
 */
export function keptParts<T>(before: unknown, after: T): T {
  if (Object.is(before, after)) return after;
  if (typeof before !== 'object' || typeof after !== 'object') return after;
  if (before === null || after === null) return after;
  if (Array.isArray(before) && Array.isArray(after)) return keptList(before, after) as T;
  if (!isPlain(before) || !isPlain(after)) return after;
  const [old, now] = [before, after] as [Record<string, unknown>, Record<string, unknown>];
  const keys = Object.keys(now);
  const made: Record<string, unknown> = {};
  let isSame = keys.length === Object.keys(old).length;
  for (const key of keys) {
    made[key] = keptParts(old[key], now[key]);
    isSame &&= Object.hasOwn(old, key) && Object.is(made[key], old[key]);
  }
  return (isSame ? old : made) as T;
}

/** Members with an id are held against the one of that id, others against the one in their place. */
function keptList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const byId = new Map(
    before.flatMap((one) => (idOf(one) === undefined ? [] : [[idOf(one), one]])),
  );
  const made = after.map((one, at) => {
    const id = idOf(one);
    return keptParts(id === undefined ? before[at] : byId.get(id), one);
  });
  const isSame = made.length === before.length && made.every((one, at) => one === before[at]);
  return isSame ? before : made;
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : undefined;
}

function isPlain(value: object): boolean {
  const kind = Object.getPrototypeOf(value);
  return kind === Object.prototype || kind === null;
}
