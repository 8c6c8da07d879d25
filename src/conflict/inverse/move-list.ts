/** The moves from a state and what opponents can make of it, listed once and kept: the same in all worlds. */
import type { Sanctions } from '../model.ts';
import { reach } from '../reach.ts';
import { stepsFrom } from '../step.ts';
import type { Workspace } from '../workspace.ts';

export class MoveList {
  readonly space: Workspace;
  readonly #moves: (Int32Array | undefined)[][];
  readonly #answers = new Map<number, readonly number[]>();

  constructor(space: Workspace) {
    this.space = space;
    this.#moves = space.graph.fibres.map(() => []);
  }

  get makers(): number {
    return this.#moves.length;
  }

  /** The states that `dm` can move to from `s`. */
  moves(dm: number, s: number): Int32Array {
    const known = this.#moves[dm];
    let list = known[s];
    if (list === undefined) {
      const room = this.space.steps[dm];
      list = room.slice(0, stepsFrom(this.space, dm, s, false, room)).sort();
      known[s] = list;
    }
    return list;
  }

  /** The states that the opponents of `dm` can bring about from `u` by their moves. */
  answers(dm: number, u: number, sanctions: Sanctions): readonly number[] {
    const key = (u * this.makers + dm) * 2 + (sanctions === 'single' ? 1 : 0);
    let list = this.#answers.get(key);
    if (list === undefined) {
      const movers = this.#moves.map((_, j) => j).filter((j) => j !== dm);
      const steps = sanctions === 'single' ? 1 : undefined;
      list = reach(this.space, u, false, { movers, steps }).states.filter((t) => t !== u);
      this.#answers.set(key, list);
    }
    return list;
  }
}
