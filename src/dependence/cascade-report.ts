/**
 * Who follows, where thresholds are stated.
 *
 *   1. *for certain*: every threshold at its high end, every exposure at its low end, and who states
 *      none never leaves
 *   2. *perhaps*: every threshold at its low end, every exposure at its high end, and who states
 *      none leaves as soon as it is exposed at all
 * A cascade grows as thresholds fall and exposures rise; so whoever is in the first leaves in every
 * world, and no later than in its round; whoever is not in the second leaves in none. Exposures of
 * two pairs may have their ends in different worlds: the two bounds hold, and need not be met.
 */
import type { ThresholdRow } from './client.ts';
import { EQUAL, type Range } from './model.ts';
import { cascade, criticalThresholds, type Exposure } from './spread.ts';

export interface CascadeClient {
  readonly client: string;
  /** Null where none is stated, and for the start. */
  readonly threshold: { readonly id: string; readonly at: Range } | null;
  /** The round by which it leaves in every world, the start being 1; null where it need not. */
  readonly certain: number | null;
  /** The earliest round in which it may leave; null where it never does. */
  readonly possible: number | null;
  /** The threshold at or below which it leaves, those of the others as stated; null for the start. */
  readonly critical: Range | null;
}

export interface CascadeReport {
  readonly thresholds: readonly ThresholdRow[];
  readonly clients: readonly CascadeClient[];
}

interface Patron {
  readonly patron: string;
  readonly clients: readonly string[];
  /** Which of the clients leaves first. */
  readonly start: number;
  readonly low: Exposure;
  readonly high: Exposure;
}

/** The threshold of a client towards a patron; one that names the patron before one that names none. */
export function thresholdOf(
  thresholds: readonly ThresholdRow[],
  client: string,
  patron: string,
): ThresholdRow | undefined {
  const own = thresholds.filter((one) => one.client === client && !one.dateUnknown);
  return own.find((one) => one.patron === patron) ?? own.find((one) => one.patron === null);
}

/** The round in which each client leaves, from 1; null for those who stay. */
function roundsOf(exposure: Exposure, thresholds: readonly number[], start: number) {
  const { rounds } = cascade(exposure, thresholds, [start]);
  return thresholds.map((_, j) => {
    const round = rounds.findIndex((left) => left.includes(j));
    return round < 0 ? null : round + 1;
  });
}

/** @returns nothing where no client but the start states a threshold towards the patron */
export function cascadeReport(
  { patron, clients, start, low, high }: Patron,
  all: readonly ThresholdRow[],
): CascadeReport | undefined {
  const stated = clients.map((client, j) =>
    j === start ? undefined : thresholdOf(all, client, patron),
  );
  if (stated.every((one) => one === undefined)) return undefined;
  const firm = stated.map((one) => one?.at.high ?? Number.POSITIVE_INFINITY);
  const loose = stated.map((one) => one?.at.low ?? 2 * EQUAL);
  const certain = roundsOf(low, firm, start);
  const possible = roundsOf(high, loose, start);
  const least = criticalThresholds(low, firm, [start]);
  const most = criticalThresholds(high, loose, [start]);
  return {
    thresholds: stated.flatMap((one) => one ?? []),
    clients: clients.map((client, j) => ({
      client,
      threshold: stated[j] ? { id: stated[j].id, at: stated[j].at } : null,
      certain: certain[j],
      possible: possible[j],
      critical: j === start ? null : { low: least[j], high: most[j] },
    })),
  };
}
