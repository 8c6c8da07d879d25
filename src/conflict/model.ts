/**
 * The graph model in option form: decision makers own options; a state is a set of options taken.
 *
 * A state's decimal code is the sum of 2^k over the options taken, option 0 least significant.
 * Feasible states are numbered by ascending code; code in this room uses the 0-based *index* into
 * `codes`, and only the outer faces (JSON, words) add 1.
 *
 * Fang, Hipel & Kilgour 1993, Interactive Decision Making (graph model, option form).
 */

/** Which way an option may be changed by its owner. */
export type Moves = 'both' | 'fwd' | 'back';

export interface Model {
  /** Ids of the decision makers, in order. */
  readonly decisionMakers: readonly string[];
  /** Ids of the options; position k is bit k of a state's code. At most 30. */
  readonly options: readonly string[];
  /** Decision maker index of each option. */
  readonly owner: Uint8Array;
  readonly moves: readonly Moves[];
  /** Codes of the feasible states, ascending. */
  readonly codes: Int32Array;
  /** Per decision maker, the rank of each state: 1 is worst, equal ranks are ties, no gaps. */
  readonly ranks: readonly Int32Array[];
  /**
   * Per decision maker, 1 where the state is not seen by it (misperception): it neither moves from
   * nor to such a state. Absent when every state is seen by all.
   */
  readonly unseen?: readonly (Uint8Array | undefined)[];
}

export type Concept = 'nash' | 'gmr' | 'smr' | 'seq' | 'sseq' | 'sim';
export const concepts: readonly Concept[] = ['nash', 'gmr', 'smr', 'seq', 'sseq', 'sim'];

/** sequence: opponents answer with legal sequences; single: one opponent answers with one move. */
export type Sanctions = 'sequence' | 'single';
