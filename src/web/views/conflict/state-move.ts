/** The moves from the states of a game: who can go where, and to what it strictly prefers. */
import { gameModel } from '../../../conflict/from-situation.ts';
import type { Model } from '../../../conflict/model.ts';
import { stateIndex } from '../../../conflict/state.ts';
import { stepsFrom } from '../../../conflict/step.ts';
import { type Workspace, workspace } from '../../../conflict/workspace.ts';
import type { Situation } from '../../../situation/index.ts';
import { codeOf } from './state-test.ts';

export interface StateModel {
  readonly model: Model;
  readonly space: Workspace;
}

/** A step of one decision maker; states by their number from 1, as everywhere on the page. */
export interface StateMove {
  readonly maker: number;
  readonly to: number;
  readonly isImprovement: boolean;
}

const made = new WeakMap<Situation, Map<string, StateModel | undefined>>();

/** The model of a game under the readings chosen; nothing where the document gives none. */
export function stateModel(
  situation: Situation,
  game: string,
  readings: Readonly<Record<string, string>>,
): StateModel | undefined {
  const known = made.get(situation) ?? new Map<string, StateModel | undefined>();
  made.set(situation, known);
  const key = JSON.stringify([game, readings]);
  if (!known.has(key)) {
    try {
      const { model } = gameModel(situation, game, { readings });
      known.set(key, { model, space: workspace(model) });
    } catch {
      known.set(key, undefined);
    }
  }
  return known.get(key);
}

/** The number of a state by its letters; 0 where it cannot occur. */
export function stateNumber({ model }: StateModel, yn: string): number {
  return stateIndex(model.codes, codeOf(yn)) + 1;
}

/** Every move from a state, decision maker by decision maker, the best for it first. */
export function movesFrom({ model, space }: StateModel, state: number): readonly StateMove[] {
  const from = state - 1;
  return model.decisionMakers.flatMap((_, maker) => {
    const room = space.steps[maker] as Int32Array;
    const count = stepsFrom(space, maker, from, false, room);
    const ranks = model.ranks[maker] as Int32Array;
    return [...room.subarray(0, count)]
      .sort((a, b) => ranks[b]! - ranks[a]! || a - b)
      .map((to) => ({ maker, to: to + 1, isImprovement: ranks[to]! > ranks[from]! }));
  });
}
