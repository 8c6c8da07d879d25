/** The two actors that a first conflict is offered between. */
import type { Situation } from '../../situation/index.ts';

/** Two ids; undefined where there is no actor yet. */
export type Pair = readonly [string | undefined, string | undefined];

/**
 * The rivals of the weightiest tie against one another who do not decide together in a game yet;
 * where there are none, the first two actors.
 */
export function firstPair({
  actors,
  ties,
  games,
}: Pick<Situation, 'actors' | 'ties' | 'games'>): Pair {
  const isTogether = (a: string, b: string) =>
    games.some(({ decisionMakers }) => {
      const ids = decisionMakers.map(({ id }) => id);
      return ids.includes(a) && ids.includes(b);
    });
  const [tie] = ties
    .filter(({ sign, a, b }) => sign === '-' && !isTogether(a, b))
    .sort((one, other) => other.weight - one.weight);
  return tie ? [tie.a, tie.b] : [actors[0]?.id, actors[1]?.id];
}

/** A pair with another in one of its places; whoever stands in the other place already, changes with it. */
export function pairWith(pair: Pair, at: 0 | 1, id: string): Pair {
  const other = pair[1 - at] === id ? pair[at] : pair[1 - at];
  return at === 0 ? [id, other] : [other, id];
}
