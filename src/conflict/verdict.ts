/**
 * Why a state is stable, or not, for one decision maker: the verdict with its witness.
 *
 *   1. no move at all, or no improvement: stable, and nothing more to say
 *   2. for each improvement, the worst that the answers can leave: the opponents' sequences, single
 *      steps or simultaneous improvements, as the concept and the setting say
 *   3. the most tempting improvement is the one whose worst is best; if that is above the state, it
 *      escapes, else every improvement is sanctioned
 * The witness is found by listing, so one verdict costs what one state's moves and answers cost.
 */
import type { Concept, Sanctions } from './model.ts';
import { pathTo, reach, type Step } from './reach.ts';
import { simultaneousAnswer } from './stability/simultaneous-answer.ts';
import { stepsFrom } from './step.ts';
import type { Workspace } from './workspace.ts';

/**
 * - `no-move`: it has no move at all from the state
 * - `no-improvement`: every move is unwanted
 * - `sanctioned`: each improvement meets an answer that leaves it no better off; `improvement` is
 *   the most tempting one, `sanction` the nearest state that such an answer brings about, `reply`
 *   the steps to it from the improvement (under SIM: from the state itself, all at once)
 * - `escapes`: `improvement` is an improvement without such an answer; `worst` is the worst state
 *   the opponents can bring about after it (absent under Nash)
 * `margin` is rank(state) − max over improvements of the worst rank to be expected after them
 * (≥ 0 stable, < 0 by how many ranks it gains); absent where there is no improvement.
 */
export interface Verdict {
  readonly stable: boolean;
  readonly because: 'no-move' | 'no-improvement' | 'sanctioned' | 'escapes';
  readonly improvement?: number;
  readonly sanction?: number;
  readonly worst?: number;
  readonly margin?: number;
  readonly reply?: readonly Step[];
}

/** What the answers to one improvement leave. */
interface Answered {
  readonly improvement: number;
  /** The worst rank to be expected, at most the improvement's own; and a state where it falls. */
  readonly rank: number;
  readonly worst: number;
  /** The nearest state that is a sanction, and the steps to it. */
  readonly sanction?: number;
  readonly reply?: readonly Step[];
}

/** The best rank that `dm` has at t or can move to from it. */
function resort(space: Workspace, dm: number, t: number): number {
  const ranks = space.model.ranks[dm];
  const count = stepsFrom(space, dm, t, true, space.steps[dm]);
  let best = ranks[t];
  for (let k = 0; k < count; k++) best = Math.max(best, ranks[space.steps[dm][k]]);
  return best;
}

/** Step 2 for GMR, SMR, SEQ and SSEQ. */
function answeredInTurn(
  space: Workspace,
  dm: number,
  concept: Concept,
  sanctions: Sanctions,
  s: number,
  improvement: number,
): Answered {
  const ranks = space.model.ranks[dm];
  const symmetric = concept === 'smr' || concept === 'sseq';
  const movers = space.model.decisionMakers.map((_, j) => j).filter((j) => j !== dm);
  const steps = sanctions === 'single' ? 1 : undefined;
  const answers = reach(space, improvement, concept === 'seq' || concept === 'sseq', {
    movers,
    steps,
  });
  let rank = ranks[improvement];
  let worst = improvement;
  let sanction: number | undefined;
  for (const t of answers.met) {
    const left = symmetric ? resort(space, dm, t) : ranks[t];
    if (left < rank) {
      rank = left;
      worst = t;
    }
    if (left <= ranks[s]) sanction ??= t;
  }
  const reply = sanction === undefined ? undefined : pathTo(answers, sanction);
  return { improvement, rank, worst, sanction, reply };
}

/** Step 2. */
function answered(
  space: Workspace,
  dm: number,
  concept: Concept,
  sanctions: Sanctions,
  s: number,
  improvement: number,
): Answered {
  if (concept === 'nash') {
    return { improvement, rank: space.model.ranks[dm][improvement], worst: improvement };
  }
  if (concept === 'sim') return { improvement, ...simultaneousAnswer(space, dm, s, improvement) };
  return answeredInTurn(space, dm, concept, sanctions, s, improvement);
}

/** Whether the first of two improvements tempts more: by its worst, its own rank, its number. */
function temptsMore(ranks: Int32Array, a: Answered, b: Answered): boolean {
  if (a.rank !== b.rank) return a.rank > b.rank;
  if (ranks[a.improvement] !== ranks[b.improvement]) {
    return ranks[a.improvement] > ranks[b.improvement];
  }
  return a.improvement < b.improvement;
}

/** The verdict on state `s` for decision maker `dm`. */
export function verdict(
  space: Workspace,
  dm: number,
  concept: Concept,
  s: number,
  sanctions: Sanctions = 'sequence',
): Verdict {
  const ranks = space.model.ranks[dm];
  const room = space.steps[dm];
  if (stepsFrom(space, dm, s, false, room) === 0) return { stable: true, because: 'no-move' };
  const improvements = [...room.subarray(0, stepsFrom(space, dm, s, true, room))];
  if (improvements.length === 0) return { stable: true, because: 'no-improvement' };
  let most = answered(space, dm, concept, sanctions, s, improvements[0]);
  for (const improvement of improvements.slice(1)) {
    const next = answered(space, dm, concept, sanctions, s, improvement);
    if (temptsMore(ranks, next, most)) most = next;
  }
  const { improvement, sanction, worst, reply } = most;
  const margin = ranks[s] - most.rank;
  if (margin >= 0)
    return { stable: true, because: 'sanctioned', improvement, sanction, margin, reply };
  const witness = concept === 'nash' ? {} : { worst };
  return { stable: false, because: 'escapes', improvement, margin, ...witness };
}
