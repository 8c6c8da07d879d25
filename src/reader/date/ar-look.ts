/** A word without its joined و ف ب ل ك, when what is left is in the table. */
export function look<V>(
  table: { get(word: string): V | undefined },
  word: string,
): { value: V; clitics: number } | undefined {
  for (let cut = 0; cut <= 2 && cut < word.length; cut++) {
    if (cut > 0 && !'وفبلك'.includes(word.charAt(cut - 1))) return undefined;
    const rest = word.slice(cut);
    const value =
      table.get(rest) ?? (rest.startsWith('ل') && cut > 0 ? table.get(`ا${rest}`) : undefined);
    if (value !== undefined) return { value, clitics: cut };
  }
  return undefined;
}

export const lookSet = (set: ReadonlySet<string>, word: string) =>
  look({ get: (rest: string) => (set.has(rest) ? true : undefined) }, word);
