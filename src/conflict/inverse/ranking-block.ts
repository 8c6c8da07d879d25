/**
 * The rankings of one decision maker that are varied: every strict ranking of the states, or every
 * order of a slice of the positions of its stated ranking.
 *
 * A position of the stated ranking holds a state, or a class of ties that moves as one block. What
 * stands above the slice stays above it, what stands below stays below.
 */
import type { Model } from '../model.ts';

/** Which decision maker is varied; `from` … `to` − 1 are the positions of the slice, 0 the best. */
export interface RankingChoice {
  readonly dm: number;
  readonly from?: number;
  readonly to?: number;
}

export interface RankedBlocks {
  readonly dm: number;
  /** Number of blocks whose order is varied. */
  readonly size: number;
  /** Per state its block; `above` or `below` where it stays outside the slice. */
  readonly blockOf: Int32Array;
  /** Rank of each state as stated. */
  readonly stated: Int32Array;
  /** Per block how it is named: by its first state, 1-based. */
  readonly names: readonly string[];
}

export const above = -1;
export const below = -2;

/** How many positions the stated ranking of a decision maker has. */
export function positions(model: Model, dm: number): number {
  return model.ranks[dm].reduce((most, rank) => Math.max(most, rank), 0);
}

/** @throws RangeError when the slice is not within the ranking */
export function rankedBlocks(model: Model, { dm, from, to }: RankingChoice): RankedBlocks {
  const stated = model.ranks[dm];
  const name = (s: number) => `s${s + 1}`;
  if (from === undefined || to === undefined) {
    const blockOf = stated.map((_, s) => s);
    return { dm, size: stated.length, blockOf, stated, names: Array.from(blockOf, name) };
  }
  const most = positions(model, dm);
  if (!(from >= 0 && from < to && to <= most)) {
    throw new RangeError(`expected positions within 0-${most}, found ${from}-${to}`);
  }
  const blockOf = stated.map((rank) => {
    const position = most - rank;
    if (position < from) return above;
    return position >= to ? below : position - from;
  });
  const names = Array.from({ length: to - from }, (_, k) => name(blockOf.indexOf(k)));
  return { dm, size: to - from, blockOf, stated, names };
}

/** The ranks of all states when the blocks stand in this order, best first. */
export function ranksOfBlocks(
  { size, blockOf, stated }: RankedBlocks,
  order: readonly number[],
): Int32Array {
  const place = new Int32Array(size);
  order.forEach((block, p) => {
    place[block] = size - p;
  });
  let under = 0;
  blockOf.forEach((block, s) => {
    if (block === below) under = Math.max(under, stated[s]);
  });
  return blockOf.map((block, s) => {
    if (block === below) return stated[s];
    return block === above ? under + size + stated[s] : under + place[block];
  });
}
