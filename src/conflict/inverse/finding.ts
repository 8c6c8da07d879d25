/**
 * What the inverse problem answers: which preferences explain what was observed.
 * Counts are decimal strings, for they outgrow doubles. A condition is a disjunction (outer list)
 * of conjunctions (inner lists) of comparisons such as `APP > SUP`; an empty conjunction is true,
 * an empty disjunction false.
 */
import type { Concept } from '../model.ts';

export interface Explained {
  /** Orders under which it holds, out of the finding's `total`. */
  readonly count: string;
  readonly conditions: readonly (readonly string[])[];
  /** Present when the condition is not whole: more than 100 conjunctions, or only draws were weighed. */
  readonly truncated?: true;
  /** Present when this count alone is out of draws, not of the finding's total. */
  readonly sampled?: { readonly draws: string; readonly seed: string };
}

export interface OutcomeExplained {
  readonly yn: string;
  readonly concepts: Readonly<Partial<Record<Concept, Explained>>>;
}

export interface PathExplained extends Explained {
  /** The states gone through, as letters. */
  readonly steps: readonly string[];
  /** Who makes each step; one fewer than the states. */
  readonly movers: readonly string[];
  /** The 1-based step at which it fails whatever the order, because its mover's order is fixed. */
  readonly failsAt?: number;
  /** Path and end state together, per concept of the end state's stability. */
  readonly withOutcome?: Readonly<Partial<Record<Concept, Explained>>>;
  /** The same path when each mover looks one reply ahead. */
  readonly foresight?: Explained;
}

/** Whether a target can be reached from the status quo by improvements. */
export interface TargetExplained extends Explained {
  readonly id: string;
}

/** The fact or comparison that parts the explanations which survive. */
export type Decider =
  | {
      /** Whether the events of the path happened in its order. */
      readonly kind: 'order-of-events';
      readonly first: string;
      readonly second: string;
      /** Whether the dates of the situation settle it. */
      readonly known: 'yes' | 'no' | 'unknown';
      readonly then: Explained;
      readonly else: Explained;
    }
  | {
      /** Which reading of a decision maker is right. */
      readonly kind: 'reading';
      readonly decisionMaker: string;
      readonly reading: string;
      readonly instead: string;
      readonly concepts: readonly Concept[];
      readonly then: string;
      readonly else: string;
      readonly sourced: boolean;
    }
  | {
      /** A comparison that splits the orders best, by the outcome under a concept or by a target. */
      readonly kind: 'comparison';
      readonly comparison: string;
      readonly concept?: Concept;
      readonly target?: string;
      readonly then: { readonly holds: string; readonly total: string };
      readonly else: { readonly holds: string; readonly total: string };
    };

/** The smallest change of one decision maker's stated order that turns an answer. */
export interface NearestFinding {
  readonly decisionMaker: string;
  /** The outcome under this concept, or else a target. */
  readonly concept?: Concept;
  readonly target?: string;
  /** What the changed order answers; the stated one answers the opposite. */
  readonly holds: boolean;
  /** Fewest swaps of neighbours. */
  readonly distance: number;
  readonly order: readonly string[];
  /** The comparisons that stand otherwise than stated. */
  readonly turned: readonly string[];
}

export interface InverseFinding {
  readonly over: 'statements' | 'rankings';
  readonly vary: readonly string[];
  /** What counts are out of: all joint orders, or the draws. */
  readonly total: string;
  /** All joint orders, where only some were drawn. */
  readonly orders?: string;
  /** Absent when every order was weighed. */
  readonly sampled?: { readonly draws: string; readonly seed: string };
  readonly observed?: OutcomeExplained;
  readonly path?: PathExplained;
  readonly targets?: readonly TargetExplained[];
  readonly deciders: readonly Decider[];
  /** An outcome that the stated orders do not give, or a target either way: what would turn it. */
  readonly nearest?: readonly NearestFinding[];
}
