/**
 * What the opponents' simultaneous improvements from a state s can make of one improvement u of a
 * decision maker from s: the witness of SIM (`sim.ts` has the definition).
 *
 *   1. list each opponent's improvements from s, and staying as it is
 *   2. try every combination together with u, keeping the feasible results
 *   3. note the worst of them, and of those no better than s the one that fewest opponents make
 */

import { codeTable } from '../code-table.ts';
import type { Step } from '../reach.ts';
import { stateIndex } from '../state.ts';
import { stepsFrom } from '../step.ts';
import type { Workspace } from '../workspace.ts';

export interface SimultaneousAnswer {
  /** The worst rank, at most that of the improvement itself, and the state where it falls. */
  readonly rank: number;
  readonly worst: number;
  readonly sanction?: number;
  /** What each opponent that takes part means to do, all from s. */
  readonly reply?: readonly Step[];
}

/** Every choice of one entry from each list. */
function* combinations<T>(lists: readonly (readonly T[])[]): Generator<readonly T[]> {
  const at = lists.map(() => 0);
  for (;;) {
    yield lists.map((list, k) => list[at[k]]);
    let k = lists.length - 1;
    for (; k >= 0 && ++at[k] === lists[k].length; k--) at[k] = 0;
    if (k < 0) return;
  }
}

export function simultaneousAnswer(
  space: Workspace,
  dm: number,
  s: number,
  improvement: number,
): SimultaneousAnswer {
  const { codes, fibres } = space.graph;
  const ranks = space.model.ranks[dm];
  const table = codeTable(space);
  const others = fibres.map((_, j) => j).filter((j) => j !== dm);
  const lists = others.map((j) => {
    const count = stepsFrom(space, j, s, true, space.steps[j]);
    return [s, ...space.steps[j].subarray(0, count)];
  });
  const own = codes[improvement] & fibres[dm].mask;
  let rank = ranks[improvement];
  let worst = improvement;
  let sanction: number | undefined;
  let reply: readonly Step[] | undefined;
  for (const choice of combinations(lists)) {
    const code = choice.reduce((sum, to, k) => sum | (codes[to] & fibres[others[k]].mask), own);
    const t = table === undefined ? stateIndex(codes, code) : table[code] - 1;
    if (t < 0) continue;
    if (ranks[t] < rank) {
      rank = ranks[t];
      worst = t;
    }
    if (ranks[t] > ranks[s]) continue;
    const steps = choice.flatMap((to, k) => (to === s ? [] : [{ mover: others[k], from: s, to }]));
    if (reply !== undefined && reply.length <= steps.length) continue;
    sanction = t;
    reply = steps;
  }
  return { rank, worst, sanction, reply };
}
