/** Which actor of the document is the one that a text names. */
import type { Actor, Situation } from '../../../situation/index.ts';
import type { KnownActors } from './known-actor.ts';

/** What is known of the actors that a text names. */
export interface NamedActors {
  readonly known: KnownActors;
  /** The actors of the document that a person took them for. */
  readonly same?: Readonly<Record<string, string>> | undefined;
}

/** Forms of one name fall together: case, accents, Arabic vowel signs, the shapes of alef and ya. */
export function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/[’`]/g, "'")
    .toLowerCase()
    .trim();
}

/**
 * 1. the actor that a person took it for, where it is still there
 * 2. the actor of the same id
 * 3. the state of the same ISO code
 * 4. the one actor that bears one of its names, in any language; of several, none
 */
export function matchingActor(
  situation: Pick<Situation, 'actors'>,
  id: string,
  named: NamedActors,
): Actor | undefined {
  const { actors } = situation;
  const taken = named.same?.[id];
  const chosen = taken === undefined ? undefined : actors.find((one) => one.id === taken);
  const same = chosen ?? actors.find((one) => one.id === id);
  const known = named.known[id];
  if (same || known === undefined) return same;
  const state = known.iso3 ? actors.find((one) => one.iso3 === known.iso3) : undefined;
  if (state) return state;
  const forms = new Set(known.forms.map(folded));
  const bearers = actors.filter((one) =>
    Object.values(one.name).some((name) => name !== undefined && forms.has(folded(name))),
  );
  return bearers.length === 1 ? bearers[0] : undefined;
}
