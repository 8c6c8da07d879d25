/**
 * What the stated capacities leave of what suppliers are said to give: what each client could have
 * alone, what all can have at once, and what holds it there.
 */
import type { CapacityRow } from './client.ts';
import { EQUAL, type Range } from './model.ts';
import { aloneOf, atHigh, atLow, delivery, type Pick, type Pool, type PoolNeed } from './pool.ts';

/** Capacities, and what suppliers give to single needs. */
export interface Limits {
  /** Ids of capacities. */
  readonly capacities: readonly string[];
  readonly links: readonly { supplier: string; need: string }[];
}

/** What holds the delivery of a pool at one end of the ranges. */
export interface Hold extends Limits {
  /** Whether every demand is met; then nothing holds it. */
  readonly met: boolean;
  /** Of what holds it, each of which a little more would deliver more by itself. */
  readonly bottlenecks: Limits;
  /** Needs that some best delivery leaves short; the others are met in each. */
  readonly contested: readonly string[];
}

/** Shares of the demand, 0 to 1. */
interface Shares {
  readonly demand: number;
  /** With what suppliers give to each need, and no capacity over them. */
  readonly stated: Range;
  /** If no other client drew on the pool. */
  readonly alone: Range;
}

export interface PoolReport {
  /** The id of its first capacity. */
  readonly id: string;
  readonly capacities: readonly CapacityRow[];
  readonly needs: readonly ({ id: string; client: string } & Shares)[];
  readonly clients: readonly ({ client: string } & Shares)[];
  readonly demanded: number;
  /** The most that can be delivered at once. */
  readonly delivered: Range;
  /** The same as a share of what is demanded. */
  readonly share: Range;
  readonly holds: { readonly low: Hold; readonly high: Hold };
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** A share of some demand; rounding may carry a sum past its end. */
const shareOf = (value: number, demand: number) => Math.min(1, value / demand);

function sharesOf(pool: Pool, isOwn: (need: PoolNeed) => boolean): Shares {
  const own = pool.needs.filter(isOwn);
  const demand = total(own.map((need) => need.demand));
  const most = (pick: Pick) =>
    own.length === 1
      ? aloneOf(pool, pool.needs.indexOf(own[0]), pick)
      : delivery(pool, pick, isOwn).flow;
  const alone = (pick: Pick) => shareOf(most(pick), demand);
  const stated = (end: keyof Range) => {
    const given = pool.needs.map((need, n) =>
      isOwn(need)
        ? Math.min(need.demand, total(pool.outlets.map(({ limits }) => limits[n][end])))
        : 0,
    );
    return shareOf(total(given), demand);
  };
  return {
    demand,
    stated: { low: stated('low'), high: stated('high') },
    alone: { low: alone(atLow), high: alone(atHigh) },
  };
}

function holdAt({ needs, outlets, ...pool }: Pool, pick: Pick): Hold & { flow: number } {
  const { flow, demanded, heldBy, bottlenecks } = delivery({ ...pool, needs, outlets }, pick);
  const named = (limits: typeof bottlenecks): Limits => ({
    capacities: limits.suppliers.flatMap((o) => outlets[o].capacities),
    links: limits.links.map(([o, n]) => ({ supplier: outlets[o].supplier, need: needs[n].id })),
  });
  const met = flow >= demanded - EQUAL;
  const isMet = new Set(heldBy.clients);
  return {
    flow,
    met,
    ...named(met ? { suppliers: [], links: [] } : heldBy),
    bottlenecks: named(met ? { suppliers: [], links: [] } : bottlenecks),
    contested: met ? [] : needs.flatMap(({ id }, n) => (isMet.has(n) ? [] : [id])),
  };
}

function poolReport(pool: Pool, capacities: readonly CapacityRow[]): PoolReport {
  const { flow: least, ...low } = holdAt(pool, atLow);
  const { flow: most, ...high } = holdAt(pool, atHigh);
  const demanded = total(pool.needs.map(({ demand }) => demand));
  const held = new Set(pool.outlets.flatMap((outlet) => outlet.capacities));
  return {
    id: pool.id,
    capacities: capacities.filter(({ id }) => held.has(id)),
    needs: pool.needs.map(({ id, client }) => ({
      id,
      client,
      ...sharesOf(pool, (need) => need.id === id),
    })),
    clients: [...new Set(pool.needs.map(({ client }) => client))].map((client) => ({
      client,
      ...sharesOf(pool, (need) => need.client === client),
    })),
    demanded,
    delivered: { low: least, high: most },
    share: { low: shareOf(least, demanded), high: shareOf(most, demanded) },
    holds: { low, high },
  };
}

/** @param withdrawn suppliers that give nothing */
export function poolReports(
  pools: readonly Pool[],
  capacities: readonly CapacityRow[],
  withdrawn: readonly string[] = [],
): PoolReport[] {
  return pools.map((pool) => {
    const outlets = pool.outlets.filter(({ supplier }) => !withdrawn.includes(supplier));
    return poolReport({ ...pool, outlets }, capacities);
  });
}
