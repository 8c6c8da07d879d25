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
import { Memory } from '../memory.ts';
import { type Behaviours, behaviours, productOf } from './behaviour.ts';
import { type Condition, exactly, greedily, mostConjunctions } from './condition-search.ts';
import type { PartialOrder } from './linear-extension.ts';
import { type Compared, type Comparison, compared, PrimeSearch } from './prime-conjunction.ts';
import { labelledOrders } from './projection.ts';

/** The orders of one decision maker that a condition speaks of. */
export interface ConditionOrders {
  readonly order: PartialOrder;
  readonly classOf: Int32Array;
  readonly classes: number;
  /** Other orders or classes have another name; absent where there is none. */
  readonly name?: string;
}

const mostExact = 1500;
/** Seven statements that matter; beyond, no condition is short enough to be read. */
const mostOrders = 5040;
const mostTable = 20_000;

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

/** All that a condition depends on. */
function keyOf(
  varied: readonly ConditionOrders[],
  bits: Int32Array,
  memory: Memory,
): string | undefined {
  const names = varied.map(({ name }) => name);
  if (!names.includes(undefined)) {
    const own = memory.key([bits]);
    return own && `${names.join(';')} ${own}`;
  }
  return memory.key([
    ...varied.flatMap(({ order, classOf, classes }) => [order.above, classOf, [classes]]),
    bits,
  ]);
}

function ofMaker(
  orders: ConditionOrders,
  of: Int32Array,
  good: Uint8Array,
  memory: Memory,
): Condition {
  const label = of.map((kind) => good[kind]);
  const { order, classOf } = orders;
  return memory.kept('condition of one', keyOf([orders], label, memory), () =>
    searched([compared(labelledOrders(order, classOf, label, memory))], {
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
  return memory.kept('condition', keyOf(varied, bits, memory), () =>
    conditionOf(varied, bits, memory),
  );
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
    compared(labelledOrders(order, classOf, found.of[k], memory)),
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
