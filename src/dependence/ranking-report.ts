/** Rankings between a client's suppliers, by loss and by Shapley value, with ids for indices. */
import type { Client } from './client.ts';
import {
  lossInNeed,
  type NeedMeasure,
  type Ranking,
  type RankingSettings,
  ranking,
  shapleyInNeed,
} from './ranking.ts';

export interface RankingReport {
  readonly over: 'corners' | 'draws';
  readonly total: number;
  readonly seed?: number;
  /** Per supplier, the worlds in which none counts more; in `tied` of them others count as much. */
  readonly first: readonly { supplier: string; count: number; tied: number }[];
  /** Per ordered pair, the worlds in which `a` counts more than `b`; the rest are fewer or tied. */
  readonly above: readonly { a: string; b: string; count: number }[];
}

export interface Rankings {
  readonly loss: RankingReport;
  /** Null where a need has too many suppliers to go through in every world. */
  readonly shapley: RankingReport | null;
}

/** With more suppliers than this in one need, Shapley values are not worked out world by world. */
const MOST_PER_NEED = 12;

export function rankings(client: Client, settings: RankingSettings): Rankings {
  const of = (measure: NeedMeasure) => named(client, ranking(client.model, measure, settings));
  const widest = Math.max(
    0,
    ...client.needs.map((need) => client.cells.filter((cell) => cell.need === need.id).length),
  );
  return { loss: of(lossInNeed), shapley: widest <= MOST_PER_NEED ? of(shapleyInNeed) : null };
}

/** Those who stand first in the most worlds. */
export function leaders(report: RankingReport | null): string[] {
  const first = report?.first ?? [];
  const most = Math.max(0, ...first.map(({ count }) => count));
  return first.filter(({ count }) => count > 0 && count === most).map(({ supplier }) => supplier);
}

function named({ suppliers }: Client, found: Ranking): RankingReport {
  const n = suppliers.length;
  return {
    over: found.over,
    total: found.total,
    ...(found.seed === undefined ? {} : { seed: found.seed }),
    first: suppliers.map((supplier, s) => ({
      supplier,
      count: found.first[s],
      tied: found.tied[s],
    })),
    above: suppliers.flatMap((a, i) =>
      suppliers.flatMap((b, j) => (i === j ? [] : [{ a, b, count: found.above[i * n + j] }])),
    ),
  };
}
