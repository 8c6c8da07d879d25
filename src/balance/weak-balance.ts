/**
 * Weak balance (clusterability): the least weight of ties that go against a partition into any number
 * of groups, positive ties between groups and negative ties within. Davis 1967; Doreian & Mrvar 1996;
 * Aref & Neal 2021, arXiv 2105.01913.
 * It is 0 iff no cycle has exactly one negative tie (Davis), and never more than the frustration index.
 *
 *   1. parallel ties netted, components apart; an upper bound by moving single nodes between groups, from several starts
 *   2. components of up to `SEARCH` nodes exactly by Russian-doll search (`group-search.ts`)
 *   3. larger ones: a linear bound over cycles with exactly one negative tie; the answer is exact
 *      where it meets the partition
 */
import { components, componentTies } from './component.ts';
import { groupSearch } from './group-search.ts';
import { mergeParallel } from './merge-parallel.ts';
import { type SignedGraph, subgraph } from './signed-graph.ts';
import type { LinearSolver } from './solver.ts';
import { weakBound } from './weak-bound.ts';
import { groupCost, localGroups } from './weak-local.ts';

export interface WeakBalanceOptions {
  /** Most groups; without it any number. */
  groups?: number;
  solver?: LinearSolver;
  shouldStop?: () => boolean;
}

export interface WeakBalance {
  lower: number;
  upper: number;
  exact: boolean;
  /** Group of each node, numbered from 0 in the order of their first nodes. */
  group: number[];
  groups: number;
}

/** Components of at most this many nodes are searched before linear bounds. */
const SEARCH = 24;

/** @throws RangeError when `groups` is not a whole number of at least 1 */
export function weakBalance(graph: SignedGraph, options: WeakBalanceOptions = {}): WeakBalance {
  const { groups = Number.POSITIVE_INFINITY } = options;
  if (!(groups >= 1 && (groups === Number.POSITIVE_INFINITY || Number.isInteger(groups)))) {
    throw new RangeError('groups: a whole number of at least 1');
  }
  const { graph: merged } = mergeParallel(graph);
  const { of } = components(merged);
  const label = new Array<string>(graph.n).fill('0');
  const isCapped = Number.isFinite(groups);
  of.forEach((c, v) => {
    label[v] = isCapped ? '0' : `${c} 0`;
  });
  const together = new Uint8Array(graph.n);
  let lower = groupCost(graph, together) - groupCost(merged, together);
  for (const [c, list] of componentTies(merged).entries()) {
    if (list.length === 0) continue;
    const { graph: part, node } = subgraph(merged, list);
    const found = ofComponent(part, Math.min(groups, part.n), options);
    lower += found.lower;
    node.forEach((v, i) => {
      label[v] = isCapped ? `${found.group[i]}` : `${c} ${found.group[i]}`;
    });
  }
  const names = [...new Set(label)];
  const group = label.map((name) => names.indexOf(name));
  const upper = groupCost(graph, group);
  return { lower, upper, exact: lower === upper, group, groups: names.length };
}

function ofComponent(
  part: SignedGraph,
  groups: number,
  { solver, shouldStop = () => false }: WeakBalanceOptions,
): { lower: number; group: Int32Array } {
  let group = startGroups(part, groups);
  let cost = groupCost(part, group);
  const offer = (start: Int32Array): number => {
    const better = localGroups(part, start, part.n);
    const betterCost = groupCost(part, better);
    if (betterCost < cost) [group, cost] = [better, betterCost];
    return cost;
  };
  let lower = 0;
  if (part.n <= SEARCH || solver === undefined) {
    const found = groupSearch(part, { groups, shouldStop });
    if (found.group) return { lower: found.lower, group: found.group };
    lower = found.lower;
  }
  if (solver === undefined || shouldStop()) return { lower, group };
  // with few groups the bound still holds: fewer groups cost no less
  const bound = weakBound(part, solver, groups < part.n ? () => cost : offer, shouldStop);
  return { lower: Math.min(cost, Math.max(lower, bound)), group };
}

/** The best of three descents: from one group, from single nodes, from a split by number. */
function startGroups(part: SignedGraph, groups: number): Int32Array {
  const starts = [
    new Int32Array(part.n),
    Int32Array.from({ length: part.n }, (_, v) => v % groups),
    Int32Array.from({ length: part.n }, (_, v) => Math.floor((v * groups) / part.n)),
  ].map((start) => localGroups(part, start, groups));
  return starts.reduce((best, one) => (groupCost(part, one) < groupCost(part, best) ? one : best));
}
