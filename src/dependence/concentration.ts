/**
 * Concentration of supply: how few suppliers a need rests on.
 * Hirschman 1945, National Power and the Structure of Foreign Trade; the effective numbers are
 * Hill numbers of order 2 and 1 (Hill 1973, Ecology 54).
 *
 * With p the shares of what is given to a need:
 *   HHI = Σ p²; effective suppliers = 1 / HHI; the same by entropy = exp(−Σ p ln p)
 * It stands beside the loss, never in its place: it knows nothing of the demand, nor of substitutes.
 */
import type { Dependence, Range } from './model.ts';

export interface Concentration {
  /** 1 = a single supplier; 1/k = k equal ones. */
  readonly hhi: number;
  readonly effective: number;
  readonly byEntropy: number;
}

/** Concentration of one need's supply in one world; null when nothing is given. */
export function concentration(
  model: Dependence,
  amounts: Float64Array,
  need: number,
): Concentration | null {
  const row = amounts.subarray(need * model.suppliers, (need + 1) * model.suppliers);
  const total = row.reduce((sum, amount) => sum + amount, 0);
  if (total === 0) return null;
  let hhi = 0;
  let entropy = 0;
  for (const amount of row) {
    const p = amount / total;
    hhi += p * p;
    if (p > 0) entropy -= p * Math.log(p);
  }
  return { hhi, effective: 1 / hhi, byEntropy: Math.exp(entropy) };
}

/**
 * The HHI of one need over every world.
 *
 * Where HHI ≤ t, the amounts a satisfy |a| ≤ √t Σ a, a convex cone; so
 *   1. the most is at a corner: all are tried
 *   2. the least is reached by levelling: every amount as near to a common level as its range lets
 *      it. Between two ends of ranges, with fixed amounts K_i and the rest at the level x, HHI is
 *      least at x = Σ K² / Σ K
 *
 * @returns null when nothing need be given in some world, or more than 20 suppliers have ranges
 */
export function hhiRange(model: Dependence, need: number): Range | null {
  const from = need * model.suppliers;
  const cells = [...Array(model.suppliers).keys()].map((s) => from + s);
  // Only shares count, and squares of amounts may outgrow a double, or vanish in it.
  const most = Math.max(...cells.map((at) => model.high[at])) || 1;
  const unit = most > 1e150 || most < 1e-150 ? most : 1;
  const low = cells.map((at) => model.low[at] / unit);
  const high = cells.map((at) => model.high[at] / unit);
  const open = [...cells.keys()].filter((s) => low[s] < high[s]);
  if (low.every((amount) => amount === 0) || open.length > 20) return null;

  let greatest = 0;
  const corner = [...low];
  for (let code = 0; code < 2 ** open.length; code++) {
    open.forEach((s, bit) => {
      corner[s] = code & (1 << bit) ? high[s] : low[s];
    });
    greatest = Math.max(greatest, hhiOf(corner));
  }
  const ends = [...new Set([...low, ...high])].sort((a, b) => a - b);
  const levels = ends.flatMap((end, at) => [end, levelBetween(low, high, end, ends[at + 1])]);
  const levelled = levels.map((level) =>
    hhiOf(low.map((least, s) => Math.min(high[s], Math.max(least, level)))),
  );
  return { low: Math.min(...levelled), high: greatest };
}

function hhiOf(amounts: readonly number[]): number {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return total === 0 ? 1 : amounts.reduce((sum, amount) => sum + (amount / total) ** 2, 0);
}

/** The best level within one stretch between ends of ranges. */
function levelBetween(
  low: readonly number[],
  high: readonly number[],
  from: number,
  to = from,
): number {
  // Fixed on this stretch: those whose range ends at or below it, or begins at or above its end.
  const fixed = low.map((least, s) => (least >= to ? least : high[s] <= from ? high[s] : 0));
  const sum = fixed.reduce((total, amount) => total + amount, 0);
  const squares = fixed.reduce((total, amount) => total + amount * amount, 0);
  return sum === 0 ? to : Math.min(to, Math.max(from, squares / sum));
}
