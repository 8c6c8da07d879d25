/**
 * The joint worlds of several decision makers: every choice of one alternative for each, numbered
 * with the last decision maker's alternative changing fastest, and gone through in blocks.
 *
 * A decision maker whose alternative is the same throughout a block is fixed in it, so its columns
 * cost nothing; most blocks vary one or two.
 */
import type { Model } from '../model.ts';
import { type BlockRanks, WorldBlock } from './world-block.ts';

/** What one decision maker may want: rankings of the types of states. */
export interface Alternatives {
  readonly dm: number;
  readonly typeOf: Int32Array;
  readonly types: number;
  readonly ranks: readonly Int32Array[];
}

/** Worlds in a block; a multiple of 32, so that blocks stand one after the other as words. */
export const blockWorlds = 2048;

/** How many joint worlds, and how far apart the alternatives of each decision maker stand. */
export function jointSize(varied: readonly Alternatives[]): { size: number; strides: number[] } {
  const strides = new Array<number>(varied.length);
  let size = 1;
  for (let k = varied.length - 1; k >= 0; k--) {
    strides[k] = size;
    size *= varied[k].ranks.length;
  }
  return { size, strides };
}

/** The ranks of one decision maker in the worlds from … from + worlds − 1. */
function blockRanks(one: Alternatives, stride: number, from: number, worlds: number): BlockRanks {
  const { typeOf, types, ranks } = one;
  const at = (w: number) => Math.floor((from + w) / stride) % ranks.length;
  const first = Math.floor(from / stride);
  if (first === Math.floor((from + worlds - 1) / stride)) {
    return { typeOf, types, ranks: ranks[first % ranks.length], fixed: true };
  }
  const flat = new Int32Array(types * worlds);
  for (let w = 0; w < worlds; w++) {
    const own = ranks[at(w)];
    for (let t = 0; t < types; t++) flat[t * worlds + w] = own[t];
  }
  return { typeOf, types, ranks: flat, fixed: false };
}

/** Every decision maker of the model as it stands. */
export function fixedRanks(model: Model): BlockRanks[] {
  const typeOf = Int32Array.from(model.codes, (_, s) => s);
  return model.ranks.map((ranks) => ({ typeOf, types: ranks.length, ranks, fixed: true }));
}

/**
 * Goes through the joint worlds `from` … `to` − 1 in blocks.
 * @param from a multiple of 32
 * @param visit is given each block and the number of its first world
 */
export function forEachBlock(
  model: Model,
  varied: readonly Alternatives[],
  visit: (block: WorldBlock, first: number) => void,
  [from, to]: readonly [number, number] = [0, jointSize(varied).size],
): void {
  const { strides } = jointSize(varied);
  const base = fixedRanks(model);
  for (let first = from; first < to; first += blockWorlds) {
    const worlds = Math.min(blockWorlds, to - first);
    const makers = [...base];
    varied.forEach((one, k) => {
      makers[one.dm] = blockRanks(one, strides[k], first, worlds);
    });
    visit(new WorldBlock(worlds, makers), first);
  }
}
