/**
 * What every concept of stability gives for one decision maker, and the last step that all share.
 */
import type { Sanctions } from '../model.ts';
import type { Workspace } from '../workspace.ts';
import { fibreMost } from './fibre-extreme.ts';
import { sequenceAnswer } from './sequence-answer.ts';
import { singleAnswer } from './single-answer.ts';

export interface Stability {
  /** 1 for each state that is stable for the decision maker. */
  readonly stable: Uint8Array;
  /**
   * For each state u, the worst rank that the decision maker must expect after moving there: what
   * the opponents' answers leave it with, and never more than the rank of u itself, for they may
   * also do nothing. Not filled by SIM, whose answers start from the state that was left.
   */
  readonly worst: Int32Array;
}

/** Fills `out` for decision maker `dm` under the present ranks of the workspace. */
export type StabilityTest = (
  space: Workspace,
  dm: number,
  sanctions: Sanctions,
  out: Stability,
) => Stability;

/** The opponents' worst answer under either setting. */
export function worstAnswer(
  space: Workspace,
  dm: number,
  sanctions: Sanctions,
  values: Int32Array,
  improvements: boolean,
  out: Int32Array,
): Int32Array {
  const answer = sanctions === 'single' ? singleAnswer : sequenceAnswer;
  return answer(space, dm, values, improvements, out);
}

/**
 * The best rank that the decision maker has at each state or can reach from it in one move: what
 * it falls back on after an answer, in the symmetric concepts.
 */
export function bestResort(space: Workspace, dm: number): Int32Array {
  const fibres = space.graph.fibres[dm];
  const ranks = space.model.ranks[dm];
  const most = fibreMost(fibres, ranks, space.ofClass);
  for (let s = 0; s < ranks.length; s++) {
    const c = fibres.classOf[s];
    space.values[s] = c < 0 ? ranks[s] : most[c];
  }
  return space.values;
}

/**
 * State s is stable iff no improvement u from s has worst(u) above the rank of s. Since worst(u) is
 * at most the rank of u, what is not an improvement can never decide, and the greatest `worst` over
 * everything that can be moved to is enough.
 */
export function settle(space: Workspace, dm: number, out: Stability): Stability {
  const fibres = space.graph.fibres[dm];
  const ranks = space.model.ranks[dm];
  const { stable, worst } = out;
  for (let s = 0; s < ranks.length; s++) if (worst[s] > ranks[s]) worst[s] = ranks[s];
  const most = fibreMost(fibres, worst, space.ofClass);
  for (let s = 0; s < ranks.length; s++) {
    const c = fibres.classOf[s];
    stable[s] = c < 0 || most[c] <= ranks[s] ? 1 : 0;
  }
  return out;
}
