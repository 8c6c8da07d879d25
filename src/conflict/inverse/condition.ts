/**
 * The minimal condition in comparisons under which orders are good: a smallest disjunction of prime
 * conjunctions, each irredundant. Quine 1952 and McCluskey 1956 on two-level minimisation.
 *
 * Orders are read as the comparisons they make, one for each pair of items. A conjunction of
 * comparisons that a good order g makes holds in good orders only iff it leaves out every bad order,
 * so it must hit, for each bad order b, the set of comparisons in which g and b differ: the prime
 * conjunctions through g are the minimal hitting sets of these. Comparisons that follow from others
 * by transitivity fall away by themselves, and what is known of the order is never asked for.
 *   1. the behaviours of each decision maker's orders (`behaviour.ts`); a question that falls apart
 *      into one for each is answered one by one
 *   2. only the items that matter (`projection.ts`), and only the minimal sets of differences
 *   3. up to 1,500 joint orders of these items: all prime conjunctions, then a smallest cover
 *      (`cover.ts`); beyond, a prime conjunction for each good order that none covers yet, of up to
 *      400,000 orders; none where more than seven items of one decision maker matter
 * Sorted: in a conjunction, comparisons that most conjunctions share come first, then by decision
 * maker and place in its list; conjunctions by length, then comparison by comparison.
 */
import { Memory, numbersKey } from '../memory.ts';
import { type Behaviours, behaviours, forEachTuple, holdsIn, productOf } from './behaviour.ts';
import { smallestCover } from './cover.ts';
import { bitsOf } from './hitting-set.ts';
import type { PartialOrder } from './linear-extension.ts';
import {
  type Compared,
  type Comparison,
  compared,
  type Prime,
  PrimeSearch,
} from './prime-conjunction.ts';
import { labelledOrders } from './projection.ts';

/** The orders of one decision maker that a condition speaks of. */
export interface ConditionOrders {
  readonly order: PartialOrder;
  readonly classOf: Int32Array;
  readonly classes: number;
}

export interface Condition {
  readonly conjunctions: readonly (readonly Comparison[])[];
  readonly truncated: boolean;
}

const mostConjunctions = 100;
const mostExact = 1500;
const mostTransversals = 500;
const mostVisits = 400_000;
/** Seven statements that matter; beyond, no condition is short enough to be read. */
const mostOrders = 5040;
const mostTable = 20_000;

/**
 * Step 3, few joint orders.
 *   a. take good orders, the tightest first, that no prime through an earlier one holds in; no prime
 *      holds in two of them, so a condition has at least as many conjunctions
 *   b. a smallest cover by the primes through them; where it has no more, it is a smallest of all
 *   c. else a smallest cover by all primes
 */
function exactly(search: PrimeSearch): Condition {
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
function greedily(search: PrimeSearch): Condition {
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

/** A condition on one decision maker's orders, those with a good label. */
function searched(
  makers: readonly Compared[],
  of: Pick<Behaviours, 'counts' | 'table'>,
): Condition {
  const largest = Math.max(...makers.map(({ count }) => count));
  if (largest > mostOrders || of.table.length > mostTable) {
    return { conjunctions: [], truncated: true };
  }
  const search = new PrimeSearch(makers, of);
  const joint = search.sizes.reduce((product, size) => product * size, 1);
  return joint <= mostExact ? exactly(search) : greedily(search);
}

function ofMaker(
  orders: ConditionOrders,
  of: Int32Array,
  good: Uint8Array,
  memory: Memory,
): Condition {
  const label = of.map((kind) => good[kind]);
  const { order, classOf } = orders;
  return memory.kept('condition of one', numbersKey([order.above, classOf, label]), () =>
    searched([compared(labelledOrders(order, classOf, label))], {
      counts: [2],
      table: Uint8Array.of(0, 1),
    }),
  );
}

const at = (condition: Condition, maker: number): Comparison[][] =>
  condition.conjunctions.map((one) => one.map((comparison) => ({ ...comparison, maker })));

/** Every decision maker's order has to be a good one. */
function allOf(parts: readonly Condition[]): Condition {
  let conjunctions: Comparison[][] = [[]];
  parts.forEach((part, maker) => {
    const own = at(part, maker);
    conjunctions = conjunctions.flatMap((one) => own.map((more) => [...one, ...more]));
  });
  return { conjunctions, truncated: parts.some(({ truncated }) => truncated) };
}

/** One decision maker's good order is enough. */
function anyOf(parts: readonly Condition[]): Condition {
  return {
    conjunctions: parts.flatMap(at),
    truncated: parts.some(({ truncated }) => truncated),
  };
}

/**
 * @param varied the orders of each varied decision maker
 * @param bits which joint classes are good, the last decision maker's fastest
 */
export function condition(
  varied: readonly ConditionOrders[],
  bits: Int32Array,
  memory: Memory = new Memory(),
): Condition {
  const orders = varied.flatMap(({ order, classOf, classes }) => [order.above, classOf, [classes]]);
  const key = numbersKey([...orders, bits]);
  return memory.kept('condition', key, () => conditionOf(varied, bits, memory));
}

function conditionOf(
  varied: readonly ConditionOrders[],
  bits: Int32Array,
  memory: Memory,
): Condition {
  const found = behaviours(
    bits,
    varied.map(({ classes }) => classes),
  );
  if (found.table.length === 1) {
    return { conjunctions: found.table[0] === 1 ? [[]] : [], truncated: false };
  }
  const good = productOf(found, 1);
  const bad = good === undefined ? productOf(found, 0) : undefined;
  const part = (kinds: Uint8Array, k: number): Condition =>
    ofMaker(varied[k], found.of[k], kinds, memory);
  if (good !== undefined) return sorted(allOf(good.map(part)));
  if (bad !== undefined) {
    return sorted(
      anyOf(
        bad.map((kinds, k) =>
          part(
            kinds.map((one) => 1 - one),
            k,
          ),
        ),
      ),
    );
  }
  const makers = varied.map(({ order, classOf }, k) =>
    compared(labelledOrders(order, classOf, found.of[k])),
  );
  return sorted(searched(makers, found));
}

const byPlace = (a: Comparison, b: Comparison): number =>
  a.maker - b.maker || a.above - b.above || a.below - b.below;

/** Step 4. */
function sorted({ conjunctions, truncated }: Condition): Condition {
  const key = (one: Comparison) => `${one.maker} ${one.above} ${one.below}`;
  const uses = new Map<string, number>();
  for (const one of conjunctions.flat()) uses.set(key(one), (uses.get(key(one)) ?? 0) + 1);
  const inside = conjunctions.map((one) =>
    [...one].sort((a, b) => uses.get(key(b))! - uses.get(key(a))! || byPlace(a, b)),
  );
  inside.sort((a, b) => {
    if (a.length !== b.length) return a.length - b.length;
    const differs = a.findIndex((one, k) => byPlace(one, b[k]) !== 0);
    return differs < 0 ? 0 : byPlace(a[differs], b[differs]);
  });
  return {
    conjunctions: inside.slice(0, mostConjunctions),
    truncated: truncated || inside.length > mostConjunctions,
  };
}
