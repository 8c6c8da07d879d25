/**
 * What a rupture would spread to, as far as the situation's supplies say.
 *
 * A *patron* is a supplier with other clients besides this one; itself is none of them. Its clients are exposed to one
 * another by what they supply to one another: ω_ij = the coverage that j loses without i. Where no
 * supplier has a second client there is nothing to stand on, and the list is empty.
 */
import { type CascadeReport, cascadeReport } from './cascade-report.ts';
import { type Client, type DependInput, middle, type ThresholdRow } from './client.ts';
import { debtRank } from './debt-rank.ts';
import type { Range } from './model.ts';
import { lossRange } from './range.ts';
import { criticalRanges, type Exposure } from './spread.ts';
import { loss } from './withdrawal.ts';

export interface SpreadReport {
  readonly patron: string;
  /** Who leaves the patron first: the client of the report. */
  readonly start: string;
  /** What each client of the patron would lose if the patron itself withdrew. */
  readonly clients: readonly { client: string; loss: Range }[];
  /** How much `to` is exposed to `from`; pairs without supplies are left out. */
  readonly exposure: readonly { from: string; to: string; low: number; high: number }[];
  /**
   * What would have to be true for the others to follow: a threshold at most `low` suffices
   * whatever the others do, one above `high` holds whatever they do.
   */
  readonly critical: readonly { client: string; low: number; high: number }[];
  /** Who follows, where thresholds are stated; absent where none is. */
  readonly cascade?: CascadeReport;
  /** Distress passed on once (DebtRank), exposures at the middle of their ranges. */
  readonly debtRank: readonly { client: string; distress: number }[];
}

export function spreadReport(input: DependInput, client: Client): SpreadReport[] {
  return client.suppliers.flatMap((patron) => {
    // Who supplies itself is no client of its own: nobody leaves itself.
    const clients = input.clients.filter(
      (other) => other.id !== patron && other.suppliers.includes(patron),
    );
    return patron !== client.id && clients.length > 1
      ? [ofPatron(patron, client, clients, input.thresholds)]
      : [];
  });
}

function ofPatron(
  patron: string,
  start: Client,
  clients: readonly Client[],
  thresholds: readonly ThresholdRow[],
): SpreadReport {
  const n = clients.length;
  const pair = (of: (client: Client, supplier: number) => number): Exposure => ({
    clients: n,
    weights: clients.flatMap((from) =>
      clients.map((to) => {
        const supplier = to.suppliers.indexOf(from.id);
        return from === to || supplier < 0 ? 0 : of(to, supplier);
      }),
    ),
  });
  const low = pair(({ model }, s) => lossRange(model, [s]).low);
  const high = pair(({ model }, s) => lossRange(model, [s]).high);
  const mid = pair(({ model }, s) => loss(model, middle({ ...model }), [s]));
  const at = clients.indexOf(start);
  const ends = { low: criticalRanges(low, [at]), high: criticalRanges(high, [at]) };
  const ids = clients.map(({ id }) => id);
  const followed = cascadeReport({ patron, clients: ids, start: at, low, high }, thresholds);
  const distress = debtRank(
    mid,
    clients.map((_, j) => (j === at ? 1 : 0)),
  );
  return {
    patron,
    start: start.id,
    clients: clients.map((client) => ({
      client: client.id,
      loss: lossRange(client.model, [client.suppliers.indexOf(patron)]),
    })),
    exposure: clients.flatMap((from, i) =>
      clients.flatMap((to, j) =>
        high.weights[i * n + j] > 0
          ? [
              {
                from: from.id,
                to: to.id,
                low: low.weights[i * n + j],
                high: high.weights[i * n + j],
              },
            ]
          : [],
      ),
    ),
    critical: clients.flatMap((client, j) =>
      j === at ? [] : [{ client: client.id, low: ends.low[j].low, high: ends.high[j].high }],
    ),
    ...(followed ? { cascade: followed } : {}),
    debtRank: clients.map((client, j) => ({ client: client.id, distress: distress[j] })),
  };
}
