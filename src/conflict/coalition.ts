/**
 * Coalition improvements: what decision makers can bring about together that each of them prefers.
 * Kilgour, Hipel, Fang & Peng 2001 (from memory).
 *
 * A coalition improvement from state s is a state that the members of a coalition reach from s by
 * legal sequences of their own moves, and that every member strictly prefers to s. A single step on
 * the way need not be an improvement for its mover: that is what the coalition adds.
 *
 * It is a demand *added* to each member's own stability. Members are never merged into one decision
 * maker: that would delete their own moves and invent stability.
 *   1. per coalition, search the members' moves from s, nearest states first
 *   2. take the first state that every member strictly prefers
 *
 * Time O(members·n) a state and coalition.
 */
import { pathTo, reach, type Step } from './reach.ts';
import type { Workspace } from './workspace.ts';

export interface CoalitionImprovement {
  /** Indices of the decision makers, ascending. */
  readonly members: readonly number[];
  /** The nearest state that all of them strictly prefer. */
  readonly to: number;
  readonly steps: readonly Step[];
}

/** All coalitions of two or more, the smallest first. */
export function coalitionsOf(decisionMakers: number): number[][] {
  const found: number[][] = [];
  for (let set = 1; set < 2 ** decisionMakers; set++) {
    const members = Array.from({ length: decisionMakers }, (_, dm) => dm).filter(
      (dm) => (set >>> dm) & 1,
    );
    if (members.length > 1) found.push(members);
  }
  return found.sort((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1));
}

/**
 * @param coalitions which to ask; all of two or more when absent
 * @returns an improvement for each coalition that has one from `s`
 */
export function coalitionImprovements(
  space: Workspace,
  s: number,
  coalitions: readonly (readonly number[])[] = coalitionsOf(space.graph.fibres.length),
): CoalitionImprovement[] {
  const { ranks } = space.model;
  return coalitions.flatMap((members) => {
    const reached = reach(space, s, false, { movers: members });
    const to = reached.met.find((t) => members.every((dm) => ranks[dm][t] > ranks[dm][s]));
    return to === undefined ? [] : [{ members, to, steps: pathTo(reached, to)! }];
  });
}

/** Of the given equilibria, those from which no coalition has an improvement either. */
export function coalitionProof(
  space: Workspace,
  equilibria: readonly number[],
  coalitions: readonly (readonly number[])[] = coalitionsOf(space.graph.fibres.length),
): number[] {
  return equilibria.filter((s) => coalitionImprovements(space, s, coalitions).length === 0);
}
