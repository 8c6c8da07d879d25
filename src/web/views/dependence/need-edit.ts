/** Edits of needs and of what covers them. */
import type { Edit, Language, Need, Situation, Words } from '../../../situation/index.ts';
import type { Pair } from '../../editing/first-pair.ts';
import { freeName, idOfWords } from '../../editing/free-name.ts';
import { removalOf } from '../situation/form/removal.ts';

interface Member {
  readonly id: string;
  readonly edits: readonly Edit[];
}

/** The actor of an id, or a new one under a name. */
function actorFor(situation: Situation, given: string, name: Words): Member {
  if (given !== '') return { id: given, edits: [] };
  const taken = situation.actors.map(({ id }) => id);
  const id = freeName(idOfWords(name.en ?? name.fr ?? '', 'actor'), taken, '-');
  return { id, edits: [{ op: 'add', at: 'actors', value: { id, name, kind: 'state' } }] };
}

export interface NewNeed {
  /** The id of an actor, or empty for one to be made. */
  readonly client: string;
  readonly clientName: Words;
  readonly name: Words;
}

/** A need of a client, of the weight that its needs have on the average. */
export function needAddition(situation: Situation, { client, clientName, name }: NewNeed): Member {
  const actor = actorFor(situation, client, clientName);
  const taken = situation.needs.map(({ id }) => id);
  const id = freeName(idOfWords(name.en ?? name.fr ?? '', 'need'), taken, '-');
  const own = situation.needs.filter((one) => one.client === actor.id);
  const mean = own.reduce((sum, one) => sum + one.weight, 0) / own.length;
  const weight = own.length === 0 ? 1 : Math.round(mean * 1000) / 1000;
  const value = { id, client: actor.id, name, weight };
  return { id, edits: [...actor.edits, { op: 'add', at: 'needs', value }] };
}

/** What a supplier gives to a need: anything from nothing to all of it, until more is known. */
export function supplyAddition(
  situation: Situation,
  need: Need,
  supplier: string,
  supplierName: Words = {},
): Member {
  const actor = actorFor(situation, supplier, supplierName);
  const taken = situation.supplies.map((one) => one.id);
  const id = freeName(`${actor.id}-${need.id}`.slice(0, 60).replace(/-+$/, ''), taken, '-');
  const value = {
    id,
    need: need.id,
    supplier: actor.id,
    amount: { low: 0, high: need.demand },
    illustrative: true,
  };
  return { id, edits: [...actor.edits, { op: 'add', at: 'supplies', value }] };
}

/**
 * A need goes with everything that covers it, and out of the capacities that it shares. A scenario
 * that stands in the way is not changed unasked: the page says so, and offers to change it too.
 */
export function needRemoval(situation: Situation, id: string): readonly Edit[] {
  return removalOf(situation, `needs/${id}`).edits.filter(({ at }) => !at.startsWith('scenarios/'));
}

/** What an empty dependence scale begins with: a client, a supplier, a need, and what covers it. */
export function firstNeed(
  situation: Situation,
  language: Language,
  words: { readonly need: string; readonly client: string; readonly supplier: string },
  [one, other]: Pair = [situation.actors[0]?.id, situation.actors[1]?.id],
): readonly Edit[] {
  const said = (text: string): Words => ({ [language]: text });
  const client = actorFor(situation, one ?? '', said(words.client));
  const made = { ...situation, actors: [...situation.actors, { id: client.id }] } as Situation;
  const supplier = other
    ? { id: other, edits: [] }
    : actorFor(one ? situation : made, '', said(words.supplier));
  const need = { id: 'need-1', client: client.id, name: said(words.need), weight: 1, demand: 1 };
  const supply = {
    id: 'supply-1',
    need: 'need-1',
    supplier: supplier.id,
    amount: { low: 0, high: 1 },
    illustrative: true,
  };
  return [
    ...client.edits,
    ...supplier.edits,
    { op: 'add', at: 'needs', value: need },
    { op: 'add', at: 'supplies', value: supply },
  ];
}
