/**
 * Pools: needs that draw on one another's suppliers through stated capacities.
 *
 *   1. capacities of one supplier that share a need count as one *outlet*. At a single day there are
 *      none such; a longer date may hold several one after the other, and the outlet is then no
 *      firmer than the least of them, and has no upper end
 *   2. a pool is what is linked by outlets that share needs
 *   3. what a supplier gives to a need of the pool outside of its capacities is limited by its
 *      amount alone: an outlet without a limit
 *
 * The most that a pool can deliver is one greatest flow (`shared-capacity.ts`). It rises in every
 * amount and every capacity, so its ends are at all-low and all-high.
 */
import type { CapacityRow, Client, DependInput } from './client.ts';
import type { Range } from './model.ts';
import { type Delivery, type SharedCapacity, sharedCapacity } from './shared-capacity.ts';

export interface Outlet {
  readonly supplier: string;
  /** Ids of the capacities that limit it; none where only its amounts do. */
  readonly capacities: readonly string[];
  /** As stated; both ends Infinity where no capacity is. */
  readonly amount: Range;
  /** Whether the capacity may not hold at all. */
  readonly isOpen: boolean;
  /** Per need of the pool, what the supplier gives to it. */
  readonly limits: readonly Range[];
}

export interface PoolNeed {
  readonly id: string;
  readonly client: string;
  readonly demand: number;
}

export interface Pool {
  /** The id of its first capacity. */
  readonly id: string;
  readonly needs: readonly PoolNeed[];
  readonly outlets: readonly Outlet[];
}

const NONE: Range = { low: 0, high: 0 };
const UNLIMITED: Range = { low: Number.POSITIVE_INFINITY, high: Number.POSITIVE_INFINITY };

/** Items that share a mark, directly or through others, in the order of their first items. */
function linked<T>(items: readonly T[], marks: (item: T) => readonly string[]): T[][] {
  const groups: { items: T[]; marks: Set<string> }[] = [];
  for (const item of items) {
    const own = new Set(marks(item));
    const met = groups.filter((group) => [...own].some((mark) => group.marks.has(mark)));
    const [first, ...others] = met;
    if (first === undefined) {
      groups.push({ items: [item], marks: own });
      continue;
    }
    for (const other of others) groups.splice(groups.indexOf(other), 1);
    first.items.push(...others.flatMap((other) => other.items), item);
    for (const mark of [...others.flatMap((other) => [...other.marks]), ...own]) {
      first.marks.add(mark);
    }
  }
  return groups.map((group) => items.filter((item) => group.items.includes(item)));
}

/** What a supplier gives to each need. */
function givenBy(clients: readonly Client[]): (supplier: string, need: string) => Range {
  const amounts = new Map<string, Range>();
  for (const { cells } of clients) {
    for (const { need, supplier, amount } of cells) amounts.set(`${supplier} ${need}`, amount);
  }
  return (supplier, need) => amounts.get(`${supplier} ${need}`) ?? NONE;
}

type Given = ReturnType<typeof givenBy>;

function outletOf(group: readonly CapacityRow[], needs: readonly PoolNeed[], given: Given): Outlet {
  const held = new Set(group.flatMap((one) => one.needs));
  const [first] = group;
  return {
    supplier: first.supplier,
    capacities: group.map(({ id }) => id),
    amount: {
      low: Math.min(...group.map(({ amount }) => amount.low)),
      high: Math.max(...group.map(({ amount }) => amount.high)),
    },
    isOpen: group.length > 1 || group.some(({ dateUnknown }) => dateUnknown),
    limits: needs.map(({ id }) => (held.has(id) ? given(first.supplier, id) : NONE)),
  };
}

/** What suppliers give to needs of the pool beside the capacities. */
function besides(
  outlets: readonly Outlet[],
  pool: readonly PoolNeed[],
  suppliers: readonly string[],
  given: Given,
): Outlet[] {
  return suppliers.flatMap((supplier): Outlet[] => {
    const own = outlets.filter((one) => one.supplier === supplier);
    const limits = pool.map(({ id }, n) =>
      own.some((one) => one.limits[n].high > 0) ? NONE : given(supplier, id),
    );
    if (limits.every(({ high }) => high === 0)) return [];
    return [{ supplier, capacities: [], amount: UNLIMITED, isOpen: false, limits }];
  });
}

/** The pools of a situation, in the order of its capacities. */
export function pools({ clients, capacities }: DependInput): Pool[] {
  const groups = linked(capacities, ({ supplier, needs }) =>
    needs.map((id) => `${supplier} ${id}`),
  );
  const all = clients.flatMap(({ id: client, needs }) =>
    needs.map(({ id, demand }): PoolNeed => ({ id, client, demand })),
  );
  const given = givenBy(clients);
  const suppliers = [...new Set(clients.flatMap((client) => client.suppliers))];
  return linked(groups, (group) => group.flatMap((one) => one.needs)).map((pool) => {
    const named = new Set(pool.flat().flatMap((one) => one.needs));
    const needs = all.filter(({ id }) => named.has(id));
    const outlets = pool.map((group) => outletOf(group, needs, given));
    const free = besides(outlets, needs, suppliers, given);
    return { id: pool[0][0].id, needs, outlets: [...outlets, ...free] };
  });
}

/** The value of an amount or a capacity in one world; `isOpen`: there may be no limit at all. */
export type Pick = (range: Range, of: { name: string; isOpen: boolean }) => number;

export const atLow: Pick = ({ low }) => low;
export const atHigh: Pick = ({ high }, { isOpen }) => (isOpen ? Number.POSITIVE_INFINITY : high);

/** A pool as numbers, in one world. */
function table({ needs, outlets }: Pool, pick: Pick): SharedCapacity {
  return {
    capacities: outlets.map(({ capacities, amount, isOpen }) =>
      capacities.length === 0
        ? Number.POSITIVE_INFINITY
        : pick(amount, { name: capacities.join('+'), isOpen }),
    ),
    demands: needs.map(({ demand }) => demand),
    limits: outlets.map(({ supplier, limits }) =>
      limits.map((range, n) =>
        range.high > 0 ? pick(range, { name: `${supplier} → ${needs[n].id}`, isOpen: false }) : 0,
      ),
    ),
  };
}

/** The most that one need could have in one world if the others asked for nothing: no flow is needed. */
export function aloneOf({ needs, outlets }: Pool, n: number, pick: Pick): number {
  const given = outlets.map(({ supplier, capacities, amount, isOpen, limits }) => {
    const most = pick(limits[n], { name: `${supplier} → ${needs[n].id}`, isOpen: false });
    if (capacities.length === 0) return most;
    return Math.min(most, pick(amount, { name: capacities.join('+'), isOpen }));
  });
  return Math.min(
    needs[n].demand,
    given.reduce((sum, value) => sum + value, 0),
  );
}

/**
 * The most that a pool delivers in one world.
 *
 * @param only whose demand counts; that of the others is 0 as if they asked for nothing
 */
export function delivery(pool: Pool, pick: Pick, only?: (need: PoolNeed) => boolean): Delivery {
  const world = table(pool, pick);
  const demands = world.demands.map((demand, n) => (only?.(pool.needs[n]) === false ? 0 : demand));
  return sharedCapacity({ ...world, demands });
}
