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
  return keptObject(before as Members, after as Members) as T;
}

type Members = Readonly<Record<string, unknown>>;

/** Nothing is made until a member differs: most of an answer says what it said before. */
function keptObject(before: Members, after: Members): Members {
  const keys = Object.keys(after);
  let made: Record<string, unknown> | undefined =
    keys.length === Object.keys(before).length ? undefined : {};
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as string;
    const kept = keptParts(before[key], after[key]);
    if (made === undefined) {
      if (Object.is(kept, before[key]) && Object.hasOwn(before, key)) continue;
      made = {};
      for (let k = 0; k < at; k++) made[keys[k] as string] = before[keys[k] as string];
    }
    made[key] = kept;
  }
  return made ?? before;
}

/** Members with an id are held against the one of that id, others against the one in their place. */
function keptList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const byId = membersById(before);
  let made: unknown[] | undefined = before.length === after.length ? undefined : [];
  for (let at = 0; at < after.length; at++) {
    const id = byId && idOf(after[at]);
    const kept = keptParts(id === undefined ? before[at] : byId?.get(id), after[at]);
    if (made === undefined) {
      if (Object.is(kept, before[at])) continue;
      made = before.slice(0, at);
    }
    made.push(kept);
  }
  return made ?? before;
}

/** None where no member has one: most lists are of texts and numbers. */
function membersById(list: readonly unknown[]): ReadonlyMap<unknown, unknown> | undefined {
  let byId: Map<unknown, unknown> | undefined;
  for (const one of list) {
    const id = idOf(one);
    if (id === undefined) continue;
    byId ??= new Map();
    byId.set(id, one);
  }
  return byId;
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : undefined;
}

function isPlain(value: object): boolean {
  const kind = Object.getPrototypeOf(value);
  return kind === Object.prototype || kind === null;
}
