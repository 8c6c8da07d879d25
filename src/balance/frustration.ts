/**
 * Frustration index L ("line index of balance", Harary 1959): the least weight of ties to delete, or
 * to flip, so that no cycle is negative; equally, the least cost of a colouring.
 * Aref & Wilson 2018; Aref, Mason & Wilson 2020, arXiv 1611.09030.
 *
 *   1. reduce (net parallel ties, contract), split into 2-connected blocks, drop balanced blocks;
 *      repeat in each block while it shrinks. L is the sum over blocks
 *   2. each block in turn: enumeration when it is small; tabu search against edge-disjoint negative
 *      cycles; Russian-doll search up to some thirty nodes; negative cycles as linear constraints;
 *      whole numbers
 *   3. stopped, the bounds of every block stand as proven so far
 */
import { blocks } from './block.ts';
import { solveBlock } from './block-index.ts';
import {
  type Colouring,
  canonicalSides,
  colouringCost,
  forestColouring,
  frustratedTies,
} from './colouring.ts';
import { ParityForest } from './parity-forest.ts';
import { reduction } from './reduction.ts';
import { type SignedGraph, subgraph } from './signed-graph.ts';
import type { LinearSolver } from './solver.ts';

export interface FrustrationOptions {
  /** Without one, large blocks may end with bounds. */
  solver?: LinearSolver;
  /** Asked now and then; true ends the work with the bounds proven so far. */
  shouldStop?: () => boolean;
  onProgress?: (progress: FrustrationProgress) => void;
}

/** Bounds of the block at work, and how many ties of unbalanced blocks are behind. */
export interface FrustrationProgress {
  lower: number;
  upper: number;
  done: number;
  total: number;
}

export interface Frustration {
  /** Proven: lower ≤ L ≤ upper. */
  lower: number;
  upper: number;
  exact: boolean;
  /** A colouring of cost `upper`, the first node of each component on side 0. */
  side: Colouring;
  /** Its frustrated ties. */
  frustrated: number[];
}

export function frustrationIndex(
  graph: SignedGraph,
  options: FrustrationOptions = {},
): Frustration {
  const total = graph.a.length;
  let done = 0;
  const found = solve(graph, {
    ...options,
    shouldStop: options.shouldStop ?? (() => false),
    onBounds: (lower, upper) => options.onProgress?.({ lower, upper, done, total }),
    onBlock: (ties) => {
      done += ties;
    },
  });
  const side = canonicalSides(graph, found.side);
  const upper = colouringCost(graph, side);
  const lower = Math.min(found.lower, upper);
  return { lower, upper, exact: lower === upper, side, frustrated: frustratedTies(graph, side) };
}

interface Work extends FrustrationOptions {
  shouldStop: () => boolean;
  onBounds: (lower: number, upper: number) => void;
  onBlock: (ties: number) => void;
}

interface Solved {
  lower: number;
  side: Colouring;
}

function solve(graph: SignedGraph, work: Work): Solved {
  const reduced = reduction(graph);
  const rest = reduced.graph;
  const forest = new ParityForest(rest.n);
  let lower = reduced.offset;
  for (const ties of blocks(rest)) {
    const { graph: block, node } = subgraph(rest, ties);
    const isWhole = block.a.length === graph.a.length;
    const part = solvePart(block, isWhole, work);
    lower += part.lower;
    node.forEach((v, i) => {
      if (i > 0) forest.join(node[0]!, v, part.side[0]! ^ part.side[i]!);
    });
  }
  const side = Uint8Array.from({ length: rest.n }, (_, v) => forest.side(v));
  return { lower, side: reduced.lift(side) };
}

function solvePart(block: SignedGraph, isWhole: boolean, work: Work): Solved {
  const side = forestColouring(block);
  if (colouringCost(block, side) === 0) return { lower: 0, side };
  if (!isWhole) return solve(block, work);
  const part = solveBlock(block, side, work);
  work.onBlock(block.a.length);
  return part;
}
