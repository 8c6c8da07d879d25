/**
 * Shared capacity: what suppliers with one capacity for several clients can deliver at once.
 *
 * Supplier s can give `capacity` in all, and at most `limits` to client j, who needs `demands`.
 *   1. the most that can be delivered is the greatest flow source → suppliers → clients → sink
 *   2. a least cut names what holds it there (Ford & Fulkerson 1956): the one nearest the source, and
 *      the one nearest the sink, in which a client stands if and only if every greatest delivery
 *      meets its demand
 *   3. a bottleneck is in every least cut: a little more of it alone would deliver more
 */
import { FlowNetwork } from './max-flow.ts';

export interface SharedCapacity {
  /** Per supplier. */
  readonly capacities: readonly number[];
  /** Per client. */
  readonly demands: readonly number[];
  /** Per supplier and client, the most that can go that way; Infinity where nothing limits it. */
  readonly limits: readonly (readonly number[])[];
}

/** Suppliers, links [supplier, client] and clients that a cut goes through. */
interface Cut {
  readonly suppliers: readonly number[];
  readonly links: readonly (readonly [number, number])[];
  readonly clients: readonly number[];
}

export interface Delivery {
  /** The most that can be delivered in all. */
  readonly flow: number;
  readonly demanded: number;
  /** Per supplier and client, one way to deliver it. */
  readonly sent: readonly (readonly number[])[];
  /** The least cut nearest the source. */
  readonly cut: Cut;
  /** The least cut nearest the sink. */
  readonly heldBy: Cut;
  /** Suppliers and links of which a little more would deliver more; none when all is met. */
  readonly bottlenecks: Omit<Cut, 'clients'>;
}

/**
 * The greatest delivery, with what limits it.
 *
 * @throws RangeError when the table of limits has another shape than suppliers × clients
 */
export function sharedCapacity({ capacities, demands, limits }: SharedCapacity): Delivery {
  const square = limits.every((row) => row.length === demands.length);
  if (limits.length !== capacities.length || !square) {
    throw new RangeError('sharedCapacity: expected one row of limits per supplier');
  }
  const [source, sink] = [
    capacities.length + demands.length,
    capacities.length + demands.length + 1,
  ];
  const client = (j: number) => capacities.length + j;
  const network = new FlowNetwork(sink + 1);
  capacities.map((capacity, s) => network.add({ from: source, to: s, capacity }));
  demands.map((demand, j) => network.add({ from: client(j), to: sink, capacity: demand }));
  const links = limits.map((row, s) =>
    row.map((limit, j) =>
      limit > 0 ? network.add({ from: s, to: client(j), capacity: limit }) : undefined,
    ),
  );
  const flow = network.augment(source, sink);

  const near = network.reachable(source);
  const far = network.reaching(sink);
  const pairs = limits.flatMap((row, s) => row.map((_, j) => [s, j] as const));
  const open = pairs.filter(([s, j]) => limits[s][j] > 0);
  return {
    flow,
    demanded: demands.reduce((sum, demand) => sum + demand, 0),
    sent: links.map((row) => row.map((arc) => (arc === undefined ? 0 : network.flow(arc)))),
    cut: {
      suppliers: [...capacities.keys()].filter((s) => !near[s]),
      links: open.filter(([s, j]) => near[s] && !near[client(j)]),
      clients: [...demands.keys()].filter((j) => near[client(j)]),
    },
    heldBy: {
      suppliers: [...capacities.keys()].filter((s) => far[s]),
      links: open.filter(([s, j]) => !far[s] && far[client(j)]),
      clients: [...demands.keys()].filter((j) => !far[client(j)]),
    },
    bottlenecks: {
      suppliers: [...capacities.keys()].filter((s) => !near[s] && far[s]),
      links: open.filter(([s, j]) => near[s] && far[client(j)]),
    },
  };
}
