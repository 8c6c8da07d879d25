/** How an observed path was gone, and how targets can be reached. */
import { type Model, pathTo, reach, type Step, type Workspace } from '../conflict/index.ts';
import type { PathFinding, StepFinding, TargetFinding } from './conflict-finding.ts';

export function stepFinding(step: Step, model: Model): StepFinding {
  return {
    mover: model.decisionMakers[step.mover] as string,
    from: step.from + 1,
    to: step.to + 1,
  };
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
