/**
 * How long the exact frustration index takes, on the sizes that the design promises, and what is
 * left open where it is not reached in time. Wall time and processor time: on a shared machine the
 * second is what a core of its own would take.
 * `npx tsx bench/balance.ts` writes `bench/results/balance.json`; with `--quick` each case runs once
 * and nothing is written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { highsSolver } from '../src/balance/highs-solver.ts';
import {
  balanceInput,
  balanceReport,
  type Frustration,
  frustrationIndex,
  margins,
  type SignedGraph,
  signedGraph,
  situationBalance,
  type TieTuple,
} from '../src/balance/index.ts';
import { seeded } from '../src/ensemble/random.ts';
import { parseSituation } from '../src/situation/index.ts';

const isQuick = process.argv.includes('--quick');
const solver = await highsSolver();

/** m different pairs drawn from `pick`, signed by `sign`. */
function drawn(
  n: number,
  m: number,
  pick: (ties: readonly TieTuple[]) => [number, number],
  sign: (a: number, b: number) => number,
): SignedGraph {
  const seen = new Set<number>();
  const ties: TieTuple[] = [];
  while (ties.length < m) {
    const [a, b] = pick(ties);
    const key = Math.min(a, b) * n + Math.max(a, b);
    if (a === b || seen.has(key)) continue;
    seen.add(key);
    ties.push([a, b, sign(a, b)]);
  }
  return signedGraph(n, ties);
}

/** Every pair equally likely, each tie negative with the given chance. */
function even(n: number, m: number, negative: number, seed: number): SignedGraph {
  const random = seeded(seed);
  const sign = () => (random.uniform() < negative ? -1 : 1);
  return drawn(n, m, () => [random.below(n), random.below(n)], sign);
}

/** Ends of ties are drawn in proportion to 1 + their ties so far: a few hubs, many nodes of degree 1. */
function hubs(n: number, m: number, seed: number, sign: (a: number, b: number) => number) {
  const random = seeded(seed);
  const end = (ties: readonly TieTuple[]): number => {
    const at = random.below(n + 2 * ties.length);
    if (at < n) return at;
    const tie = ties[(at - n) >> 1]!;
    return (at - n) & 1 ? tie[1] : tie[0];
  };
  return drawn(n, m, (ties) => [end(ties), end(ties)], sign);
}

/** Hubs with signs at random, 9 % negative. */
function powerLaw(n: number, m: number, seed: number): SignedGraph {
  const random = seeded(seed + 1000);
  return hubs(n, m, seed, () => (random.uniform() < 0.09 ? -1 : 1));
}

/** Hubs in two camps, one of 5 %: signs follow the camps but for a share that is turned. */
function camps(n: number, m: number, noise: number, seed: number): SignedGraph {
  const random = seeded(seed + 2000);
  const camp = Array.from({ length: n }, () => random.uniform() < 0.05);
  const sign = (a: number, b: number) =>
    (camp[a] === camp[b]) !== random.uniform() < noise ? 1 : -1;
  return hubs(n, m, seed, sign);
}

interface Row {
  what: string;
  nodes: number;
  ties: number;
  negative: number;
  lower: number;
  upper: number;
  exact: boolean;
  firstMs: number;
  medianMs: number;
  /** Median processor time: what a core of its own would take. */
  processorMs: number;
  runs: number;
}

const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const median = (times: readonly number[]) =>
  short([...times].sort((p, q) => p - q)[times.length >> 1]!);
const short = (milliseconds: number) => Number(milliseconds.toFixed(1));
const rows: (Row | Record<string, unknown>)[] = [];

