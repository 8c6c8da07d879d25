import { incidence, type SignedGraph } from './signed-graph.ts';

/** Flows below this are rounding. */
const TINY = 1e-9;

/**
 * Maximum flow in an undirected network by levels (Dinic 1970), the buffers kept between runs.
 * By Ford & Fulkerson (1956) its amount is that of the least cut, whose source side is `inside`.
 */
export class FlowNetwork {
  readonly inside: Uint8Array;
  private readonly start: Int32Array;
  private readonly tie: Int32Array;
  private readonly other: Int32Array;
  /** The node that an arc leaves. */
  private readonly owner: Int32Array;
  /** +1 where the arc runs from a to b of its tie, −1 where it runs back. */
  private readonly along: Int8Array;
  private readonly capacity: Float64Array;
  private readonly flow: Float64Array;
  private readonly level: Int32Array;
  private readonly next: Int32Array;
  private readonly queue: Int32Array;
  private readonly path: Int32Array;

  constructor(graph: SignedGraph, capacity: Float64Array) {
    const near = incidence(graph);
    this.start = near.start;
    this.tie = near.tie;
    this.other = near.other;
    this.owner = new Int32Array(near.tie.length);
    for (let v = 0; v < graph.n; v++) this.owner.fill(v, near.start[v], near.start[v + 1]);
    this.along = Int8Array.from(near.tie, (t, i) => (graph.b[t] === near.other[i] ? 1 : -1));
    this.capacity = capacity;
    this.flow = new Float64Array(capacity.length);
    this.level = new Int32Array(graph.n);
    this.next = new Int32Array(graph.n);
    this.queue = new Int32Array(graph.n);
    this.path = new Int32Array(graph.n);
    this.inside = new Uint8Array(graph.n);
  }

  maximum(s: number, t: number): number {
    this.flow.fill(0);
    let total = 0;
    while (this.levels(s, t)) {
      this.next.set(this.start.subarray(0, this.next.length));
      for (let more = this.augment(s, t); more > 0; more = this.augment(s, t)) total += more;
    }
    for (let v = 0; v < this.inside.length; v++) this.inside[v] = this.level[v]! >= 0 ? 1 : 0;
    return total;
  }

  private residual(i: number): number {
    const t = this.tie[i]!;
    return this.capacity[t]! - this.along[i]! * this.flow[t]!;
  }

  /** Breadth-first levels from s; false when t is out of reach. */
  private levels(s: number, t: number): boolean {
    this.level.fill(-1);
    this.level[s] = 0;
    this.queue[0] = s;
    for (let head = 0, tail = 1; head < tail; head++) {
      const v = this.queue[head]!;
      for (let i = this.start[v]!; i < this.start[v + 1]!; i++) {
        const w = this.other[i]!;
        if (this.level[w]! >= 0 || this.residual(i) <= TINY) continue;
        this.level[w] = this.level[v]! + 1;
        this.queue[tail++] = w;
      }
    }
    return this.level[t]! >= 0;
  }

  /** Sends flow along one path of rising levels; 0 when there is none left. */
  private augment(s: number, t: number): number {
    let length = 0;
    let v = s;
    while (v !== t) {
      const i = this.next[v]!;
      if (i === this.start[v + 1]) {
        if (length === 0) return 0;
        this.level[v] = -1;
        const back = this.path[--length]!;
        v = this.owner[back]!;
        this.next[v]! += 1;
        continue;
      }
      const w = this.other[i]!;
      if (this.level[w] === this.level[v]! + 1 && this.residual(i) > TINY) {
        this.path[length++] = i;
        v = w;
      } else {
        this.next[v]! += 1;
      }
    }
    let amount = Number.POSITIVE_INFINITY;
    for (let k = 0; k < length; k++) amount = Math.min(amount, this.residual(this.path[k]!));
    for (let k = 0; k < length; k++) {
      const i = this.path[k]!;
      this.flow[this.tie[i]!]! += this.along[i]! * amount;
    }
    return amount;
  }
}
