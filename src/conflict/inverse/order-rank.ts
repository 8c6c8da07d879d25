/**
 * The ranks of types of states under one order of statements: the statements are read as digits, the
 * most important first, and only the order of the numbers counts. At most 30 statements.
 *
 * @param perm items, first to last
 * @param satisfied per type, the items that it satisfies, as bits
 */
export function ranksOfPriority(perm: readonly number[], satisfied: Uint32Array): Int32Array {
  const scores = Array.from(satisfied, (bits) => {
    let score = 0;
    for (const item of perm) score = 2 * score + ((bits >>> item) & 1);
    return score;
  });
  const levels = new Map([...new Set(scores)].sort((a, b) => a - b).map((one, k) => [one, k + 1]));
  return Int32Array.from(scores, (one) => levels.get(one)!);
}
