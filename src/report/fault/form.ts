/** Phrases of a fixed form, read by a table of forms. */

export interface Said<Code extends string> {
  readonly code: Code;
  /** What stands in the gaps of the phrase, in its order. */
  readonly facts: readonly string[];
}

/** The words of every form of a table. */
export type Phrases<Code extends string> = Readonly<
  Record<Code, (facts: readonly string[]) => string>
>;

/** The first form of a table that a text has; undefined where it has none. */
export function readForm<Code extends string>(
  table: Readonly<Record<Code, RegExp>>,
  text: string,
): Said<Code> | undefined {
  for (const code in table) {
    const match = table[code].exec(text);
    if (match) return { code, facts: match.slice(1).filter((one) => one !== undefined) };
  }
  return undefined;
}
