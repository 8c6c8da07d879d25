/**
 * Stability as a formula over single comparisons: for every move u from s, "s is above u, or some
 * sanction t holds". A sanction holds when s is above t (GMR, SEQ, SIM), and above all that can be
 * moved to from t (SMR, SSEQ). Whether s is above x is one variable; the formula is monotone: the
 * more states s is above of, the more it holds.
 *
 *   1. the states that the opponents can bring about after u: by moves, or by the improvements that
 *      their given preferences make
 *   2. one clause a move, its terms the comparisons that one sanction asks for
 *   3. comparisons that the varied rankings leave fixed are put in
 */
import type { Concept, Sanctions } from '../model.ts';
import { reach } from '../reach.ts';
import { stateIndex } from '../state.ts';
import { stepsFrom } from '../step.ts';
import type { MoveList } from './move-list.ts';
import { above, below, type RankedBlocks } from './ranking-block.ts';

/** An and of clauses; a clause is an or of terms; a term an and of variables (blocks below s). */
export type Formula = readonly (readonly (readonly number[])[])[];

export interface SanctionFormula {
  /** Where s itself is not among the varied blocks, nothing depends on them. */
  readonly formula: Formula;
  /** The block of s, or −1. */
  readonly own: number;
}

/** Whether s is above x: always, never, or by the block of x. */
function comparisonOf({ blockOf, stated }: RankedBlocks, s: number, x: number): boolean | number {
  const [own, other] = [blockOf[s], blockOf[x]];
  if (own < 0 && own === other) return stated[x] <= stated[s];
  if (own === other) return true;
  if (own < 0) return own === above;
  if (other < 0) return other === below;
  return other;
}

/** Step 1 for SIM: the feasible results of the opponents' improvements from s together with u. */
function simultaneous({ space, makers }: MoveList, dm: number, s: number, u: number): number[] {
  const { codes, fibres } = space.graph;
  let results = [codes[u] & fibres[dm].mask];
  for (let j = 0; j < makers; j++) {
    if (j === dm) continue;
    const count = stepsFrom(space, j, s, true, space.steps[j]);
    const parts = [s, ...space.steps[j].subarray(0, count)].map((t) => codes[t] & fibres[j].mask);
    results = results.flatMap((code) => parts.map((part) => code | part));
  }
  return results.map((code) => stateIndex(codes, code)).filter((t) => t >= 0);
}

/** Step 1. */
function sanctionsAfter(
  lists: MoveList,
  concept: Concept,
  dm: number,
  s: number,
  u: number,
  sanctions: Sanctions,
): readonly number[] {
  if (concept === 'nash') return [];
  if (concept === 'gmr' || concept === 'smr') return lists.answers(dm, u, sanctions);
  if (concept === 'sim') return simultaneous(lists, dm, s, u);
  const movers = Array.from({ length: lists.makers }, (_, j) => j).filter((j) => j !== dm);
  const steps = sanctions === 'single' ? 1 : undefined;
  return reach(lists.space, u, true, { movers, steps }).states.filter((t) => t !== u);
}

/** Steps 2 and 3: the stability of s for the decision maker of the blocks, the others as given. */
export function sanctionFormula(
  lists: MoveList,
  blocks: RankedBlocks,
  concept: Concept,
  s: number,
  sanctions: Sanctions,
): SanctionFormula {
  const { dm } = blocks;
  const symmetric = concept === 'smr' || concept === 'sseq';
  const clauses: number[][][] = [];
  for (const u of lists.moves(dm, s)) {
    const after = sanctionsAfter(lists, concept, dm, s, u, sanctions);
    const asked = [[u], ...after.map((t) => (symmetric ? [t, ...lists.moves(dm, t)] : [t]))];
    const terms: number[][] = [];
    for (const states of asked) {
      const compared = states.map((x) => comparisonOf(blocks, s, x));
      if (compared.includes(false)) continue;
      const variables = compared.filter((one): one is number => typeof one === 'number');
      terms.push([...new Set(variables)].sort((a, b) => a - b));
    }
    if (!terms.some((term) => term.length === 0)) clauses.push(terms);
  }
  return { formula: clauses, own: Math.max(-1, blocks.blockOf[s]) };
}
