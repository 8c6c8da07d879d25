/**
 * What the conflict scale finds in one game, as the command-line contract gives it: state ids are
 * 1-based, stability is a string of 0 and 1 per decision maker, state 1 first.
 */
import type { Concept, Moves, Sanctions } from '../conflict/index.ts';
import type { InverseFinding } from '../conflict/inverse/finding.ts';
import type { WorldsFinding } from '../ensemble/worlds.ts';

export interface OptionFinding {
  readonly id: string;
  readonly owner: string;
  readonly name: string;
  readonly moves: Moves;
}

export interface StateFinding {
  readonly id: number;
  readonly decimal: number;
  readonly yn: string;
}

/** A verdict with states as ids; `reply` is the chain of moves that sanctions. */
export interface VerdictFinding {
  readonly stable: boolean;
  readonly because: 'no-move' | 'no-improvement' | 'sanctioned' | 'escapes';
  readonly improvement?: number;
  readonly sanction?: number;
  readonly worst?: number;
  readonly margin?: number;
  readonly reply?: readonly StepFinding[];
}

export interface StepFinding {
  readonly mover: string;
  readonly from: number;
  readonly to: number;
}

/** One state under every concept, decision maker by decision maker. */
export interface ObservedFinding {
  readonly state: number;
  readonly yn: string;
  readonly equilibrium: Readonly<Partial<Record<Concept, boolean>>>;
  readonly verdicts: Readonly<Record<string, Readonly<Partial<Record<Concept, VerdictFinding>>>>>;
  /**
   * What two or more could bring about together that each of them prefers: a demand added to each
   * one's own stability. Empty: no coalition would leave.
   */
  readonly coalitions: readonly CoalitionFinding[];
}

export interface CoalitionFinding {
  readonly members: readonly string[];
  readonly to: number;
  readonly steps: readonly StepFinding[];
}

export interface TargetFinding {
  readonly id: string;
  readonly byMoves: boolean;
  readonly byImprovements: boolean;
  /** The shortest chain of improvements (or else of moves) from the status quo into the target. */
  readonly path?: readonly StepFinding[];
}

export interface PathFinding {
  readonly fits: boolean;
  /** 1-based step that is no improvement for its mover. */
  readonly failsAt?: number;
  readonly movers: readonly string[];
}

export interface ReadingFinding {
  /** `russia=deterred`, or several joined by commas. */
  readonly reading: string;
  readonly equilibria: Readonly<Partial<Record<Concept, readonly number[]>>>;
  readonly observed?: Readonly<Partial<Record<Concept, boolean>>>;
  readonly path?: PathFinding;
  /** The verdict under SEQ of the decision maker that is read, at the observed state. */
  readonly verdict?: VerdictFinding;
  readonly targets?: readonly TargetFinding[];
  readonly inverse?: InverseFinding;
}

export interface ConflictFinding {
  readonly game: string;
  readonly sanctions: Sanctions;
  readonly decisionMakers: readonly string[];
  readonly options: readonly OptionFinding[];
  readonly states?: readonly StateFinding[];
  readonly stateCount?: number;
  readonly stability?: Readonly<Partial<Record<Concept, readonly string[]>>>;
  readonly equilibria: Readonly<Partial<Record<Concept, readonly number[] | number>>>;
  /** Per decision maker, how it rests at each state under SEQ: n no move, w wants none, h held by a reply, m moves. */
  readonly rest?: readonly string[];
  readonly statusQuo?: number;
  readonly reachable?: {
    readonly moves: readonly number[];
    readonly improvements: readonly number[];
  };
  readonly observed?: ObservedFinding;
  readonly path?: PathFinding;
  readonly targets?: readonly TargetFinding[];
  readonly inverse?: InverseFinding;
  readonly readings?: readonly ReadingFinding[];
  /** Over all orders that are not known; only where worlds were asked for. */
  readonly worlds?: WorldsFinding;
}
