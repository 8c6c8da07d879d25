/**
 * The six concepts at one state, in all worlds of a block at once.
 *
 * State s is stable for i in the worlds where every improvement u from s is sanctioned. For each
 * move u, the worlds in which it is an improvement stay *open* until a sanction closes them:
 *   1. Nash: nothing does
 *   2. GMR: every state that the opponents can bring about from u closes the worlds in which it is
 *      no better for i than s; SMR: those in which neither it nor anything i can move to from it is
 *   3. SEQ, SSEQ: the same over the opponents' improvements; from u outwards, each state is reached
 *      in the worlds that some improvement leads on from a state already reached
 *   4. SIM: combinations of the opponents' improvements from s, opponent by opponent
 * A sanction that comes about in all open worlds ends the search.
 */
import type { Concept, Sanctions } from '../model.ts';
import { stateIndex } from '../state.ts';
import type { MoveList } from './move-list.ts';
import type { WorldBlock } from './world-block.ts';

export class WorldStability {
  readonly #lists: MoveList;
  readonly #block: WorldBlock;
  readonly #sanctions: Sanctions;
  /** For searches: per state, the worlds in which it is reached; which rows are in use. */
  readonly #rows: (Int32Array | undefined)[] = [];
  readonly #met: number[] = [];
  readonly #waiting: Uint8Array;
  readonly #queue: number[] = [];
  /** The worlds in which the move looked at is open; per decision maker, those of a combination. */
  readonly #open: Int32Array;
  readonly #joint: readonly Int32Array[];
  /** Per state, where i's better fallbacks stand, for the pair (i, s) last asked about. */
  #escapes: (Int32Array | undefined)[] = [];
  #escapesOf = -1;

  constructor(lists: MoveList, block: WorldBlock, sanctions: Sanctions) {
    this.#lists = lists;
    this.#block = block;
    this.#sanctions = sanctions;
    this.#waiting = new Uint8Array(lists.space.graph.size);
    this.#open = new Int32Array(block.words);
    this.#joint = Array.from({ length: lists.makers + 1 }, () => new Int32Array(block.words));
  }

  /** The worlds in which `s` is stable for `dm`. */
  stable(concept: Concept, dm: number, s: number): Int32Array {
    const block = this.#block;
    const stable = block.full.slice();
    const open = this.#open;
    for (const u of this.#lists.moves(dm, s)) {
      const improves = block.better(dm, u, s);
      if (improves === block.none) continue;
      let any = 0;
      for (let k = 0; k < open.length; k++) any |= open[k] = stable[k] & improves[k];
      if (any === 0) continue;
      this.#close(concept, dm, s, u, open);
      let left = 0;
      for (let k = 0; k < open.length; k++) left |= stable[k] &= ~open[k];
      if (left === 0) break;
    }
    return stable;
  }

  /** The worlds in which a state of `truth` can be reached from `start` by improvements. */
  reaches(start: number, truth: Uint8Array): Int32Array {
    const block = this.#block;
    const open = block.full.slice();
    if (truth[start] !== 0) return open;
    this.#spread(-1, start, open, (t) => (truth[t] !== 0 ? block.none : undefined));
    for (let k = 0; k < open.length; k++) open[k] = block.full[k] & ~open[k];
    return open;
  }

