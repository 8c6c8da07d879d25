/**
 * The camps of a signed network, and who stands on another side in another division of it.
 *
 * Which camp is called the first says nothing, and two parts of a network that no tie joins stand
 * each for itself. So camps are told by connected part, and who crosses over is told within what is
 * connected in both divisions:
 *   1. parts are what ties join; of each, the camp of its first actor comes first
 *   2. the actors that one part of each division has in common either kept their camps or changed
 *      them; the fewer crossed over (of as many, those not with the first)
 */
import type { SituationBalance } from '../balance/index.ts';

/** The two camps of what is connected; ids in the order of the situation. */
export interface Camp {
  readonly a: readonly string[];
  readonly b: readonly string[];
}

export interface CampChange {
  readonly crossed: readonly string[];
  readonly entered: readonly string[];
  readonly left: readonly string[];
}

/** @returns null where several divisions are as good, or none was proven best */
export function camps({ bestSoFar, optima, sides, basis }: SituationBalance): Camp[] | null {
  if (bestSoFar || optima?.count !== 1) return null;
  const part = connected(Object.keys(sides), basis);
  return grouped(Object.keys(sides), (id) => part.get(id) ?? id).map((members) => {
    const first = sides[members[0] as string];
    return {
      a: members.filter((id) => sides[id] === first),
      b: members.filter((id) => sides[id] !== first),
    };
  });
}

/** One actor of the part that each stands in, the same for all of it. */
function connected(ids: readonly string[], ties: SituationBalance['basis']): Map<string, string> {
  const above = new Map<string, string>();
  const top = (id: string): string => {
    let at = id;
    for (let next = above.get(at); next !== undefined; next = above.get(at)) at = next;
    // The way is short for whoever asks next.
    if (at !== id) above.set(id, at);
    return at;
  };
  for (const { tie } of ties) {
    const [first, second] = [top(tie[0]), top(tie[1])];
    if (first !== second) above.set(second, first);
  }
  return new Map(ids.map((id) => [id, top(id)]));
}

function grouped(ids: readonly string[], by: (id: string) => string): string[][] {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const group = groups.get(by(id));
    if (group) group.push(id);
    else groups.set(by(id), [id]);
  }
  return [...groups.values()];
}

export function campChange(before: readonly Camp[], now: readonly Camp[]): CampChange {
  const [old, fresh] = [places(before), places(now)];
  const both = [...old.keys()].filter((id) => fresh.has(id));
  const met = grouped(both, (id) => `${old.get(id)?.part} ${fresh.get(id)?.part}`);
  return {
    crossed: met.flatMap((members) => {
      const isKept = (id: string) => old.get(id)?.isFirst === fresh.get(id)?.isFirst;
      const [kept, changed] = [members.filter(isKept), members.filter((id) => !isKept(id))];
      if (kept.length === changed.length) {
        const stays = kept.includes(members[0] as string) ? kept : changed;
        return members.filter((id) => !stays.includes(id));
      }
      return kept.length < changed.length ? kept : changed;
    }),
    entered: [...fresh.keys()].filter((id) => !old.has(id)),
    left: [...old.keys()].filter((id) => !fresh.has(id)),
  };
}

interface Place {
  readonly part: number;
  readonly isFirst: boolean;
}

/** The part that each stands in, and whether in its first camp. */
function places(all: readonly Camp[]): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  for (const [part, { a, b }] of all.entries()) {
    for (const id of a) found.set(id, { part, isFirst: true });
    for (const id of b) found.set(id, { part, isFirst: false });
  }
  return found;
}
