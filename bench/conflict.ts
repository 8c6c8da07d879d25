/**
 * How long a full analysis takes, and how much memory, from 2^8 to 2^20 states and 2 to 4 decision
 * makers, twenty statements each: feasible states, truths, ranks, move graph and concepts, counted
 * together. `npx tsx bench/conflict.ts` measures each size in a process of its own (peak memory) and
 * writes `bench/results/conflict.json`; with `--quick` only a few sizes, and nothing is written.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import {
  type Analysis,
  allOf,
  analyse,
  type Concept,
  type Formula,
  feasibleCodes,
  type Model,
  ranksOfStatements,
  rerank,
  truthOf,
  type Workspace,
  workspace,
} from '../src/conflict/index.ts';
import { seeded } from '../src/ensemble/random.ts';

const five: readonly Concept[] = ['nash', 'gmr', 'smr', 'seq', 'sseq'];
const six: readonly Concept[] = [...five, 'sim'];
const perMaker = 20;

interface Case {
  readonly bits: number;
  readonly makers: number;
  readonly concepts: 5 | 6;
  readonly oneWay: boolean;
}

interface Measured extends Case {
  readonly states: number;
  /** The first run, nothing warm; then the median. */
  readonly first: number;
  readonly seconds: number;
  readonly runs: number;
  readonly peakMiB: number;
  readonly equilibria: Readonly<Partial<Record<Concept, number>>>;
}

/** Twenty random statements a decision maker: each two or three options, taken or not. */
function statements(bits: number, makers: number): Formula[][] {
  const { uniform: next } = seeded(bits * 10 + makers);
  const literal = (): Formula => {
    const mask = 1 << Math.floor(next() * bits);
    return { kind: 'pattern', mask, value: next() < 0.5 ? mask : 0 };
  };
  const statement = (): Formula => {
    const parts = Array.from({ length: 2 + Math.floor(next() * 2) }, literal);
    return next() < 0.5 ? allOf(parts) : { kind: 'any', of: parts };
  };
  return Array.from({ length: makers }, () => Array.from({ length: perMaker }, statement));
}

function ranksOf(codes: Int32Array, wants: readonly Formula[][], room: Int32Array[]): Int32Array[] {
  return wants.map((list, dm) => {
    const truths = list.map((formula) => truthOf(codes, formula));
    return ranksOfStatements(codes.length, truths, room[dm]);
  });
}

/** One full analysis; what is kept from the one before is filled again. */
function fullAnalysis(given: Case, wants: readonly Formula[][], kept?: [Workspace, Analysis]) {
  const codes = feasibleCodes(given.bits, []);
  const room = kept?.[0].model.ranks ?? [];
  const ranks = ranksOf(codes, wants, [...room]);
  const share = Math.ceil(given.bits / given.makers);
  const bits = Array.from({ length: given.bits }, (_, k) => k);
  const model: Model = {
    decisionMakers: wants.map((_, dm) => `d${dm}`),
    options: bits.map((k) => `o${k}`),
    owner: Uint8Array.from(bits, (k) => Math.floor(k / share)),
    moves: bits.map((k) => (given.oneWay && k % share === 0 ? 'fwd' : 'both')),
    codes,
    ranks,
  };
  const space = kept === undefined ? workspace(model) : rerank(kept[0], ranks);
  const concepts = given.concepts === 6 ? six : five;
  return [space, analyse(space.model, { concepts, space, reuse: kept?.[1] })] as const;
}

function measure(given: Case): Measured {
  const wants = statements(given.bits, given.makers);
  const times: number[] = [];
  let kept: [Workspace, Analysis] | undefined;
  const least = given.bits <= 12 ? 20 : given.bits <= 16 ? 5 : 3;
  for (let run = 0; run < least; run++) {
    const start = performance.now();
    const [space, analysis] = fullAnalysis(given, wants, kept);
    times.push((performance.now() - start) / 1000);
    kept = [space, analysis];
  }
  const equilibria: Partial<Record<Concept, number>> = {};
  for (const [concept, states] of Object.entries(kept![1].equilibria)) {
    equilibria[concept as Concept] = states.length;
  }
  const [first] = times;
  times.sort((a, b) => a - b);
  return {
    ...given,
    states: 2 ** given.bits,
    first: Number(first.toPrecision(3)),
    seconds: Number(times[times.length >> 1].toPrecision(3)),
    runs: times.length,
    peakMiB: Math.round(process.resourceUsage().maxRSS / 1024),
    equilibria,
  };
}

/** Measures one size in a process of its own. */
function apart(given: Case): Measured {
  const file = fileURLToPath(import.meta.url);
  const args = ['--import', 'tsx', file, JSON.stringify(given)];
  const measured = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  const { bits, makers, concepts, oneWay, first, seconds, peakMiB } = measured;
  const kind = `${makers} decision makers, ${concepts} concepts${oneWay ? ', one-way options' : ''}`;
  console.log(`2^${bits} states, ${kind}: ${seconds} s (first ${first}), ${peakMiB} MiB`);
  return measured;
}

function cases(quick: boolean): Case[] {
  const sizes = quick ? [10, 16] : [8, 10, 12, 14, 16, 18, 20];
  const plain = sizes.flatMap((bits) =>
    (quick ? [4] : [2, 3, 4]).flatMap((makers): Case[] => [
      { bits, makers, concepts: 5, oneWay: false },
      ...(bits <= 16 ? [{ bits, makers, concepts: 6, oneWay: false } as const] : []),
    ]),
  );
  const oneWay = sizes.map((bits): Case => ({ bits, makers: 4, concepts: 5, oneWay: true }));
  return [...plain, ...oneWay];
}

const [argument] = process.argv.slice(2);
if (argument?.startsWith('{')) console.log(JSON.stringify(measure(JSON.parse(argument))));
else {
  const quick = argument === '--quick';
  const results = cases(quick).map(apart);
  const record = {
    what: 'seconds (median) and peak memory of a full analysis, statements as preferences',
    date: new Date().toISOString().slice(0, 10),
    machine: { processor: cpus()[0]?.model, cores: cpus().length, node: process.version },
    results,
  };
  const file = fileURLToPath(new URL('results/conflict.json', import.meta.url));
  if (!quick) writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
}