  /** Takes the worlds in which `u` is sanctioned out of `open`. */
  #close(concept: Concept, dm: number, s: number, u: number, open: Int32Array): void {
    const block = this.#block;
    switch (concept) {
      case 'nash':
        return;
      case 'gmr':
      case 'smr':
        for (const t of this.#lists.answers(dm, u, this.#sanctions)) {
          const left = concept === 'gmr' ? block.better(dm, t, s) : this.#escape(dm, t, s);
          let any = 0;
          for (let k = 0; k < open.length; k++) any |= open[k] &= left[k];
          if (any === 0) return;
        }
        return;
      case 'seq':
        this.#spread(dm, u, open, (t) => block.better(dm, t, s));
        return;
      case 'sseq':
        this.#spread(dm, u, open, (t) => this.#escape(dm, t, s));
        return;
      case 'sim':
        this.#combine(dm, s, u, open);
    }
  }

  /** The worlds in which `dm` prefers t, or something it can move to from t, to s. */
  #escape(dm: number, t: number, s: number): Int32Array {
    const block = this.#block;
    const key = s * this.#lists.makers + dm;
    if (this.#escapesOf !== key) {
      this.#escapesOf = key;
      this.#escapes = [];
    }
    let column = this.#escapes[t];
    if (column === undefined) {
      column = block.better(dm, t, s).slice();
      for (const x of this.#lists.moves(dm, t)) {
        const better = block.better(dm, x, s);
        for (let k = 0; k < column.length; k++) column[k] |= better[k];
      }
      this.#escapes[t] = column;
    }
    return column;
  }

  #row(t: number): Int32Array {
    let row = this.#rows[t];
    if (row === undefined) {
      row = new Int32Array(this.#block.words);
      this.#rows[t] = row;
    }
    return row;
  }

  /**
   * Step 3: spreads from `u` by improvements of everybody but `dm`; a state reached takes out of
   * `open` the worlds that `left` does not name (undefined: it takes out nothing).
   */
  #spread(
    dm: number,
    u: number,
    open: Int32Array,
    left: (t: number) => Int32Array | undefined,
  ): void {
    const met = this.#met;
    const single = this.#sanctions === 'single' && dm >= 0;
    met.length = 0;
    met.push(u);
    this.#row(u).set(open);
    this.#waiting[u] = 1;
    const queue = this.#queue;
    queue.length = 0;
    queue.push(u);
    for (let head = 0; head < queue.length; head++) {
      const x = queue[head];
      this.#waiting[x] = 0;
      if (single && head > 0) break;
      if (this.#leave(dm, x, open, left, queue)) break;
    }
    for (const t of met) {
      this.#row(t).fill(0);
      this.#waiting[t] = 0;
    }
  }

  /** One state of a spread; whether no world is left open. */
  #leave(
    dm: number,
    x: number,
    open: Int32Array,
    left: (t: number) => Int32Array | undefined,
    queue: number[],
  ): boolean {
    const from = this.#row(x);
    for (let j = 0; j < this.#lists.makers; j++) {
      if (j === dm) continue;
      for (const t of this.#lists.moves(j, x)) {
        const improves = this.#block.better(j, t, x);
        if (improves === this.#block.none) continue;
        const row = this.#row(t);
        const kept = left(t);
        let fresh = 0;
        let any = 0;
        for (let k = 0; k < open.length; k++) {
          const more = from[k] & open[k] & improves[k] & ~row[k];
          fresh |= more;
          row[k] |= more;
          if (kept !== undefined) open[k] &= ~more | kept[k];
          any |= open[k];
        }
        if (any === 0) {
          if (fresh !== 0) this.#met.push(t);
          return true;
        }
        if (fresh === 0) continue;
        this.#met.push(t);
        if (this.#waiting[t] === 0) {
          this.#waiting[t] = 1;
          queue.push(t);
        }
      }
    }
    return false;
  }

  /** Step 4. */
  #combine(dm: number, s: number, u: number, open: Int32Array): void {
    const block = this.#block;
    const { codes, fibres } = this.#lists.space.graph;
    const go = (j: number, code: number, worlds: Int32Array): void => {
      if (j === fibres.length) {
        const t = stateIndex(codes, code);
        if (t < 0) return;
        const better = block.better(dm, t, s);
        for (let k = 0; k < open.length; k++) open[k] &= ~worlds[k] | better[k];
        return;
      }
      if (j === dm) {
        go(j + 1, code, worlds);
        return;
      }
      const { mask } = fibres[j];
      go(j + 1, code | (codes[s] & mask), worlds);
      for (const t of this.#lists.moves(j, s)) {
        const improves = block.better(j, t, s);
        const joint = this.#joint[j];
        let any = 0;
        for (let k = 0; k < joint.length; k++) any |= joint[k] = worlds[k] & improves[k] & open[k];
        if (any !== 0) go(j + 1, code | (codes[t] & mask), joint);
      }
    };
    const all = this.#joint[fibres.length];
    all.set(open);
    go(0, codes[u] & fibres[dm].mask, all);
  }
}
