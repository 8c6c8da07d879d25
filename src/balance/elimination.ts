/**
 * Exact index and margins together by eliminating nodes one by one (Bertelè & Brioschi 1972; with the
 * backward pass, Dechter 1999 and Shafer & Shenoy 1990). The work is 2 to the width of the order, not
 * to the number of nodes: networks of a situation, sparse as they are, take milliseconds.
 *
 *   1. order the nodes greedily by least degree; eliminating one ties its neighbours to each other
 *   2. forward: for each node a table over the node and its later neighbours, of the least cost of
 *      what has been eliminated; the least over the node itself is handed to the next of them
 *   3. backward: each table receives the least cost of everything else
 *   4. a tie stands in the table of whichever end goes first: least cost with it the one way and the
 *      other
 */
import type { Colouring } from './colouring.ts';
import type { SignedGraph } from './signed-graph.ts';

export interface Elimination {
  readonly index: number;
  readonly side: Colouring;
  /** Of each tie: least cost with its ends apart, minus least cost with its ends together. */
  readonly apart: Float64Array;
}

/** Entries of all tables together; 8 bytes each. */
const MOST_ENTRIES = 2 ** 20;

/** A node with its later neighbours; bit k of a place in the table is the side of `nodes[k]`. */
interface Bucket {
  /** The node itself first. */
  readonly nodes: readonly number[];
  /** The bucket of the next of its neighbours to go; −1 for the last node. */
  readonly next: number;
  readonly table: Float64Array;
  /** What is handed on: a table over the later neighbours. */
  readonly message: Float64Array;
}

/** @returns undefined where the tables would be too large */
export function elimination(graph: SignedGraph): Elimination | undefined {
  const order = cliques(graph);
  if (order === undefined) return undefined;
  const place = new Int32Array(graph.n);
  order.forEach(([v], i) => {
    place[v!] = i;
  });
  const ties: number[][] = order.map(() => []);
  for (let t = 0; t < graph.a.length; t++) {
    ties[Math.min(place[graph.a[t]!]!, place[graph.b[t]!]!)]!.push(t);
  }
  const buckets: Bucket[] = [];
  const handed: number[][] = order.map(() => []);
  let index = 0;
  order.forEach((nodes, i) => {
    const table = tieTable(graph, nodes, ties[i]!);
    for (const j of handed[i]!) addTo(table, buckets[j]!.message, projection(nodes, buckets[j]!));
    const message = new Float64Array(table.length / 2);
    for (let s = 0; s < message.length; s++)
      message[s] = Math.min(table[2 * s]!, table[2 * s + 1]!);
    const next = nodes.length > 1 ? Math.min(...nodes.slice(1).map((v) => place[v]!)) : -1;
    if (next < 0) index += message[0]!;
    else handed[next]!.push(i);
    buckets.push({ nodes, next, table, message });
  });
  const side = decode(graph.n, buckets);
  backward(buckets);
  const apart = new Float64Array(graph.a.length);
  buckets.forEach((bucket, i) => {
    for (const t of ties[i]!) apart[t] = swing(graph, bucket, t);
  });
  return { index, side, apart };
}

/** The buckets' nodes in the order of elimination; undefined when they would be too large. */
function cliques(graph: SignedGraph): number[][] | undefined {
  const near = Array.from({ length: graph.n }, () => new Set<number>());
  for (let t = 0; t < graph.a.length; t++) {
    near[graph.a[t]!]!.add(graph.b[t]!);
    near[graph.b[t]!]!.add(graph.a[t]!);
  }
  const left = new Set(near.keys());
  const order: number[][] = [];
  let entries = 0;
  while (left.size > 0) {
    let v = -1;
    for (const w of left) if (v < 0 || near[w]!.size < near[v]!.size) v = w;
    const later = [...near[v]!].sort((p, q) => p - q);
    entries += 2 ** (later.length + 1);
    if (entries > MOST_ENTRIES) return undefined;
    for (const u of later) {
      near[u]!.delete(v);
      for (const w of later) if (w !== u) near[u]!.add(w);
    }
    left.delete(v);
    order.push([v, ...later]);
  }
  return order;
}

/** Cost of some ties of the first node, by the sides of all nodes of a bucket. */
function tieTable(
  graph: SignedGraph,
  nodes: readonly number[],
  ties: readonly number[],
): Float64Array {
  const table = new Float64Array(2 ** nodes.length);
  for (const t of ties) {
    const other = graph.a[t] === nodes[0] ? graph.b[t]! : graph.a[t]!;
    const bit = nodes.indexOf(other);
    const isNegative = graph.sign[t]! < 0;
    for (let x = 0; x < table.length; x++) {
      const isApart = ((x ^ (x >> bit)) & 1) === 1;
      if (isApart !== isNegative) table[x]! += graph.weight[t]!;
    }
  }
  return table;
}

/** For each place in a table over `nodes`, the place in the message of a bucket handed to it. */
function projection(nodes: readonly number[], from: Bucket): Int32Array {
  const bit = nodes.map((v) => {
    const k = from.nodes.indexOf(v);
    return k > 0 ? 1 << (k - 1) : 0;
  });
  const to = new Int32Array(2 ** nodes.length);
  for (let x = 1; x < to.length; x++) {
    to[x] = to[x & (x - 1)]! | bit[31 - Math.clz32(x & -x)]!;
  }
  return to;
}

function addTo(table: Float64Array, message: Float64Array, to: Int32Array): void {
  for (let x = 0; x < table.length; x++) table[x]! += message[to[x]!]!;
}

/** A colouring of least cost, read from the last table to the first. */
function decode(n: number, buckets: readonly Bucket[]): Colouring {
  const side = new Uint8Array(n);
  for (let i = buckets.length - 1; i >= 0; i--) {
    const { nodes, table } = buckets[i]!;
    let x = 0;
    for (let k = 1; k < nodes.length; k++) x |= side[nodes[k]!]! << k;
    side[nodes[0]!] = table[x + 1]! < table[x]! ? 1 : 0;
  }
  return side;
}

/** Adds to each table, from the last to the first, the least cost of everything it does not hold. */
function backward(buckets: readonly Bucket[]): void {
  for (let i = buckets.length - 1; i >= 0; i--) {
    const bucket = buckets[i]!;
    if (bucket.next < 0) continue;
    const { nodes, table } = buckets[bucket.next]!;
    const to = projection(nodes, bucket);
    const rest = new Float64Array(bucket.message.length).fill(Number.POSITIVE_INFINITY);
    for (let x = 0; x < table.length; x++) {
      const s = to[x]!;
      rest[s] = Math.min(rest[s]!, table[x]! - bucket.message[s]!);
    }
    for (let x = 0; x < bucket.table.length; x++) bucket.table[x]! += rest[x >> 1]!;
  }
}

function swing(graph: SignedGraph, { nodes, table }: Bucket, t: number): number {
  const other = graph.a[t] === nodes[0] ? graph.b[t]! : graph.a[t]!;
  const bit = nodes.indexOf(other);
  const least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let x = 0; x < table.length; x++) {
    const isApart = (x ^ (x >> bit)) & 1;
    if (table[x]! < least[isApart]!) least[isApart] = table[x]!;
  }
  return least[1]! - least[0]!;
}
