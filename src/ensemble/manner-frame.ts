/**
 * The worlds that a question tells apart. What a decision maker rests on is its own order, and the
 * manners of the others: nothing else of their orders. So its worlds are every choice of an own class
 * and of a manner for each other one, the own class changing fastest.
 */
import type { Model } from '../conflict/index.ts';
import { type Alternatives, forEachBlock, jointSize } from '../conflict/inverse/joint-world.ts';
import type { WorldBlock } from '../conflict/inverse/world-block.ts';
import type { Manners } from './manner.ts';

/** A varied decision maker, its classes of orders, and what others need to know of it. */
export interface FramedMaker extends Alternatives {
  /** Per class how many orders. */
  readonly weights: readonly number[];
  readonly manners: Manners;
}

type Visit = (block: WorldBlock, first: number) => void;

/** Bytes that the columns of a block may come to, all pairs of types asked for, to be kept from state to state. */
const keptBytes = 64_000_000;

export class MannerFrame {
  readonly makers: readonly FramedMaker[];
  readonly #model: Model;
  readonly #kept = new Map<number, { block: WorldBlock; first: number }[]>();

  constructor(model: Model, makers: readonly FramedMaker[]) {
    this.#model = model;
    this.makers = makers;
  }

  /** Which of the varied decision makers is `dm`; −1 where its order is fixed. */
  place(dm: number): number {
    return this.makers.findIndex((one) => one.dm === dm);
  }

  /** The worlds of `dm`: one manner for each other one, then its own class. */
  #worldsOf(dm: number): Alternatives[] {
    const own = this.place(dm);
    const others = this.makers.filter((_, k) => k !== own);
    const asManner = others.map(({ ranks, manners, ...one }) => ({
      ...one,
      ranks: manners.classes.map(([first]) => ranks[first]),
    }));
    return own < 0 ? asManner : [...asManner, this.makers[own]];
  }

  /** How many worlds there are to tell apart for `dm`. */
  size(dm: number): number {
    return jointSize(this.#worldsOf(dm)).size;
  }

  /** The worlds of `dm`, or those of nobody's own (−1), in blocks. */
  forEachBlock(dm: number, visit: Visit): void {
    const known = this.#kept.get(dm);
    if (known !== undefined) {
      for (const { block, first } of known) visit(block, first);
      return;
    }
    const blocks: { block: WorldBlock; first: number }[] = [];
    const worlds = this.#worldsOf(dm);
    const pairs = worlds.reduce((sum, { types }) => sum + types * types, 0);
    const isKept = (pairs * jointSize(worlds).size) / 8 <= keptBytes;
    forEachBlock(this.#model, worlds, (block, first) => {
      if (isKept) blocks.push({ block, first });
      visit(block, first);
    });
    if (isKept) this.#kept.set(dm, blocks);
  }

  /** Goes through every choice of a manner for each, the last changing fastest. */
  forEachChoice(visit: (manners: readonly number[], index: number) => void): void {
    const { makers } = this;
    const chosen = makers.map(() => 0);
    const count = makers.reduce((product, { manners }) => product * manners.classes.length, 1);
    for (let index = 0; index < count; index++) {
      visit(chosen, index);
      for (let k = makers.length - 1; k >= 0; k--) {
        if (++chosen[k] < makers[k].manners.classes.length) break;
        chosen[k] = 0;
      }
    }
  }

  /** The number of the others' choice among the worlds of the k-th decision maker. */
  others(k: number, chosen: readonly number[]): number {
    let index = 0;
    for (let j = 0; j < chosen.length; j++) {
      if (j !== k) index = index * this.makers[j].manners.classes.length + chosen[j];
    }
    return index;
  }
}
