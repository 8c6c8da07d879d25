/**
 * The two sides of a network by itself, in a bounded time: a crowd is weighed for long (the index, the
 * margin of each tie, the worlds), and its best division is found long before.
 */
import { balanceInput, frustrationIndex, graphOf } from '../../../../balance/index.ts';
import type { Situation } from '../../../../situation/index.ts';

/** What of a situation its sides depend on. */
export type Divided = Pick<Situation, 'actors' | 'ties'>;

export interface Division {
  /** Of each actor that has a tie of known sign at the date. */
  readonly sides: Readonly<Record<string, number>>;
  /** The pairs that it leaves strained. */
  readonly frustrated: readonly (readonly [string, string])[];
  /** Whether no division is better; else it is the best that was found in the time. */
  readonly isProven: boolean;
}

/** @param shouldStop asked now and then; true ends the search with what it has */
export function divisionOf(
  { actors, ties }: Divided,
  asOf: string,
  shouldStop: () => boolean,
): Division {
  // What the ties rest on decides no side, and is left out.
  const bare = { actors, ties, claims: [], events: [] } as unknown as Situation;
  const input = balanceInput(bare, asOf);
  const known = input.pairs.map(({ alternatives }) =>
    alternatives.length === 1 ? alternatives[0] : undefined,
  );
  const { graph } = graphOf(input, known);
  const { side, frustrated, exact } = frustrationIndex(graph, { shouldStop });
  const tied = new Set([...graph.a, ...graph.b]);
  const name = (node: number) => input.nodes[node] as string;
  return {
    sides: Object.fromEntries([...tied].map((node) => [name(node), side[node] as number])),
    frustrated: frustrated.map((tie) => [
      name(graph.a[tie] as number),
      name(graph.b[tie] as number),
    ]),
    isProven: exact,
  };
}
