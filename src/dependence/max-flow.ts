/**
 * Maximum flow from a source to a sink by shortest augmenting paths.
 * Edmonds & Karp 1972, Journal of the ACM 19(2): at most nodes × arcs augmentations, whatever the
 * capacities. Ford & Fulkerson 1956: the greatest flow equals the least cut.
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
      const via = this.search(source, (arc) => this.room[arc] > EQUAL);
      if (via[sink] === undefined) return sent;
      let least = Number.POSITIVE_INFINITY;
      for (let node = sink; node !== source; node = this.head[(via[node] as number) ^ 1]) {
        least = Math.min(least, this.room[via[node] as number]);
      }
      for (let node = sink; node !== source; node = this.head[(via[node] as number) ^ 1]) {
        this.room[via[node] as number] -= least;
        this.room[(via[node] as number) ^ 1] += least;
      }
      sent += least;
    }
  }

  /** The nodes to which more could be sent from `source`. */
  reachable(source: number): boolean[] {
    const via = this.search(source, (arc) => this.room[arc] > EQUAL);
    return via.map((arc, node) => node === source || arc !== undefined);
  }

  /** The nodes from which more could be sent to `sink`. */
  reaching(sink: number): boolean[] {
    const via = this.search(sink, (arc) => this.room[arc ^ 1] > EQUAL);
    return via.map((arc, node) => node === sink || arc !== undefined);
  }

  /** Breadth first: per node found, the arc by which it was found. */
  private search(start: number, open: (arc: number) => boolean): (number | undefined)[] {
    const via: (number | undefined)[] = this.out.map(() => undefined);
    const queue = [start];
    for (const node of queue) {
      for (const arc of this.out[node]) {
        const next = this.head[arc];
        if (next !== start && via[next] === undefined && open(arc)) {
          via[next] = arc;
          queue.push(next);
        }
      }
    }
    return via;
  }
}
