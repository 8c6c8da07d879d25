/**
 * A share of worlds: how many, out of how many. Never a probability.
 *
 * Of n draws, a share s has the standard error √(s(1 − s)/n): how well the draws stand for all orders,
 * and nothing about how likely any of them is. Where every order was weighed it is 0.
 */
export interface Share {
  readonly count: number;
  readonly total: number;
}

export function standardError({ count, total }: Share, drawn: boolean): number {
  if (!drawn || total === 0) return 0;
  const share = count / total;
  return Math.sqrt((share * (1 - share)) / total);
}

/** The greatest share first; equal ones in the order given. Those that no world has are left out. */
export function byShare<T extends Share>(shares: readonly T[]): T[] {
  return shares
    .map((one, at) => ({ one, at }))
    .filter(({ one }) => one.count > 0)
    .sort((a, b) => b.one.count / b.one.total - a.one.count / a.one.total || a.at - b.at)
    .map(({ one }) => one);
}
