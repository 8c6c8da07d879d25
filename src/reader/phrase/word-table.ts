/**
 * A table that is asked for the words of a text. A plain object also answers for what every object has: the word
 * "constructor" gave a function.
 */
export const wordTable = <V>(rows: Record<string, V>): Readonly<Record<string, V>> =>
  Object.assign(Object.create(null), rows);
