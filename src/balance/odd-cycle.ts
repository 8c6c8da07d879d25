/**
 * Shortest negative cycles through a given tie, in the doubled graph: each node stands twice, for
 * the even and the odd walk to it, and an odd tie joins the two copies (Barahona & Mahjoub 1986).
 * A cycle is negative iff an odd number of its ties is odd.
 *
 * The search is Dijkstra's from both ends at once, cut at a radius; cycles of equal length are told
 * apart by their number of ties, for short cycles make strong and sparse rows.
 *
 *   1. from (a, even) forward and from (b, p) backward, where p closes an odd cycle with the tie a–b
 *   2. settle the nearer front; a place reached from both sides closes a walk
 *   3. stop when no walk can be shorter than the best, or the radius is passed
 *   4. cut even detours out of the walk: what is left is a simple cycle, still negative, no longer
 */
import { Heap } from './heap.ts';
import { type Incidence, incidence, type SignedGraph } from './signed-graph.ts';

/** What a hop costs beside its length: too little to outweigh a real difference. */
export const HOP = 1e-4;

/** One of the two searches that meet. */
class Front {
  readonly heap = new Heap();
  readonly distance: Float64Array;
  readonly via: Int32Array;
  private readonly stamp: Int32Array;
  private readonly settled: Int32Array;
  private round = 0;

  constructor(size: number) {
    this.distance = new Float64Array(size);
    this.via = new Int32Array(size);
    this.stamp = new Int32Array(size);
    this.settled = new Int32Array(size);
  }

  restart(at: number): void {
    this.round++;
    this.heap.clear();
    this.reach(at, 0, -1);
  }

  /** Distance of a place; Infinity where this search has not been. */
  to(at: number): number {
    return this.stamp[at] === this.round ? this.distance[at]! : Number.POSITIVE_INFINITY;
  }

  reach(at: number, distance: number, via: number): void {
    this.stamp[at] = this.round;
    this.distance[at] = distance;
    this.via[at] = via;
    this.heap.push(distance, at);
  }

  /** The nearest place not settled yet, or −1 when what came up had been settled before. */
  settle(): number {
    const at = this.heap.pop();
    if (this.settled[at] === this.round) return -1;
    this.settled[at] = this.round;
    return at;
  }
}

export class OddCycleSearch {
  private readonly near: Incidence;
  private readonly graph: SignedGraph;
  private readonly fronts: [Front, Front];

  constructor(graph: SignedGraph) {
    this.graph = graph;
    this.near = incidence(graph);
    this.fronts = [new Front(2 * graph.n), new Front(2 * graph.n)];
  }

  /**
   * The shortest odd cycle through tie t, as a list of its ties.
   *
   * @param odd     1 where a tie is odd, 0 where it is even
   * @param length  length of each tie, at least 0; Infinity: not to be used
   * @param radius  only cycles whose ties other than t are together shorter
   * @returns undefined when there is none within the radius
   */
  through(
    t: number,
    odd: ArrayLike<number>,
    length: ArrayLike<number>,
    radius: number,
  ): number[] | undefined {
    const [forward, backward] = this.fronts;
    forward.restart(2 * this.graph.a[t]!);
    backward.restart(2 * this.graph.b[t]! + (odd[t] ? 0 : 1));
    let best = radius;
    let meet = -1;
    while (forward.heap.size > 0 && backward.heap.size > 0) {
      if (forward.heap.top + backward.heap.top >= best) break;
      const isForward = forward.heap.top <= backward.heap.top;
      const front = isForward ? forward : backward;
      const facing = isForward ? backward : forward;
      const at = front.settle();
      if (at < 0) continue;
      const d = front.distance[at]!;
      for (let i = this.near.start[at >> 1]!; i < this.near.start[(at >> 1) + 1]!; i++) {
        const tie = this.near.tie[i]!;
        const far = d + length[tie]! + HOP;
        if (far >= best || tie === t) continue;
        const next = (2 * this.near.other[i]!) | ((at & 1) ^ odd[tie]!);
        if (front.to(next) <= far) continue;
        front.reach(next, far, tie);
        const whole = far + facing.to(next);
        if (whole < best) {
          best = whole;
          meet = next;
        }
      }
    }
    if (meet < 0) return undefined;
    const walk = [
      t,
      ...this.trace(backward, meet, odd).reverse(),
      ...this.trace(forward, meet, odd),
    ];
    return this.simple(walk, odd);
  }

  /** The ties from a meeting place back to where a search began. */
  private trace(front: Front, meet: number, odd: ArrayLike<number>): number[] {
    const ties: number[] = [];
    for (let at = meet; front.via[at]! >= 0; ) {
      const tie = front.via[at]!;
      ties.push(tie);
      at = (2 * this.across(tie, at >> 1)) | ((at & 1) ^ odd[tie]!);
    }
    return ties;
  }

  private across(tie: number, v: number): number {
    return this.graph.a[tie] === v ? this.graph.b[tie]! : this.graph.a[tie]!;
  }

  /** A simple odd cycle inside a closed odd walk that begins at a[walk[0]]. */
  private simple(walk: number[], odd: ArrayLike<number>): number[] {
    const path: number[] = [];
    const nodes = [this.graph.a[walk[0]!]!];
    const place = new Map([[nodes[0]!, 0]]);
    for (const tie of walk) {
      const v = this.across(tie, nodes[nodes.length - 1]!);
      path.push(tie);
      const back = place.get(v);
      if (back === undefined) {
        place.set(v, nodes.length);
        nodes.push(v);
        continue;
      }
      const loop = path.splice(back);
      if (loop.reduce((sum, e) => sum ^ odd[e]!, 0) === 1) return loop;
      for (const left of nodes.splice(back + 1)) place.delete(left);
    }
    return path;
  }
}