/** Runs for a second and a half, at least `least` times and at most 50. */
function measure(what: string, graph: SignedGraph, least = 3, seconds = 60): Frustration {
  const times: number[] = [];
  const processorTimes: number[] = [];
  let found: Frustration;
  const begin = performance.now();
  do {
    const start = performance.now();
    const before = processor();
    const end = start + 1000 * seconds;
    found = frustrationIndex(graph, { solver, shouldStop: () => performance.now() > end });
    times.push(performance.now() - start);
    processorTimes.push(processor() - before);
  } while (
    times.length < (isQuick ? 1 : least) ||
    (!isQuick && performance.now() - begin < 1500 && times.length < 50)
  );
  const row: Row = {
    what,
    nodes: graph.n,
    ties: graph.a.length,
    negative: graph.sign.filter((sign) => sign < 0).length,
    lower: found.lower,
    upper: found.upper,
    exact: found.exact,
    firstMs: short(times[0]!),
    medianMs: median(times),
    processorMs: median(processorTimes),
    runs: times.length,
  };
  rows.push(row);
  console.log(
    `${what}: ${row.lower}${row.exact ? '' : ` … ${row.upper}`}, ${row.medianMs} ms (processor ${row.processorMs}, first ${row.firstMs}, ${row.runs} runs)`,
  );
  return found;
}

function other(what: string, run: () => Record<string, unknown>): void {
  const times: number[] = [];
  const processorTimes: number[] = [];
  let said: Record<string, unknown> = {};
  const begin = performance.now();
  do {
    const start = performance.now();
    const before = processor();
    said = run();
    times.push(performance.now() - start);
    processorTimes.push(processor() - before);
  } while (!isQuick && performance.now() - begin < 1500 && times.length < 200);
  const medianMs = median(times);
  const processorMs = median(processorTimes);
  rows.push({
    what,
    ...said,
    firstMs: short(times[0]!),
    medianMs,
    processorMs,
    runs: times.length,
  });
  console.log(`${what}: ${JSON.stringify(said)}, ${medianMs} ms (${times.length} runs)`);
}

for (const negative of [0.1, 0.12, 0.15]) {
  for (const seed of [1, 2, 3]) {
    measure(
      `150 nodes, even, ${negative * 100} % negative, seed ${seed}`,
      even(150, 1250, negative, seed),
      15,
    );
  }
}
for (const seed of [1, 2])
  measure(`3,800 nodes, power law, seed ${seed}`, powerLaw(3800, 14_000, seed), 1);
for (const seed of [1, 2])
  measure(`3,800 nodes, even, 9 % negative, seed ${seed}`, even(3800, 14_000, 0.09, seed), 1);
for (const noise of [0.02, 0.05]) {
  measure(`3,800 nodes, two camps, ${noise * 100} % turned`, camps(3800, 14_000, noise, 1), 1);
}
for (const n of [20, 25, 30, 40])
  measure(`complete, random signs, K${n}`, even(n, (n * (n - 1)) / 2, 0.5, 1));
for (const seed of [1, 2])
  measure(`60 nodes, 240 ties, half negative, seed ${seed}`, even(60, 240, 0.5, seed), 1);
measure('limit of 2 s: 150 nodes, 30 % negative', even(150, 1250, 0.3, 1), 1, 2);

const middle = even(150, 600, 0.12, 1);
const found = frustrationIndex(middle, { solver });
other('margins, 150 nodes, 600 ties, 12 % negative', () => ({
  open: margins(middle, found, { solver }).filter((margin) => margin === null).length,
}));
const large = powerLaw(3800, 14_000, 1);
const names = Array.from({ length: large.n }, (_, v) => `n${v}`);
other('whole report without margins, 3,800 nodes', () => ({
  exact: balanceReport({ names, graph: large }, { solver }).frustration.exact,
}));

const file = fileURLToPath(new URL('../examples/sahel-2024/situation.json', import.meta.url));
const parsed = parseSituation(readFileSync(file), { file });
if (parsed.ok) {
  other('flagship, everything, worlds included', () => {
    const { frustration, worlds } = situationBalance(balanceInput(parsed.situation), { solver });
    return { index: frustration.lower, worlds: worlds?.weighed ?? 1 };
  });
}

if (!isQuick) {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}`;
  const value = { machine, date: new Date().toISOString().slice(0, 10), rows };
  const target = new URL('./results/balance.json', import.meta.url);
  writeFileSync(target, `${JSON.stringify(value, null, 1)}\n`);
}
