/** What was observed, put to the test: the outcome's verdicts, the path's steps, the targets' reach. */
import {
  type Analysis,
  type Concept,
  coalitionImprovements,
  lettersOf,
  type Model,
  stepsFrom,
  type Workspace,
} from '../conflict/index.ts';
import { type Verdict, verdict } from '../conflict/verdict.ts';
import type { ObservedFinding, VerdictFinding } from './conflict-finding.ts';
import { stepFinding } from './reach-finding.ts';

/** Every decision maker's verdict at one state, under every concept that was analysed. */
export function observedFinding(
  space: Workspace,
  analysis: Analysis,
  state: number,
): ObservedFinding {
  const { model } = space;
  const { concepts, sanctions } = analysis;
  const verdicts = model.decisionMakers.map((id, dm) => {
    const each = concepts.map((concept) => [
      concept,
      verdictFinding(verdict(space, dm, concept, state, sanctions), model),
    ]);
    return [id, Object.fromEntries(each)];
  });
  const equilibrium = concepts.map((concept) => [
    concept,
    analysis.equilibria[concept]?.includes(state) ?? false,
  ]);
  return {
    state: state + 1,
    yn: lettersOf(model.codes[state] as number, model.options.length),
    equilibrium: Object.fromEntries(equilibrium),
    verdicts: Object.fromEntries(verdicts),
    coalitions: coalitionImprovements(space, state).map(({ members, to, steps }) => ({
      members: members.map((dm) => model.decisionMakers[dm] as string),
      to: to + 1,
      steps: steps.map((step) => stepFinding(step, model)),
    })),
  };
}

export function verdictFinding(found: Verdict, model: Model): VerdictFinding {
  const id = (state: number | undefined) => (state === undefined ? undefined : state + 1);
  return {
    stable: found.stable,
    because: found.because,
    improvement: id(found.improvement),
    sanction: id(found.sanction),
    worst: id(found.worst),
    margin: found.margin,
    reply: found.reply?.map((step) => stepFinding(step, model)),
  };
}

/** Per decision maker one letter a state under SEQ: n no move, w wants none, h held by a reply, m moves. */
export function restLetters(space: Workspace, analysis: Analysis): string[] | undefined {
  const { seq, nash } = analysis.stability;
  if (!seq || !nash || space.graph.size > 4096) return undefined;
  return space.model.decisionMakers.map((_, dm) => {
    const room = space.steps[dm] as Int32Array;
    const letters = Array.from({ length: space.graph.size }, (_, state) => {
      if (nash[dm]?.[state] === 1)
        return stepsFrom(space, dm, state, false, room) === 0 ? 'n' : 'w';
      return seq[dm]?.[state] === 1 ? 'h' : 'm';
    });
    return letters.join('');
  });
}

/** The concepts that hold at a state. */
export function holdsAt(analysis: Analysis, state: number): Partial<Record<Concept, boolean>> {
  return Object.fromEntries(
    analysis.concepts.map((concept) => [
      concept,
      analysis.equilibria[concept]?.includes(state) ?? false,
    ]),
  );
}
