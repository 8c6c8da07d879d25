/**
 * Simultaneous stability (SIM), "simultaneous sanctioning".
 * Fraser & Hipel 1984 (from memory). No single definition for several opponents is published; this
 * is Mizan's convention (`docs/methods/sim.md`).
 *
 * State s is SIM stable for decision maker i iff for every improvement u of i from s some
 * combination of the opponents' improvements *from s* (each makes one or none), applied together
 * with u, gives a feasible state that is no better for i than s. Who takes part in what follows
 * from owners: i's options are as at u, those of each opponent as at the state it meant to reach.
 *   1. list the improvements from s of every decision maker, as the options they leave set
 *   2. for each improvement of i, try the answer that met the one before, then every combination,
 *      the opponent with most improvements innermost, up to the first that is feasible and no better
 *   3. s is unstable at the first improvement without such a combination
 *
 * Time: up to the product of the opponents' improvements a state; on random ranks about that
 * product once an unstable state. `sanctions` makes no difference.
 */
import { codeTable } from '../code-table.ts';
import { stateIndex } from '../state.ts';
import { stepsFrom } from '../step.ts';
import type { Workspace } from '../workspace.ts';
import type { StabilityTest } from './stability.ts';

/** What step 2 looks at for one state and decision maker. */
interface Answers {
  readonly codes: Int32Array;
  readonly ranks: Int32Array;
  /** Code to state + 1, 0 = infeasible; absent where codes are too long for a table. */
  readonly lookup: Int32Array | undefined;
  /** Per opponent, in order of trial, the options it may set: each improvement's, then none. */
  readonly parts: Int32Array[];
  readonly counts: Int32Array;
  limit: number;
  /** The opponents' part of the last answer found. */
  found: number;
}

function meets(answers: Answers, code: number): boolean {
  const { lookup, codes, ranks, limit } = answers;
  const t = lookup === undefined ? stateIndex(codes, code) : lookup[code] - 1;
  return t >= 0 && ranks[t] <= limit;
}

/** Step 2: whether some combination from opponent `depth` on gives an answer. */
function answered(answers: Answers, depth: number, own: number, others: number): boolean {
  if (depth === answers.parts.length) {
    answers.found = others;
    return meets(answers, own | others);
  }
  const part = answers.parts[depth];
  const count = answers.counts[depth];
  if (depth + 1 < answers.parts.length) {
    for (let k = 0; k < count; k++) {
      if (answered(answers, depth + 1, own, others | part[k])) return true;
    }
    return false;
  }
  for (let k = 0; k < count; k++) {
    if (meets(answers, own | others | part[k])) {
      answers.found = others | part[k];
      return true;
    }
  }
  return false;
}

/** Step 1 for the opponents of `dm` at `s`, fewest improvements first. */
function listAnswers(space: Workspace, dm: number, s: number, answers: Answers): void {
  const { codes, fibres } = space.graph;
  let depth = 0;
  for (let j = 0; j < fibres.length; j++) {
    if (j === dm) continue;
    const part = space.steps[j];
    const count = stepsFrom(space, j, s, true, part);
    for (let k = 0; k < count; k++) part[k] = codes[part[k]] & fibres[j].mask;
    part[count] = codes[s] & fibres[j].mask;
    let place = depth++;
    while (place > 0 && answers.counts[place - 1] > count + 1) {
      answers.counts[place] = answers.counts[place - 1];
      answers.parts[place] = answers.parts[place - 1];
      place--;
    }
    answers.counts[place] = count + 1;
    answers.parts[place] = part;
  }
}

/** Whether `s` is stable for `dm`: steps 1 to 3. */
function isStable(space: Workspace, dm: number, s: number, answers: Answers): boolean {
  const { codes, fibres } = space.graph;
  const own = space.steps[dm];
  const improvements = stepsFrom(space, dm, s, true, own);
  if (improvements === 0) return true;
  listAnswers(space, dm, s, answers);
  answers.limit = answers.ranks[s];
  answers.found = codes[s] & ~fibres[dm].mask;
  for (let k = 0; k < improvements; k++) {
    const part = codes[own[k]] & fibres[dm].mask;
    if (meets(answers, part | answers.found)) continue;
    if (!answered(answers, 0, part, 0)) return false;
  }
  return true;
}

export const sim: StabilityTest = (space, dm, _sanctions, out) => {
  const others = space.graph.fibres.length - 1;
  const answers: Answers = {
    codes: space.graph.codes,
    ranks: space.model.ranks[dm],
    lookup: codeTable(space),
    parts: new Array<Int32Array>(others),
    counts: new Int32Array(others),
    limit: 0,
    found: 0,
  };
  for (let s = 0; s < space.graph.size; s++) {
    out.stable[s] = isStable(space, dm, s, answers) ? 1 : 0;
  }
  return out;
};
