/**
 * The search for a condition among prime conjunctions: a smallest disjunction where the joint orders
 * are few, and one without idle parts where they are many. `condition.ts` has the argument.
 */
import { forEachTuple, holdsIn } from './behaviour.ts';
import { smallestCover } from './cover.ts';
import { bitsOf } from './hitting-set.ts';
import type { Comparison, Prime, PrimeSearch } from './prime-conjunction.ts';

export interface Condition {
  readonly conjunctions: readonly (readonly Comparison[])[];
  readonly truncated: boolean;
}

export const mostConjunctions = 100;
const mostTransversals = 500;
const mostVisits = 400_000;

/**
 * Step 3, few joint orders.
 *   a. take good orders, the tightest first, that no prime through an earlier one holds in; no prime
 *      holds in two of them, so a condition has at least as many conjunctions
 *   b. a smallest cover by the primes through them; where it has no more, it is a smallest of all
 *   c. else a smallest cover by all primes
 */
export function exactly(search: PrimeSearch): Condition {
  const good: number[][] = [];
  forEachTuple(search.sizes, (tuple) => {
    if (search.isGood(tuple)) good.push([...tuple]);
  });
  const tight = good.map((joint) => search.tightness(joint));
  const byTightness = [...good.keys()].sort((a, b) => tight[b] - tight[a] || a - b);
  const some = new Cover(search, good);
  let apart = 0;
  for (const at of byTightness) {
    if (some.reaches(at)) continue;
    apart++;
    some.add(search.primes(good[at], mostTransversals));
  }
  const found = some.smallest();
  if (found.length === apart) return { conjunctions: found, truncated: false };
  const all = new Cover(search, good);
  for (const joint of good) all.add(search.primes(joint, mostTransversals));
  return { conjunctions: all.smallest(), truncated: false };
}

/** Primes, and which of the good orders each holds in. */
class Cover {
  readonly #search: PrimeSearch;
  readonly #good: readonly number[][];
  readonly #found = new Map<string, { prime: Prime; size: number; covers: Int32Array }>();

  constructor(search: PrimeSearch, good: readonly number[][]) {
    this.#search = search;
    this.#good = good;
  }

  add(primes: readonly Prime[]): void {
    for (const prime of primes) {
      const key = `${prime.asks.join()}|${prime.values.join()}`;
      if (this.#found.has(key)) continue;
      const holds = this.#search.holds(prime);
      const covers = new Int32Array((this.#good.length + 31) >>> 5);
      this.#good.forEach((joint, at) => {
        if (isIn(holds, joint)) covers[at >>> 5] |= 1 << (at & 31);
      });
      this.#found.set(key, { prime, size: bitsOf(prime.asks).length, covers });
    }
  }

  /** Whether some prime holds in a good order. */
  reaches(at: number): boolean {
    for (const { covers } of this.#found.values()) if (holdsIn(covers, at)) return true;
    return false;
  }

  smallest(): Comparison[][] {
    const universe = new Int32Array((this.#good.length + 31) >>> 5);
    this.#good.forEach((_, at) => {
      universe[at >>> 5] |= 1 << (at & 31);
    });
    const sized = [...this.#found.values()].sort((a, b) => a.size - b.size);
    const { chosen } = smallestCover(
      sized.map(({ covers }) => covers),
      universe,
    );
    return chosen.map((k) => this.#search.comparisons(sized[k].prime));
  }
}

/** Step 3, many joint orders: those visited are spread evenly when there are too many to visit. */
export function greedily(search: PrimeSearch): Condition {
  const sizes = search.sizes;
  const joint = sizes.reduce((product, size) => product * size, 1);
  const visits = Math.min(joint, mostVisits);
  const primes: Prime[] = [];
  const holds: Uint8Array[][] = [];
  const size = ({ asks }: Prime) => bitsOf(asks).length;
  let truncated = visits < joint;
  for (let visit = 0; visit < visits; visit++) {
    const tuple = tupleAt(Math.floor((visit * joint) / visits), sizes);
    if (!search.isGood(tuple) || holds.some((one) => isIn(one, tuple))) continue;
    if (primes.length === mostConjunctions) {
      truncated = true;
      break;
    }
    const through = search.primes(tuple, 200);
    const prime = through.reduce((best, one) => (size(one) < size(best) ? one : best));
    primes.push(prime);
    holds.push(search.holds(prime));
  }
  const needed = truncated ? primes : irredundant(primes, holds, sizes);
  return { conjunctions: needed.map((prime) => search.comparisons(prime)), truncated };
}

const isIn = (holds: readonly Uint8Array[], tuple: readonly number[]): boolean =>
  tuple.every((o, k) => holds[k][o] === 1);

function tupleAt(index: number, sizes: readonly number[]): number[] {
  const tuple = new Array<number>(sizes.length);
  for (let k = sizes.length - 1, left = index; k >= 0; k--) {
    tuple[k] = left % sizes[k];
    left = Math.floor(left / sizes[k]);
  }
  return tuple;
}

/** Leaves out, last first, the conjunctions whose orders others cover. */
function irredundant(
  primes: readonly Prime[],
  holds: readonly Uint8Array[][],
  sizes: readonly number[],
): Prime[] {
  const times = new Uint8Array(sizes.reduce((product, size) => product * size, 1));
  const over = (k: number, visit: (index: number) => void) =>
    forEachTuple(sizes, (tuple, index) => {
      if (isIn(holds[k], tuple)) visit(index);
    });
  primes.forEach((_, k) => {
    over(k, (index) => times[index]++);
  });
  const kept = new Set(primes);
  for (let k = primes.length - 1; k >= 0; k--) {
    let needed = false;
    over(k, (index) => {
      needed ||= times[index] === 1;
    });
    if (needed) continue;
    kept.delete(primes[k]);
    over(k, (index) => times[index]--);
  }
  return [...kept];
}
