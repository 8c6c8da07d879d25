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

export function isSameSaid(before: object, after: object): boolean {
  return before === after || said(before) === said(after);
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
