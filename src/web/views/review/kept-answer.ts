/** Answers as a review file keeps them, and two sets of them put together. */
import type { ReviewDecision } from '../../../review/index.ts';
import type { Decision } from './queue.ts';

/** What is written: the answers that hold, without the steps of this window. */
export function answersOf(held: ReadonlyMap<string, Decision>): ReviewDecision[] {
  return [...held.values()].map(({ key, kind, at }) => ({
    proposal: key,
    kind,
    ...(at === undefined ? {} : { at }),
  }));
}

/**
 * The answers of a file as those of this window. One that this window gave itself, by a step that is
 * still done, keeps its step, so that it can be undone.
 */
export function decisionsOf(
  answers: readonly ReviewDecision[],
  own: readonly Decision[],
  steps: ReadonlySet<number>,
): Decision[] {
  const mine = new Map(own.map((one) => [one.key, one]));
  return answers.map(({ proposal, kind, at }) => {
    const before = mine.get(proposal);
    const isDone = before?.step !== undefined && steps.has(before.step);
    return {
      key: proposal,
      kind,
      ...(at === undefined ? {} : { at }),
      ...(isDone && before.kind === kind ? { step: before.step } : {}),
    };
  });
}

const byProposal = (answers: readonly ReviewDecision[]) =>
  new Map(answers.map((one) => [one.proposal, one]));
const isSame = (a: ReviewDecision | undefined, b: ReviewDecision | undefined) =>
  a?.kind === b?.kind && a?.at === b?.at;

/**
 * What another window or program answered meanwhile, and what was answered here: of each proposal the
 * answer that changed; where both did, the one given here, last.
 */
export function mergedAnswers(
  base: readonly ReviewDecision[],
  ours: readonly ReviewDecision[],
  theirs: readonly ReviewDecision[],
): ReviewDecision[] {
  const [before, here] = [byProposal(base), byProposal(ours)];
  const merged = byProposal(theirs);
  for (const proposal of new Set([...before.keys(), ...here.keys()])) {
    const answer = here.get(proposal);
    if (isSame(answer, before.get(proposal))) continue;
    if (answer === undefined) merged.delete(proposal);
    else merged.set(proposal, answer);
  }
  return [...merged.values()];
}
