/** The ties under strain: those that a best division leaves frustrated, with what turning them would cost. */
import type { SituationBalance } from '../../../balance/index.ts';

export interface StrainedRow {
  /** Ids of the ties of the pair, in the document. */
  readonly ties: readonly string[];
  /** Its share of the best divisions in which it is frustrated: 1 in all of them. */
  readonly strain: number;
  /** What it would cost to have it the other way; null where it is not known. */
  readonly margin: number | null;
}

type Named = readonly [string, string];
const isSame = ([a, b]: Named, [c, d]: Named) => (a === c && b === d) || (a === d && b === c);

/** @returns the most strained first; empty where the ties are in balance */
export function strainedRows(finding: SituationBalance): readonly StrainedRow[] {
  const strainOf = (tie: Named): number => {
    const known = finding.optima?.strain.find((one) => isSame(one.tie, tie))?.strain;
    return known ?? (finding.frustrated.some((one) => isSame(one, tie)) ? 1 : 0);
  };
  return finding.basis
    .map(({ tie, ties }) => ({
      ties,
      strain: strainOf(tie),
      margin: finding.margins?.find((one) => isSame(one.tie, tie))?.margin ?? null,
    }))
    .filter(({ strain }) => strain > 0)
    .toSorted((a, b) => b.strain - a.strain || (a.margin ?? 0) - (b.margin ?? 0));
}

/** Ties of which the same is said: where they are strained, and what it would cost to spare them. */
export interface StrainedGroup {
  readonly strain: 'frustrated' | 'soFar' | 'sometimes';
  readonly margin: number | null;
  /** Ids of ties, the most strained first. */
  readonly ties: readonly string[];
}

/** @returns in the order of their first ties */
export function strainedGroups(finding: SituationBalance): readonly StrainedGroup[] {
  const groups = new Map<string, StrainedGroup & { readonly ties: string[] }>();
  for (const { ties, strain: share, margin } of strainedRows(finding)) {
    const always = share === 1 ? 'frustrated' : 'sometimes';
    const strain = finding.bestSoFar ? 'soFar' : always;
    const key = `${strain} ${margin}`;
    const group = groups.get(key) ?? { strain, margin, ties: [] };
    group.ties.push(...ties);
    groups.set(key, group);
  }
  return [...groups.values()];
}
