/** What the balance scale takes from a situation: pairs of actors, and how each tie may stand. */

/** One way that a pair may stand; sign 0: no tie at the date. */
export interface Alternative {
  readonly sign: 1 | -1 | 0;
  readonly weight: number;
  /** Ids of the ties that it rests on. */
  readonly ties: readonly string[];
}

/**
 * Why a pair is open: a sign is unknown, ties of both signs hold, or it is not known whether a tie
 * holds at the date.
 */
export type OpenReason = 'unknown' | 'mixed' | 'date';

export interface Pair {
  /** Places in `BalanceInput.nodes`. */
  readonly a: number;
  readonly b: number;
  /** One, or several where the pair is open; never empty. */
  readonly alternatives: readonly Alternative[];
  readonly open: readonly OpenReason[];
  /** Ids of all ties of the pair at the date, and the quotes that they rest on. */
  readonly ties: readonly string[];
  readonly quotes: readonly string[];
  /** Every tie's sign was worked out by the analyst. */
  readonly inferred: boolean;
  /** How the pair may stand without the ties whose sign was worked out, where it has such. */
  readonly stated?: readonly Alternative[];
}

export interface BalanceInput {
  readonly asOf: string;
  /** Actor ids, in the order of the document. */
  readonly nodes: readonly string[];
  readonly pairs: readonly Pair[];
  /** Paths of ties without a quote. */
  readonly unsourced: readonly string[];
}
