/**
 * Observed paths: in which worlds every step of a path is worth its mover's while.
 *
 * Consecutive states differ in the options of exactly one decision maker, the mover.
 *   - without foresight a step is an improvement for its mover: it prefers the state after to the
 *     state before
 *   - with one step of foresight the mover compares what it must expect: the worst, for it, of the
 *     state itself and of every state that one improvement of one opponent makes of it. A step
 *     counts when the worst to be expected after it is better than the worst to be expected without.
 * Nothing is asked of the last state.
 */
import type { Model } from '../model.ts';
import type { MoveList } from './move-list.ts';
import { isEmpty, type WorldBlock } from './world-block.ts';

export interface PathStep {
  readonly mover: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The steps of a path.
 * @throws RangeError naming the 1-based step that is no move of exactly one decision maker
 */
export function pathSteps(model: Model, path: readonly number[], lists?: MoveList): PathStep[] {
  return path.slice(1).map((to, k) => {
    const from = path[k];
    const changed = model.codes[from] ^ model.codes[to];
    const movers = new Set<number>();
    model.owner.forEach((owner, option) => {
      if ((changed >>> option) & 1) movers.add(owner);
    });
    const [mover] = movers;
    if (movers.size !== 1) {
      const who = [...movers].map((dm) => model.decisionMakers[dm]).join(' and ') || 'nobody';
      throw new RangeError(`step ${k + 1}: expected a move of one decision maker, found ${who}`);
    }
    if (lists !== undefined && !lists.moves(mover, from).includes(to)) {
      const name = model.decisionMakers[mover];
      throw new RangeError(`step ${k + 1}: expected a move that ${name} can make, found none`);
    }
    return { mover, from, to };
  });
}

/** The worlds in which a step is an improvement for its mover. */
export function stepWorlds(block: WorldBlock, { mover, from, to }: PathStep): Int32Array {
  return block.better(mover, to, from);
}

/** A state that may be expected, and in which worlds. */
interface Expected {
  readonly state: number;
  readonly worlds: Int32Array;
}

function expected(lists: MoveList, block: WorldBlock, dm: number, s: number): Expected[] {
  const found: Expected[] = [{ state: s, worlds: block.full }];
  for (let j = 0; j < lists.makers; j++) {
    if (j === dm) continue;
    for (const t of lists.moves(j, s)) {
      const worlds = block.better(j, t, s);
      if (!isEmpty(worlds)) found.push({ state: t, worlds });
    }
  }
  return found;
}

/** The worlds in which a step counts when its mover looks one reply ahead. */
export function foresightWorlds(
  lists: MoveList,
  block: WorldBlock,
  { mover, from, to }: PathStep,
): Int32Array {
  const before = expected(lists, block, mover, from);
  const after = expected(lists, block, mover, to);
  const counts = new Int32Array(block.words);
  for (const less of before) {
    const all = less.worlds.slice();
    for (const more of after) {
      const better = block.better(mover, more.state, less.state);
      for (let k = 0; k < all.length; k++) all[k] &= ~more.worlds[k] | better[k];
    }
    for (let k = 0; k < all.length; k++) counts[k] |= all[k];
  }
  return counts;
}

/** The 1-based step that fails whatever the varied ones want, because its mover is not varied. */
export function failingStep(
  model: Model,
  steps: readonly PathStep[],
  varied: readonly number[],
): number | undefined {
  const at = steps.findIndex(
    ({ mover, from, to }) =>
      !varied.includes(mover) && model.ranks[mover][to] <= model.ranks[mover][from],
  );
  return at < 0 ? undefined : at + 1;
}
