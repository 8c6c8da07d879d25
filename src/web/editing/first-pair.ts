/** The two actors that a first conflict is offered between. */
import type { Situation } from '../../situation/index.ts';

/** Two ids; undefined where there is no actor yet. */
export type Pair = readonly [string | undefined, string | undefined];

/** Types of events in which one turns against another. */
const AGAINST: ReadonlySet<string> = new Set([
  'REJECT',
  'ACCUSE',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
]);
type Told = Pick<Situation['events'][number], 'type' | 'from' | 'to'>;

/** The two of whom most events tell, those against one another before all others; the first of as many. */
function mostTold(events: readonly Told[], isFree: (a: string, b: string) => boolean) {
  const told = new Map<string, { readonly pair: Pair; weight: number }>();
  for (const { type, from, to } of events) {
    for (const a of from)
      for (const b of to) {
        if (a === b || !isFree(a, b)) continue;
        const key = [a, b].sort().join(' ');
        const one = told.get(key) ?? { pair: [a, b] as const, weight: 0 };
        // One event against outweighs any number of others.
        one.weight += AGAINST.has(type) ? events.length + 1 : 1;
        told.set(key, one);
      }
  }
  return [...told.values()].sort((one, other) => other.weight - one.weight)[0]?.pair;
}

/**
 * The rivals of the weightiest tie against one another who do not decide together in a game yet; where there are
 * none, two of whom events tell; else the first two actors.
 */
export function firstPair({
  actors,
  ties,
  games,
  events,
}: Pick<Situation, 'actors' | 'ties' | 'games' | 'events'>): Pair {
  const isTogether = (a: string, b: string) =>
    games.some(({ decisionMakers }) => {
      const ids = decisionMakers.map(({ id }) => id);
      return ids.includes(a) && ids.includes(b);
    });
  const [tie] = ties
    .filter(({ sign, a, b }) => sign === '-' && !isTogether(a, b))
    .sort((one, other) => other.weight - one.weight);
  if (tie) return [tie.a, tie.b];
  return mostTold(events, (a, b) => !isTogether(a, b)) ?? [actors[0]?.id, actors[1]?.id];
}

/** Types of events in which one gives another something. */
const GIVING: ReadonlySet<string> = new Set(['AID', 'COOPERATE', 'SUPPORT']);

/** Whom a first need is offered of, and by whom it is covered: an event tells so, or else the first two actors. */
export function firstClient({ actors, events }: Pick<Situation, 'actors' | 'events'>): Pair {
  for (const { type, from, to } of events) {
    const [supplier] = from;
    const client = to.find((id) => id !== supplier);
    if (GIVING.has(type) && supplier && client) return [client, supplier];
  }
  return [actors[0]?.id, actors[1]?.id];
}

/** A pair with another in one of its places; whoever stands in the other place already, changes with it. */
export function pairWith(pair: Pair, at: 0 | 1, id: string): Pair {
  const other = pair[1 - at] === id ? pair[at] : pair[1 - at];
  return at === 0 ? [id, other] : [other, id];
}
