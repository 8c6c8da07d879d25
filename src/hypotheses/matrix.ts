/**
 * A matrix of evidence against hypotheses, as plain numbers.
 *
 * Cells are flat: item e and hypothesis h are at e × hypotheses + h. A cell holds how consistent
 * the item is with the hypothesis, how likely the item would be under it, both, or neither; each as
 * a range, NaN where it was not rated.
 */

/** Both ends included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Very inconsistent, inconsistent, neutral, consistent, very consistent, not applicable. */
export type Consistency = 'II' | 'I' | 'N' | 'C' | 'CC' | 'NA';

export interface Matrix {
  readonly items: number;
  readonly hypotheses: number;
  /** Per cell, consistency from −2 (II) to 2 (CC); NaN: not applicable, or not rated. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Per cell, likelihood from 0 to 1; NaN: not stated. */
  readonly likelihoodLow: Float64Array;
  readonly likelihoodHigh: Float64Array;
  /** Per item, what its inconsistencies are multiplied by. */
  readonly weights: Float64Array;
  /** Per item, a number for the voice it goes back to: equal numbers, one origin. */
  readonly origins: readonly number[];
  /** Per item, a number for the text in which it reaches us. */
  readonly texts: readonly number[];
  /** Per item, a number for its origin and cells: equal numbers, a statement repeated. */
  readonly statements: readonly number[];
}

const VALUE: Record<Consistency, number> = { II: -2, I: -1, N: 0, C: 1, CC: 2, NA: Number.NaN };

/** Scores closer than this are equal: they are sums of multiples of √2, and carry rounding. */
export const EQUAL = 1e-9;

/** What a matrix is made from: one row per item, one entry per hypothesis. */
export interface MatrixTable {
  readonly hypotheses: number;
  readonly ratings: readonly (readonly (
    | Consistency
    | readonly [Consistency, Consistency]
    | null
  )[])[];
  /** Rows of likelihoods, `[low, high]` or null; none where absent. */
  readonly likelihoods?: readonly (readonly (readonly [number, number] | null)[])[];
  /** 1 each where absent. */
  readonly weights?: readonly number[];
  /** Each item its own where absent. */
  readonly origins?: readonly number[];
  readonly texts?: readonly number[];
}

/**
 * A matrix from rows.
 *
 * @throws RangeError when the rows differ in length, or a likelihood is not within 0 and 1
 */
export function matrix(table: MatrixTable): Matrix {
  const { hypotheses, ratings } = table;
  const items = ratings.length;
  const each = <T>(row: (item: number) => T) => ratings.map((_, item) => row(item));
  const likelihoods = table.likelihoods ?? each(() => new Array<null>(hypotheses).fill(null));
  if ([...ratings, ...likelihoods].some((row) => row.length !== hypotheses)) {
    throw new RangeError(`matrix: expected ${hypotheses} entries in every row`);
  }
  const ends = ratings.flat().map((cell): readonly [number, number] => {
    const [a, b] =
      cell === null ? (['NA', 'NA'] as const) : typeof cell === 'string' ? [cell, cell] : cell;
    return [Math.min(VALUE[a], VALUE[b]), Math.max(VALUE[a], VALUE[b])];
  });
  const given = likelihoods.flat().map((cell) => cell ?? ([Number.NaN, Number.NaN] as const));
  if (given.some(([low, high]) => low < 0 || low > high || high > 1)) {
    throw new RangeError('matrix: likelihoods must be 0 ≤ low ≤ high ≤ 1');
  }
  const origins = table.origins ?? each((item) => item);
  const row = <T>(cells: readonly T[], item: number) =>
    cells.slice(item * hypotheses, (item + 1) * hypotheses);
  return {
    items,
    hypotheses,
    low: Float64Array.from(ends, ([low]) => low),
    high: Float64Array.from(ends, ([, high]) => high),
    likelihoodLow: Float64Array.from(given, ([low]) => low),
    likelihoodHigh: Float64Array.from(given, ([, high]) => high),
    weights: Float64Array.from(table.weights ?? each(() => 1)),
    origins,
    texts: table.texts ?? each((item) => item),
    statements: numbered(
      each((item) => {
        const isRated = ratings[item].map((cell) => cell !== null);
        return JSON.stringify([origins[item], isRated, row(ends, item), row(given, item)]);
      }),
    ),
  };
}

/** Equal numbers for equal names, from 0 in the order in which they come. */
export function numbered(names: readonly string[]): number[] {
  const known = new Map<string, number>();
  return names.map((name) => {
    const number = known.get(name) ?? known.size;
    known.set(name, number);
    return number;
  });
}
