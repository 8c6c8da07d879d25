/** The flagship's signed ties as a network typed by hand: 14 actors, 20 ties. */
import type { NamedGraph } from './signed-csv.ts';
import { signedGraph } from './signed-graph.ts';

const TIES: readonly (readonly [string, string, 1 | -1])[] = [
  ['mali', 'wagner', 1],
  ['mali', 'russia', 1],
  ['russia', 'wagner', 1],
  ['russia', 'algeria', 1],
  ['mali', 'algeria', -1],
  ['mali', 'azawad', -1],
  ['wagner', 'azawad', -1],
  ['algeria', 'wagner', -1],
  ['mali', 'west', -1],
  ['mali', 'france', -1],
  ['mali', 'china', 1],
  ['mali', 'turkey', 1],
  ['mali', 'iran', 1],
  ['mali', 'burkina', 1],
  ['mali', 'niger', 1],
  ['burkina', 'niger', 1],
  ['azawad', 'jihadists', 1],
  ['mali', 'jihadists', -1],
  ['mali', 'ecowas', -1],
  ['russia', 'west', -1],
];

/** The network, with some ties left out or turned, each named `a-b`. */
export function flagship(change: { without?: string[]; turned?: string[] } = {}): NamedGraph {
  const name = ([a, b]: readonly [string, string, number]): string => `${a}-${b}`;
  const ties = TIES.filter((tie) => !change.without?.includes(name(tie)));
  const names = [...new Set(TIES.flatMap(([a, b]) => [a, b] as string[]))];
  const graph = signedGraph(
    names.length,
    ties.map((tie) => {
      const isTurned = change.turned?.includes(name(tie));
      return [names.indexOf(tie[0]), names.indexOf(tie[1]), isTurned ? -tie[2] : tie[2]];
    }),
  );
  return { names, graph };
}
