/**
 * Linear lower bound of the weak balance index: least weight of ties that meets every cycle with
 * exactly one negative tie (Davis 1967 shows that these cycles are what must be met), with the cycles
 * found as they are needed: for each negative tie, a shortest path of positive ties between its ends.
 */
import { EPSILON, wholeBound } from './cycle-cut.ts';
import { cycleRow, provenBound } from './cycle-row.ts';
import { OddCycleSearch } from './odd-cycle.ts';
import { ParityForest } from './parity-forest.ts';
import type { SignedGraph } from './signed-graph.ts';
import type { LinearSolver } from './solver.ts';

const ROUNDS = 500;

/**
 * @param offer  takes partitions met on the way, and returns the least cost known
 * @returns a proven lower bound, rounded up
 */
export function weakBound(
  graph: SignedGraph,
  solver: LinearSolver,
  offer: (group: Int32Array) => number,
  shouldStop: () => boolean,
): number {
  const m = graph.a.length;
  const program = solver.open(graph.weight);
  const search = new OddCycleSearch(graph);
  const rows: ReturnType<typeof cycleRow>[] = [];
  const none = new Uint8Array(m);
  const all = new Uint8Array(m).fill(1);
  let value = 0;
  try {
    for (let round = 0; round < ROUNDS && !shouldStop(); round++) {
      const result = program.solve(shouldStop);
      if (result.status !== 'optimal') break;
      value = Math.max(value, provenBound(graph.weight, rows, result.dual, none, all).value);
      if (wholeBound(value) >= offer(positiveGroups(graph, result.x))) break;
      const cycles = violated(graph, search, result.x);
      if (cycles.length === 0) break;
      const added = cycles.map((cycle) => cycleRow(cycle, none));
      for (const row of added) rows.push(row);
      program.add(added);
    }
  } finally {
    program.close();
  }
  return wholeBound(value);
}

function violated(graph: SignedGraph, search: OddCycleSearch, f: Float64Array): number[][] {
  const odd = Uint8Array.from(graph.sign, (s) => (s < 0 ? 1 : 0));
  const positive = f.map((value, t) => (odd[t] ? Number.POSITIVE_INFINITY : Math.max(0, value)));
  const length = positive.slice();
  const found: number[][] = [];
  for (let t = 0; t < f.length; t++) {
    const radius = 1 - f[t]!;
    if (!odd[t] || radius < EPSILON) continue;
    const cycle =
      search.through(t, odd, length, radius) ?? search.through(t, odd, positive, radius);
    if (cycle === undefined) continue;
    if (cycle.reduce((sum, e) => sum + f[e]!, 0) > 1 - EPSILON) continue;
    for (const e of cycle) length[e]! += 1 / 3;
    found.push(cycle);
  }
  return found;
}

/** Groups bound together by positive ties of small value. */
function positiveGroups(graph: SignedGraph, f: Float64Array): Int32Array {
  const forest = new ParityForest(graph.n);
  for (let t = 0; t < f.length; t++) {
    if (graph.sign[t]! > 0 && f[t]! < 0.5) forest.join(graph.a[t]!, graph.b[t]!, 0);
  }
  return Int32Array.from({ length: graph.n }, (_, v) => forest.root(v));
}
