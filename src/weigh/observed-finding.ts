/** What was observed, put to the test: the outcome's verdicts, the path's steps, the targets' reach. */
import {
  type Analysis,
  type Concept,
  lettersOf,
  type Model,
  stepsFrom,
  type Workspace,
} from '../conflict/index.ts';
import { pathTo, reach, type Step } from '../conflict/reach.ts';
import { type Verdict, verdict } from '../conflict/verdict.ts';
import type {
  ObservedFinding,
  PathFinding,
  StepFinding,
  TargetFinding,
  VerdictFinding,
} from './conflict-finding.ts';

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

export function stepFinding(step: Step, model: Model): StepFinding {
  return {
    mover: model.decisionMakers[step.mover] as string,
    from: step.from + 1,
    to: step.to + 1,
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

/**
 * Whether each step of an observed path is an improvement for its mover, the one decision maker
 * whose options it changes.
 */
export function pathFinding(model: Model, path: readonly number[]): PathFinding {
  const movers: string[] = [];
  let failsAt: number | undefined;
  for (let step = 1; step < path.length; step++) {
    const [from, to] = [path[step - 1] as number, path[step] as number];
    const mover = moverOf(model, from, to);
    movers.push(model.decisionMakers[mover] as string);
    const ranks = model.ranks[mover] as Int32Array;
    if (failsAt === undefined && (ranks[to] as number) <= (ranks[from] as number)) failsAt = step;
  }
  return { fits: failsAt === undefined, ...(failsAt === undefined ? {} : { failsAt }), movers };
}

function moverOf(model: Model, from: number, to: number): number {
  const changed = (model.codes[from] as number) ^ (model.codes[to] as number);
  return model.owner[31 - Math.clz32(changed)] as number;
}

/** Whether each target can be reached from the status quo, and the shortest story that leads there. */
export function targetFindings(
  space: Workspace,
  statusQuo: number,
  targets: readonly { readonly id: string; readonly truth: Uint8Array }[],
): TargetFinding[] {
  const improvements = reach(space, statusQuo, true);
  const moves = reach(space, statusQuo, false);
  const shortest = (reached: typeof moves, truth: Uint8Array) => {
    const paths = reached.states
      .filter((state) => truth[state] === 1)
      .map((state) => pathTo(reached, state) ?? []);
    return paths.sort((a, b) => a.length - b.length)[0];
  };
  return targets.map(({ id, truth }) => {
    const wanted = shortest(improvements, truth);
    const possible = shortest(moves, truth);
    const path = wanted ?? possible;
    return {
      id,
      byMoves: possible !== undefined,
      byImprovements: wanted !== undefined,
      ...(path ? { path: path.map((step) => stepFinding(step, space.model)) } : {}),
    };
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
