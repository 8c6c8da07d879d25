/**
 * The dependence of every client of a situation, at a date.
 *   1. a client is an actor with needs; their weights are scaled to sum to 1
 *   2. a supply counts if it holds at the date; one that holds on some days of the date only counts
 *      from 0 to its high end, since whether it holds is not known
 *   3. supplies of one supplier to one need are added
 *   4. a supply rests on its own quotes and on those of its claims and events
 *   5. capacities and thresholds hold at the date as supplies do; one that may not hold says so, and
 *      is no limit at its high end
 */
import { contains } from '../situation/date-order.ts';
import { dateSpan } from '../situation/partial-date.ts';
import type { Situation, Supply } from '../situation/situation.ts';
import { unsourced } from '../situation/unsourced.ts';
import type { CapacityRow, Cell, Client, DependInput, NeedRow, ThresholdRow } from './client.ts';
import { dependence, type Range } from './model.ts';

/** A supply that counts, with its amount at the date. */
interface Counted {
  readonly supply: Supply;
  readonly amount: Range;
  readonly quotes: readonly string[];
  readonly dateUnknown: boolean;
}

/**
 * @param asOf the date to weigh at; by default the situation's own
 * @throws RangeError when the date is none
 */
export function dependInput(situation: Situation, asOf: string = situation.asOf): DependInput {
  const counted = countedSupplies(situation, asOf);
  const bare = unsourced(situation, ['need', 'supply', 'capacity', 'threshold']);
  const clients = [...new Set(situation.needs.map((need) => need.client))];
  const capacities = capacityRows(situation, asOf);
  const thresholds = thresholdRows(situation, asOf);
  const shared = new Set([...capacities, ...thresholds].map(({ id }) => id));
  return {
    asOf,
    clients: clients.map((id) => clientOf(situation, id, counted, bare)),
    capacities,
    thresholds,
    unsourced: bare.flatMap(({ kind, id = '', path }) =>
      (kind === 'capacity' || kind === 'threshold') && shared.has(id) ? [path] : [],
    ),
  };
}

type Stated = Pick<Supply, 'claims' | 'events' | 'quotes' | 'during' | 'illustrative'>;

/** Of members of a part, those that may hold at a date, with what they rest on. */
function holding<T extends Stated>(situation: Situation, asOf: string, items: readonly T[]) {
  const moment = dateSpan(asOf);
  const claims = new Map(situation.claims.map((claim) => [claim.id, claim.quotes]));
  const events = new Map(situation.events.map((event) => [event.id, event.quotes]));
  return items.flatMap((item) => {
    const holds = item.during === undefined ? 'yes' : contains(dateSpan(item.during), moment);
    if (holds === 'no') return [];
    const quotes = [
      ...item.quotes,
      ...item.claims.flatMap((id) => claims.get(id) ?? []),
      ...item.events.flatMap((id) => events.get(id) ?? []),
    ];
    return [{ item, quotes: [...new Set(quotes)], dateUnknown: holds === 'unknown' }];
  });
}

function endsOf(amount: Supply['amount']): Range {
  return typeof amount === 'number' ? { low: amount, high: amount } : amount;
}

function capacityRows(situation: Situation, asOf: string): CapacityRow[] {
  return holding(situation, asOf, situation.capacities).map(
    ({ item: { id, supplier, needs, amount, illustrative }, quotes, dateUnknown }) => ({
      id,
      supplier,
      needs,
      amount: endsOf(amount),
      quotes,
      illustrative,
      dateUnknown,
    }),
  );
}

function thresholdRows(situation: Situation, asOf: string): ThresholdRow[] {
  return holding(situation, asOf, situation.thresholds).map(
    ({ item: { id, client, patron = null, at, illustrative }, quotes, dateUnknown }) => ({
      id,
      client,
      patron,
      at: endsOf(at),
      quotes,
      illustrative,
      dateUnknown,
    }),
  );
}

function countedSupplies(situation: Situation, asOf: string): Counted[] {
  return holding(situation, asOf, situation.supplies).map(({ item, quotes, dateUnknown }) => {
    const range = endsOf(item.amount);
    const amount = dateUnknown ? { low: 0, high: range.high } : range;
    return { supply: item, amount, quotes, dateUnknown };
  });
}

function clientOf(
  situation: Situation,
  id: string,
  all: readonly Counted[],
  bare: ReturnType<typeof unsourced>,
): Client {
  const needs = situation.needs.filter((need) => need.client === id);
  const needIds = new Set(needs.map((need) => need.id));
  const counted = all.filter(({ supply }) => needIds.has(supply.need));
  const countedIds = new Set(counted.map(({ supply }) => supply.id));
  const suppliers = [...new Set(counted.map(({ supply }) => supply.supplier))];
  const cells = cellsOf(needs, suppliers, counted);
  const row = (need: string, end: 'low' | 'high') =>
    suppliers.map(
      (supplier) =>
        cells.find((cell) => cell.need === need && cell.supplier === supplier)?.amount[end] ?? 0,
    );
  const model = dependence({
    weights: needs.map((need) => need.weight),
    demands: needs.map((need) => need.demand),
    low: needs.map((need) => row(need.id, 'low')),
    high: needs.map((need) => row(need.id, 'high')),
  });
  const rows = needs.map(
    (need, n): NeedRow => ({
      id: need.id,
      weight: model.weights[n],
      demand: need.demand,
      quotes: need.quotes,
    }),
  );
  return {
    id,
    needs: rows,
    suppliers,
    model,
    cells,
    unsourced: bare
      .filter(({ kind, id: named = '' }) =>
        kind === 'need' ? needIds.has(named) : kind === 'supply' && countedIds.has(named),
      )
      .map(({ path }) => path),
    illustrative: counted
      .filter(({ supply }) => supply.illustrative)
      .map(({ supply }) => supply.id),
  };
}

/** Supplies of one supplier to one need, added; in the order of needs, then suppliers. */
function cellsOf(
  needs: Situation['needs'],
  suppliers: readonly string[],
  counted: readonly Counted[],
): Cell[] {
  return needs.flatMap((need) =>
    suppliers.flatMap((supplier) => {
      const here = counted.filter(
        ({ supply }) => supply.need === need.id && supply.supplier === supplier,
      );
      if (here.length === 0) return [];
      const total = (end: 'low' | 'high') => here.reduce((sum, one) => sum + one.amount[end], 0);
      return [
        {
          need: need.id,
          supplier,
          amount: { low: total('low'), high: total('high') },
          supplies: here.map(({ supply }) => supply.id),
          quotes: [...new Set(here.flatMap(({ quotes }) => quotes))],
          illustrative: here.some(({ supply }) => supply.illustrative),
          dateUnknown: here.some(({ dateUnknown }) => dateUnknown),
        },
      ];
    }),
  );
}
