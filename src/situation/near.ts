/**
 * The known name nearest to an unknown one, for "did you mean".
 * Edit distance with transposition of neighbours (optimal string alignment; Damerau 1964,
 * Levenshtein 1966).
 */

/** Distance of a and b, or any number above `limit` when it exceeds it. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(old[j]! + 1, row[j - 1]! + 1, old[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, older[j - 2]! + 1);
      }
      row.push(least);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [older, old] = [old, row];
  }
  return old[b.length]!;
}

function isPartOf(short: string, long: string): boolean {
  return long.startsWith(`${short}-`) || long.endsWith(`-${short}`);
}

/**
 * The nearest of the names, or none near enough.
 *   1. the same but for case, or with a part more or less (`wagner`, `wagner-group`)
 *   2. at most a third of its letters wrong, and at most three
 * Ties go to the first.
 */
export function nearestName(name: string, among: Iterable<string>): string | undefined {
  if (name.length > 64) return undefined;
  const lower = name.toLowerCase();
  let best: string | undefined;
  let least = Math.min(3, Math.max(1, Math.floor(name.length / 3))) + 1;
  for (const candidate of among) {
    const other = candidate.toLowerCase();
    const apart =
      other === lower
        ? 0
        : isPartOf(lower, other) || isPartOf(other, lower)
          ? 1
          : distance(lower, other, least - 1);
    if (apart < least) [best, least] = [candidate, apart];
    if (least === 0) break;
  }
  return best;
}
