/**
 * What the dependence scale finds for one client, as the command-line contract gives it: every
 * number with its range over all worlds, and the ids of what it rests on.
 */
import { type Client, type DependInput, middle } from './client.ts';
import { concentration, hhiRange } from './concentration.ts';
import { coverageRange, needCoverageRange } from './coverage.ts';
import type {
  DependReport,
  DependSettings,
  LeverageReport,
  NeedReport,
  SupplierReport,
  WithoutReport,
} from './depend-finding.ts';
import { leverage, vulnerability } from './leverage.ts';
import type { Range } from './model.ts';
import { pools } from './pool.ts';
import { poolReports } from './pool-report.ts';
import { lossRange, needLossRange, shapleyRange } from './range.ts';
import { leaders, rankings } from './ranking-report.ts';
import type { ShapleySettings } from './shapley.ts';
import { spreadReport } from './spread-report.ts';
import { kOut, survivalNumber } from './withdrawal.ts';

/**
 * @returns null when the situation has no client
 * @throws RangeError when `client` has no needs, or `without` names no supplier of the client
 */
export function dependReport(
  input: DependInput,
  settings: DependSettings = {},
): DependReport | null {
  const { seed = 1, draws, without = [], thresholds = [0.75, 0.5, 0.25] } = settings;
  const client = chosen(input, settings.client);
  if (client === undefined) return null;
  const { model, suppliers } = client;
  const ranked = rankings(client, { seed });
  const spread = spreadReport(input, client);
  const whole = coverageRange(model);
  const shared = pools(input);
  const illustrative = [...input.capacities, ...input.thresholds].filter((one) => one.illustrative);
  const outs = { low: kOut(model, model.low), high: kOut(model, model.high) };
  const names = (set: readonly number[]) => set.map((s) => suppliers[s]);
  return {
    client: client.id,
    asOf: input.asOf,
    coverage: whole,
    needs: needReports(client),
    suppliers: suppliers.map((_, s) => supplierReport(client, s, { seed })),
    kOut: outs.low.map(({ k, coverage, worst }, at) => ({
      k,
      coverage: { low: coverage, high: outs.high[at].coverage },
      worst: names(worst[0]),
      worstTied: worst.length,
      worstAtHigh: names(outs.high[at].worst[0]),
    })),
    survival: thresholds.map((threshold) => ({
      threshold,
      number: {
        low: survivalNumber(whole.low, outs.low, threshold),
        high: survivalNumber(whole.high, outs.high, threshold),
      },
    })),
    rankings: ranked,
    ...(draws ? { drawn: rankings(client, { corners: 0, draws, seed }) } : {}),
    leverage: suppliers.map((_, s) => leverageReport(input, client, s)),
    spread,
    spreadBasis: spread.length > 0 ? 'supplies-between-clients' : 'no-supplier-has-another-client',
    ...(shared.length > 0 ? { pools: poolReports(shared, input.capacities) } : {}),
    ...(without.length > 0 ? { without: withoutReport(input, client, without) } : {}),
    unsourced: [...client.unsourced, ...input.unsourced],
    illustrative: [...client.illustrative, ...illustrative.map(({ id }) => id)],
    headline: {
      largestLoss: leaders(ranked.loss),
      largestShapley: leaders(ranked.shapley),
      onlySource: onlySources(client),
    },
  };
}

function chosen({ clients }: DependInput, id: string | undefined): Client | undefined {
  if (id === undefined) return clients[0];
  const found = clients.find((client) => client.id === id);
  if (found) return found;
  const known = clients.map((client) => client.id).join(', ') || 'none';
  throw new RangeError(`no needs of "${id}" are stated; clients: ${known}`);
}

const gapOf = ({ low, high }: Range): Range => ({ low: 1 - high, high: 1 - low });

function needReports({ model, needs, cells }: Client): NeedReport[] {
  const covered = needCoverageRange(model);
  const world = middle(model);
  return needs.map(({ id, weight, demand, quotes }, n) => {
    const found = concentration(model, world, n);
    return {
      id,
      weight,
      demand,
      coverage: covered[n],
      gap: gapOf(covered[n]),
      hhi: found?.hhi ?? null,
      hhiRange: hhiRange(model, n),
      effectiveSuppliers: found?.effective ?? null,
      effectiveByEntropy: found?.byEntropy ?? null,
      quotes,
      suppliers: cells.filter((cell) => cell.need === id).map(({ need: _, ...cell }) => cell),
    };
  });
}

function supplierReport(client: Client, s: number, settings: ShapleySettings): SupplierReport {
  const { model, needs, suppliers } = client;
  const value = shapleyRange(model, s, settings);
  const losses = needLossRange(model, [s]);
  const gives = (n: number) => model.high[n * model.suppliers + s] > 0;
  return {
    id: suppliers[s],
    loss: lossRange(model, [s]),
    shapley: value.value,
    shapleyError: value.error,
    byNeed: needs.flatMap(({ id }, n) =>
      gives(n) ? [{ need: id, loss: losses[n], shapley: value.byNeed[n] }] : [],
    ),
  };
}

function withoutReport(
  input: DependInput,
  { model, needs, suppliers }: Client,
  ids: readonly string[],
): WithoutReport {
  const shared = pools(input);
  const unknown = ids.find((id) => !suppliers.includes(id));
  if (unknown !== undefined) {
    throw new RangeError(`"${unknown}" supplies nothing here; suppliers: ${suppliers.join(', ')}`);
  }
  const gone = [...new Set(ids)].map((id) => suppliers.indexOf(id));
  const left = needCoverageRange(model, gone);
  const losses = needLossRange(model, gone);
  return {
    suppliers: gone.map((s) => suppliers[s]),
    coverage: coverageRange(model, gone),
    loss: lossRange(model, gone),
    needs: needs.map(({ id }, n) => ({
      id,
      coverage: left[n],
      gap: gapOf(left[n]),
      loss: losses[n],
    })),
    ...(shared.length > 0 ? { pools: poolReports(shared, input.capacities, ids) } : {}),
  };
}

function leverageReport(input: DependInput, client: Client, s: number): LeverageReport {
  const side = (of: Client, other: number) => ({
    model: of.model,
    amounts: middle(of.model),
    other,
  });
  const ours = side(client, s);
  const supplier = client.suppliers[s];
  // Who supplies itself has no leverage over itself.
  const them = input.clients.find((other) => other.id === supplier && other.id !== client.id);
  const back = them?.suppliers.indexOf(client.id) ?? -1;
  const theirs = them && back >= 0 ? side(them, back) : undefined;
  return {
    supplier,
    ours: vulnerability(ours),
    theirs: theirs ? vulnerability(theirs) : null,
    leverage: theirs ? leverage(ours, theirs) : null,
  };
}

/** Needs to which one supplier alone gives anything. */
function onlySources({ needs, cells }: Client): { need: string; supplier: string }[] {
  return needs.flatMap(({ id }) => {
    const giving = cells.filter((cell) => cell.need === id && cell.amount.high > 0);
    return giving.length === 1 ? [{ need: id, supplier: giving[0].supplier }] : [];
  });
}
