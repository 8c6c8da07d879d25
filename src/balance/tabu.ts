/**
 * Upper bound by tabu search over single moves: at each step the node whose change of side helps
 * most (or hurts least) moves, and may not move back for a while. Glover 1989.
 *
 *   1. start from a given colouring
 *   2. move the best node that is not tabu, or one that beats the best cost seen
 *   3. stop after `patience` steps without a new best; return the best colouring
 *
 * Deterministic: tenures vary by a fixed sequence from `seed`.
 */
import { type Colouring, colouringCost, isFrustrated } from './colouring.ts';
import { type Incidence, incidence, type SignedGraph } from './signed-graph.ts';

export interface TabuOptions {
  patience?: number;
  seed?: number;
  shouldStop?: () => boolean;
}

export function tabuColouring(
  graph: SignedGraph,
  from: Colouring,
  { patience = 200 + 4 * graph.n, seed = 1, shouldStop = () => false }: TabuOptions = {},
): Colouring {
  const near = incidence(graph);
  const side = from.slice();
  const gain = moveGains(graph, near, side);
  const freeAt = new Int32Array(graph.n);
  let cost = colouringCost(graph, side);
  let bestCost = cost;
  let best = side.slice();
  let state = seed;
  for (let step = 1, stale = 0; stale < patience && graph.n > 0; step++, stale++) {
    if ((step & 255) === 0 && shouldStop()) break;
    const v = bestMove(gain, freeAt, step, cost - bestCost);
    if (v < 0) continue;
    cost -= gain[v]!;
    move(graph, near, side, gain, v);
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    freeAt[v] = step + 5 + ((state >>> 24) % 10) + (graph.n >> 6);
    if (cost < bestCost) {
      bestCost = cost;
      best = side.slice();
      stale = 0;
    }
  }
  return best;
}

/** What moving each node to the other side would save. */
export function moveGains(graph: SignedGraph, near: Incidence, side: Colouring): Float64Array {
  const gain = new Float64Array(graph.n);
  for (let v = 0; v < graph.n; v++) {
    for (let i = near.start[v]!; i < near.start[v + 1]!; i++) {
      const t = near.tie[i]!;
      gain[v]! += isFrustrated(graph, side, t) ? graph.weight[t]! : -graph.weight[t]!;
    }
  }
  return gain;
}

function bestMove(gain: Float64Array, freeAt: Int32Array, step: number, excess: number): number {
  let at = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (let v = 0; v < gain.length; v++) {
    const g = gain[v]!;
    if (g > most && (freeAt[v]! <= step || g > excess)) {
      most = g;
      at = v;
    }
  }
  return at;
}

function move(
  graph: SignedGraph,
  near: Incidence,
  side: Colouring,
  gain: Float64Array,
  v: number,
): void {
  side[v]! ^= 1;
  gain[v] = -gain[v]!;
  for (let i = near.start[v]!; i < near.start[v + 1]!; i++) {
    const t = near.tie[i]!;
    const w = graph.weight[t]!;
    gain[near.other[i]!]! += isFrustrated(graph, side, t) ? 2 * w : -2 * w;
  }
}
