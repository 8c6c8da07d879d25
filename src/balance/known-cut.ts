import { type Colouring, colouringCost, isFrustrated } from './colouring.ts';
import { incidence, type SignedGraph } from './signed-graph.ts';
import { moveGains } from './tabu.ts';

/** The sets S found so far, and the least that each tie is known to cost the other way. */
export class KnownCuts {
  readonly block: SignedGraph;
  readonly side: Colouring;
  readonly index: number;
  readonly upper: Float64Array;
  /** A set that reaches `upper`, for each tie. */
  readonly set: Uint8Array[];

  constructor(block: SignedGraph, side: Colouring) {
    this.block = block;
    this.side = side;
    this.index = colouringCost(block, side);
    this.upper = new Float64Array(block.a.length).fill(Number.POSITIVE_INFINITY);
    this.set = [];
    this.addSingleNodes();
  }

  private addSingleNodes(): void {
    const { block } = this;
    const near = incidence(block);
    const gain = moveGains(block, near, this.side);
    for (let v = 0; v < block.n; v++) {
      const cost = 0 - gain[v]!;
      let inside: Uint8Array | undefined;
      for (let i = near.start[v]!; i < near.start[v + 1]!; i++) {
        const t = near.tie[i]!;
        if (cost >= this.upper[t]!) continue;
        if (inside === undefined) {
          inside = new Uint8Array(block.n);
          inside[v] = 1;
        }
        this.upper[t] = cost;
        this.set[t] = inside;
      }
    }
  }

  /** Takes note of a set S, given as 1 for its nodes. */
  add(inside: Uint8Array): void {
    const { block, side } = this;
    const crossing: number[] = [];
    let cost = 0;
    for (let t = 0; t < block.a.length; t++) {
      if (inside[block.a[t]!] === inside[block.b[t]!]) continue;
      crossing.push(t);
      cost += isFrustrated(block, side, t) ? -block.weight[t]! : block.weight[t]!;
    }
    let copy: Uint8Array | undefined;
    for (const t of crossing) {
      if (cost >= this.upper[t]!) continue;
      copy ??= inside.slice();
      this.upper[t] = cost;
      this.set[t] = copy;
    }
  }
}
