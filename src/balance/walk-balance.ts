/**
 * Walk balance: closed walks counted with their signs over closed walks counted without,
 * K = tr exp(A) / tr exp(|A|), a walk of length k weighing 1/k!. Estrada & Benzi 2014.
 * 1 iff the graph is balanced; it falls towards 0 with imbalance.
 *
 *   1. the trace of the exponential is the sum of e^λ over the eigenvalues
 *   2. both sums are shifted by the largest eigenvalue of |A|, so that no exponential overflows
 */
import { adjacency } from './adjacency.ts';
import { componentTies } from './component.ts';
import { eigenvalues } from './eigenvalue.ts';
import { type SignedGraph, subgraph } from './signed-graph.ts';

/** Components of more nodes are not decomposed: the work grows with the cube. */
const WALK_LIMIT = 1200;

export type WalkBalance =
  | { readonly value: number; readonly reason?: undefined }
  /** `size`: a component has more than `WALK_LIMIT` nodes. */
  | { readonly value: null; readonly reason: 'size' };

/** 1 for a graph without ties. */
export function walkBalance(graph: SignedGraph): WalkBalance {
  const ties = componentTies(graph);
  const parts = ties.filter((list) => list.length > 0).map((list) => subgraph(graph, list).graph);
  if (parts.some((part) => part.n > WALK_LIMIT)) return { value: null, reason: 'size' };
  const signed = parts.flatMap((part) => [...eigenvalues(adjacency(part), part.n)]);
  const bare = parts.flatMap((part) => [...eigenvalues(adjacency(part).map(Math.abs), part.n)]);
  const isolated = ties.length - parts.length;
  const shift = bare.reduce((most, x) => Math.max(most, x), 0);
  const sum = (values: number[]): number =>
    values.reduce((total, x) => total + Math.exp(x - shift), isolated * Math.exp(-shift));
  const whole = sum(bare);
  return { value: whole === 0 ? 1 : sum(signed) / whole };
}
