/**
 * How long the dependence and hypotheses scales take: the flagship's whole reports, which are
 * redone at every edit, and each exact method at the size where it gives way to another.
 * `npx tsx bench/dependence.ts` writes `bench/results/dependence.json`; with `--quick` nothing is
 * written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import {
  bestCoverage,
  criticalRanges,
  type Dependence,
  dependence,
  dependInput,
  dependReport,
  kOut,
  lossInNeed,
  ranking,
  shapley,
  shapleyRange,
  sharedCapacity,
} from '../src/dependence/index.ts';
import { seeded } from '../src/ensemble/random.ts';
import { hypothesesInput, hypothesesReport } from '../src/hypotheses/index.ts';
import { parseSituation } from '../src/situation/index.ts';

/** Needs × suppliers with amounts in hundredths; the first `ranged` cells are ranges. */
function model(needs: number, suppliers: number, ranged = 0): Dependence {
  const random = seeded(needs * 1000 + suppliers);
  const low = Array.from({ length: needs }, () =>
    Array.from({ length: suppliers }, () => random.below(100) / (50 * suppliers)),
  );
  const high = low.map((row, n) =>
    row.map((amount, s) => (n * suppliers + s < ranged ? amount * 2 + 0.01 : amount)),
  );
  return dependence({ weights: low.map(() => 1), low, high });
}

interface Row {
  readonly what: string;
  /** The first run, nothing warm. */
  readonly first: number;
  /** The median, and the 95th percentile where there are runs enough. */
  readonly median: number;
  readonly p95: number;
  readonly runs: number;
}

const short = (milliseconds: number) => Number(milliseconds.toFixed(3));

/** Milliseconds, over runs for a second and a half, at least one and at most 400. */
function measure(what: string, run: () => unknown): Row {
  const times: number[] = [];
  const begin = performance.now();
  do {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  } while (performance.now() - begin < 1500 && times.length < 400);
  const [first] = times;
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  const row = {
    what,
    first: short(first),
    median: short(at(0.5)),
    p95: short(at(0.95)),
    runs: times.length,
  };
  console.log(`${what}: ${row.median} ms (p95 ${row.p95}, first ${row.first}, ${row.runs} runs)`);
  return row;
}

function flagship() {
  const file = fileURLToPath(new URL('../examples/sahel-2024/situation.json', import.meta.url));
  const parsed = parseSituation(readFileSync(file), { file });
  if (!parsed.ok) throw new Error('examples/sahel-2024 does not parse');
  return parsed.situation;
}

const sahel = flagship();
const random = seeded(9);
const row = (length: number, scale: number) =>
  Array.from({ length }, () => random.uniform() * scale);
const [wide, corners, deep, crowd] = [
  model(1, 16, 16),
  model(4, 5, 20),
  model(5, 20),
  model(1, 60),
];
const capacity = {
  capacities: row(200, 1),
  demands: row(200, 1),
  limits: Array.from({ length: 200 }, () => row(200, 0.05)),
};
const network = { clients: 300, weights: row(300 * 300, 0.01) };

const results = [
  measure('flagship: dependence, from situation to report', () => dependReport(dependInput(sahel))),
  measure('flagship: hypotheses, from situation to report', () =>
    hypothesesInput(sahel).map(hypothesesReport),
  ),
  measure('ranking over 2^20 corners, 4 needs × 5 suppliers', () => ranking(corners, lossInNeed)),
  measure('exact Shapley values, 16 suppliers of one need', () => shapley(wide, wide.low)),
  measure('exact Shapley range of one supplier of 16', () => shapleyRange(wide, 0)),
  measure('sampled Shapley values, 60 suppliers, 4,000 orders', () => shapley(crowd, crowd.low)),
  measure('k-out for every k, 20 suppliers × 5 needs', () => kOut(deep, deep.low)),
  measure('best reallocation, 20 suppliers × 5 needs', () =>
    bestCoverage({ model: deep, amounts: deep.low }),
  ),
  measure('shared capacity, 200 suppliers × 200 clients', () => sharedCapacity(capacity)),
  measure('critical thresholds, 300 clients', () => criticalRanges(network, [0])),
];

if (!process.argv.includes('--quick')) {
  const record = {
    what: 'milliseconds of the dependence and hypotheses scales',
    date: new Date().toISOString().slice(0, 10),
    machine: { processor: cpus()[0]?.model, cores: cpus().length, node: process.version },
    results,
  };
  const file = fileURLToPath(new URL('results/dependence.json', import.meta.url));
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
}
