/**
 * The dependence of every client of a situation, at a date.
 *   1. a client is an actor with needs; their weights are scaled to sum to 1
 *   2. a supply counts if it holds at the date; one that holds on some days of the date only counts
 *      from 0 to its high end, since whether it holds is not known
 *   3. supplies of one supplier to one need are added
 *   4. a supply rests on its own quotes and on those of its claims and events
 */
import { contains } from '../situation/date-order.ts';
import { dateSpan } from '../situation/partial-date.ts';
import type { Situation, Supply } from '../situation/situation.ts';
import { unsourced } from '../situation/unsourced.ts';
import type { Cell, Client, DependInput, NeedRow } from './client.ts';
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
  const bare = unsourced(situation);
  const clients = [...new Set(situation.needs.map((need) => need.client))];
  return { asOf, clients: clients.map((id) => clientOf(situation, id, counted, bare)) };
}

function countedSupplies(situation: Situation, asOf: string): Counted[] {
  const moment = dateSpan(asOf);
  const claims = new Map(situation.claims.map((claim) => [claim.id, claim.quotes]));
  const events = new Map(situation.events.map((event) => [event.id, event.quotes]));
  return situation.supplies.flatMap((supply) => {
    const holds = supply.during === undefined ? 'yes' : contains(dateSpan(supply.during), moment);
    if (holds === 'no') return [];
    const { amount } = supply;
    const range = typeof amount === 'number' ? { low: amount, high: amount } : amount;
    const quotes = [
      ...supply.quotes,
      ...supply.claims.flatMap((id) => claims.get(id) ?? []),
      ...supply.events.flatMap((id) => events.get(id) ?? []),
    ];
    const dateUnknown = holds === 'unknown';
    return [
      {
        supply,
        amount: dateUnknown ? { low: 0, high: range.high } : range,
        quotes: [...new Set(quotes)],
        dateUnknown,
      },
    ];
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
