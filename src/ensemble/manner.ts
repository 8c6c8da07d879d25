/**
 * The manners of a decision maker: as an opponent it matters to SEQ, SSEQ, SIM and to reach by
 * improvements only by which of its own moves are improvements. Orders that agree on all of these are
 * of one manner, however they rank the rest; there are far fewer manners than orders.
 *
 *   1. the pairs of types of states between which it can move
 *   2. classes of orders that put every such pair the same way round are of one manner
 */
import type { Alternatives } from '../conflict/inverse/joint-world.ts';
import type { MoveList } from '../conflict/inverse/move-list.ts';

export interface Manners {
  /** Per manner its classes, the first standing for all where only the manner matters. */
  readonly classes: readonly (readonly number[])[];
  /** Per manner how many orders. */
  readonly weights: readonly number[];
}

/** Step 1. */
function movePairs(lists: MoveList, { dm, typeOf, types }: Alternatives): [number, number][] {
  const pairs = new Map<number, [number, number]>();
  typeOf.forEach((from, s) => {
    for (const t of lists.moves(dm, s)) {
      const to = typeOf[t];
      if (from !== to) pairs.set(from * types + to, [from, to]);
    }
  });
  return [...pairs.values()];
}

/** Step 2. @param weights per class, how many orders */
export function manners(
  lists: MoveList,
  alternatives: Alternatives,
  weights: readonly number[],
): Manners {
  const pairs = movePairs(lists, alternatives);
  const found = new Map<string, number[]>();
  alternatives.ranks.forEach((ranks, at) => {
    const key = pairs.map(([from, to]) => (ranks[to] > ranks[from] ? '1' : '0')).join('');
    const own = found.get(key);
    if (own === undefined) found.set(key, [at]);
    else own.push(at);
  });
  const classes = [...found.values()];
  return {
    classes,
    weights: classes.map((own) => own.reduce((sum, at) => sum + weights[at], 0)),
  };
}

/** All orders as one manner: for what depends on nobody else. */
export function oneManner(weights: readonly number[]): Manners {
  return {
    classes: [weights.map((_, at) => at)],
    weights: [weights.reduce((sum, weight) => sum + weight, 0)],
  };
}
