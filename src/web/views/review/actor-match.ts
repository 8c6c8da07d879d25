/** Which actor of the document is the one that a text names. */
import type { Actor, Situation } from '../../../situation/index.ts';
import type { KnownActor } from './known-actor.ts';

/** Forms of one name fall together: case, accents, Arabic vowel signs, the shapes of alef and ya. */
function folded(name: string): string {
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
 * 1. the actor of the same id
 * 2. the state of the same ISO code
 * 3. the one actor that bears one of its names, in any language; of several, none
 */
export function matchingActor(
  situation: Pick<Situation, 'actors'>,
  id: string,
  known: Pick<KnownActor, 'forms' | 'iso3'> | undefined,
): Actor | undefined {
  const { actors } = situation;
  const same = actors.find((one) => one.id === id);
  if (same || known === undefined) return same;
  const state = known.iso3 ? actors.find((one) => one.iso3 === known.iso3) : undefined;
  if (state) return state;
  const forms = new Set(known.forms.map(folded));
  const named = actors.filter((one) =>
    Object.values(one.name).some((name) => name !== undefined && forms.has(folded(name))),
  );
  return named.length === 1 ? named[0] : undefined;
}
