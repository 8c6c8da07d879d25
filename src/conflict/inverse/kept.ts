/**
 * Results of a pure function, kept for the next time that it is asked the same: while a person
 * reorders statements, most of what the inverse problem rests on stays as it was. What is kept
 * changes the time and never the answer.
 */

/** Longer inputs take longer to compare than is saved, and would fill the memory. */
const LONGEST = 20_000;

/**
 * @param most how many results are kept; the one used longest ago goes first
 * @returns a function of a key that holds all that the result depends on, and of how to make it
 */
export function kept<T>(most: number): (key: string | undefined, make: () => T) => T {
  const known = new Map<string, T>();
  return (key, make) => {
    if (key === undefined) return make();
    const result = known.has(key) ? (known.get(key) as T) : make();
    known.delete(key);
    known.set(key, result);
    if (known.size > most) known.delete(known.keys().next().value as string);
    return result;
  };
}

/** Lists of numbers as one text, each number whole; nothing where they are too long to be kept. */
export function keyOf(lists: readonly ArrayLike<number>[]): string | undefined {
  const length = lists.reduce((sum, list) => sum + list.length, 0);
  if (length > LONGEST) return undefined;
  return lists.map((list) => Array.prototype.join.call(list)).join(';');
}
