/**
 * What a path asks of rankings: for each step, the block of the state after above the block of the
 * state before. Such pairs are a partial order of the blocks they name, so the number of rankings that
 * keep them is size! · e / k! for k blocks with e linear extensions (`linear-extension.ts`).
 */
import { factorial } from './factorial.ts';
import { countExtensions, partialOrder } from './linear-extension.ts';
import { above, below, type RankedBlocks } from './ranking-block.ts';

/** Blocks, the first above the second. */
export type Pair = readonly [number, number];

/** What "a above b" asks of the blocks: nothing, the impossible, or a pair. */
export function pairOf({ blockOf, stated }: RankedBlocks, a: number, b: number): boolean | Pair {
  const [first, second] = [blockOf[a], blockOf[b]];
  if (first === second) return first < 0 && stated[a] > stated[b];
  if (first < 0) return first === above;
  return second < 0 ? second === below : [first, second];
}

/** The blocks named, and the pairs over their places among them. */
function named(pairs: readonly Pair[]) {
  const blocks = [...new Set(pairs.flat())].sort((a, b) => a - b);
  return {
    blocks,
    places: pairs.map(([a, b]): Pair => [blocks.indexOf(a), blocks.indexOf(b)]),
  };
}

/** How many orders of `size` blocks keep the pairs; 0 when they go in a circle. */
export function ordersKeeping(size: number, pairs: readonly Pair[]): bigint {
  const { blocks, places } = named(pairs);
  try {
    const extensions = countExtensions(partialOrder(blocks.length, places));
    return (factorial(size) / factorial(blocks.length)) * extensions;
  } catch (error) {
    if (error instanceof RangeError && blocks.length <= 30) return 0n;
    throw error;
  }
}

/** The pairs that do not follow from the others. */
export function neededPairs(pairs: readonly Pair[]): Pair[] {
  const { blocks, places } = named(pairs);
  const distinct = places.filter(
    ([a, b], k) => places.findIndex(([c, d]) => a === c && b === d) === k,
  );
  const needed = distinct.filter((pair) => {
    const [a, b] = pair;
    const others = distinct.filter((one) => one !== pair);
    return ((partialOrder(blocks.length, others).above[b] >>> a) & 1) === 0;
  });
  return needed
    .map(([a, b]): Pair => [blocks[a], blocks[b]])
    .sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}
