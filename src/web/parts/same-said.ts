/** Whether two pieces of a report say the same. A weighing makes every piece anew; most say what they said. */
const printed = new WeakMap<object, string>();

/** A piece as text, kept with it. */
export function said(piece: object): string {
  const before = printed.get(piece);
  if (before !== undefined) return before;
  // Counts of orders are whole numbers of any length, which JSON does not know.
  const text = JSON.stringify(piece, (_, value) =>
    typeof value === 'bigint' ? `${value}n` : value,
  );
  printed.set(piece, text);
  return text;
}

/** By their members, up to the first that differs: texts of drawings are long, and most are the same. */
export function isSameSaid(before: unknown, after: unknown): boolean {
  if (Object.is(before, after)) return true;
  if (typeof before !== 'object' || typeof after !== 'object') return false;
  if (before === null || after === null || Array.isArray(before) !== Array.isArray(after))
    return false;
  const [old, now] = [before, after] as [Record<string, unknown>, Record<string, unknown>];
  const keys = Object.keys(old);
  if (keys.length !== Object.keys(now).length) return false;
  return keys.every((key) => Object.hasOwn(now, key) && isSameSaid(old[key], now[key]));
}

/**
 * Names for pieces that stand in a list: what comes in between leaves the others their names, so that
 * they are moved and not written anew.
 *
 * @param kind of what sort a piece is; pieces of one sort are told apart by their place among them
 */
export function keysOf<Piece>(
  pieces: readonly Piece[],
  kind: (piece: Piece) => string,
): readonly string[] {
  const count = new Map<string, number>();
  return pieces.map((piece) => {
    const sort = kind(piece);
    const at = count.get(sort) ?? 0;
    count.set(sort, at + 1);
    return `${sort} ${at}`;
  });
}
