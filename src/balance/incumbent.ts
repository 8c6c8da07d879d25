/** The best colouring known of a graph, kept while exact methods look for a better one. */
import { type Colouring, colouringCost } from './colouring.ts';
import type { SignedGraph } from './signed-graph.ts';
import { tabuColouring } from './tabu.ts';

export class Incumbent {
  readonly graph: SignedGraph;
  /** What every colouring pays beside its cost in the graph. */
  readonly offset: number;
  side: Colouring;
  cost: number;

  constructor(graph: SignedGraph, side: Colouring, offset = 0) {
    this.graph = graph;
    this.offset = offset;
    this.side = side;
    this.cost = offset + colouringCost(graph, side);
  }

  offer(side: Colouring): void {
    const cost = this.offset + colouringCost(this.graph, side);
    if (cost >= this.cost) return;
    this.cost = cost;
    this.side = side;
  }

  /** Offers what a tabu search makes of a colouring. */
  improve(side: Colouring, patience: number, shouldStop: () => boolean): void {
    this.offer(tabuColouring(this.graph, side, { patience, shouldStop }));
  }
}
