/**
 * Maximum flow from a source to a sink.
 * Dinitz 1970: in each phase, only arcs that lead one step nearer to the sink are used, until no
 * path of them is left; at most as many phases as nodes, whatever the capacities. Ford & Fulkerson
 * 1956: the greatest flow equals the least cut.
 */
import { EQUAL } from './model.ts';

export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly capacity: number;
}

/** A network that flow can be sent through, and that can be widened and sent through again. */
export class FlowNetwork {
  private readonly out: number[][];
  private readonly head: number[] = [];
  private readonly room: number[] = [];

  constructor(nodes: number) {
    this.out = Array.from({ length: nodes }, () => []);
  }

  /** Adds an arc; its number is needed to ask for its flow. */
  add({ from, to, capacity }: Arc): number {
    const arc = this.head.length;
    this.head.push(to, from);
    this.room.push(capacity, 0);
    this.out[from].push(arc);
    this.out[to].push(arc + 1);
    return arc;
  }

  /** What runs through an arc. */
  flow(arc: number): number {
    return this.room[arc + 1];
  }

  /** Sends as much as can still be sent; returns how much that was. */
  augment(source: number, sink: number): number {
    let sent = 0;
    for (;;) {
      const steps = this.search(source, (arc) => this.room[arc] > EQUAL);
      if (steps[sink] < 0) return sent;
      const next = new Uint32Array(this.out.length);
      for (;;) {
        const more = this.send(source, sink, Number.POSITIVE_INFINITY, steps, next);
        if (more === 0) break;
        sent += more;
      }
    }
  }

  /** Sends along one path of a phase; `next` keeps the first arc of each node not yet exhausted. */
  private send(
    node: number,
    sink: number,
    most: number,
    steps: Int32Array,
    next: Uint32Array,
  ): number {
    if (node === sink) return most;
    for (; next[node] < this.out[node].length; next[node]++) {
      const arc = this.out[node][next[node]];
      const to = this.head[arc];
      if (steps[to] !== steps[node] + 1 || this.room[arc] <= EQUAL) continue;
      const sent = this.send(to, sink, Math.min(most, this.room[arc]), steps, next);
      if (sent === 0) continue;
      this.room[arc] -= sent;
      this.room[arc ^ 1] += sent;
      return sent;
    }
    return 0;
  }

  /** The nodes to which more could be sent from `source`. */
  reachable(source: number): boolean[] {
    return [...this.search(source, (arc) => this.room[arc] > EQUAL)].map((steps) => steps >= 0);
  }

  /** The nodes from which more could be sent to `sink`. */
  reaching(sink: number): boolean[] {
    return [...this.search(sink, (arc) => this.room[arc ^ 1] > EQUAL)].map((steps) => steps >= 0);
  }

  /** Breadth first: how many arcs from the start each node is, −1 where it is not reached. */
  private search(start: number, open: (arc: number) => boolean): Int32Array {
    const steps = new Int32Array(this.out.length).fill(-1);
    steps[start] = 0;
    const queue = [start];
    for (const node of queue) {
      for (const arc of this.out[node]) {
        const to = this.head[arc];
        if (steps[to] < 0 && open(arc)) {
          steps[to] = steps[node] + 1;
          queue.push(to);
        }
      }
    }
    return steps;
  }
}
