/** The best colouring known of a graph, kept while exact methods look for a better one. */
import { type Colouring, colouringCost } from './colouring.ts';
import type { SignedGraph } from './signed-graph.ts';
import { tabuColouring } from './tabu.ts';

export class Incumbent {
  readonly graph: SignedGraph;
  side: Colouring;
  cost: number;

  constructor(graph: SignedGraph, side: Colouring) {
    this.graph = graph;
    this.side = side;
    this.cost = colouringCost(graph, side);
  }

  offer(side: Colouring): void {
    const cost = colouringCost(this.graph, side);
    if (cost >= this.cost) return;
    this.cost = cost;
    this.side = side;
  }

  /** Offers what a tabu search makes of a colouring. */
  improve(side: Colouring, patience: number, shouldStop: () => boolean): void {
    this.offer(tabuColouring(this.graph, side, { patience, shouldStop }));
  }
}
