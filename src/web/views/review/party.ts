/**
 * Whom a person puts in the place of the parties that were read: actors of the document, actors that
 * the text names, actors named just now. Each is one reference, so that a list can hold them all.
 */
import type { Proposal } from '../../../reader/proposal.ts';
import { inLanguage } from '../../../report/name.ts';
import type { Language, Situation } from '../../../situation/index.ts';
import { folded, matchingActor, type NamedActors } from './actor-match.ts';

export type PartyField = 'from' | 'to' | 'a' | 'b' | 'supplier' | 'client' | 'by';
export type Parties = Readonly<Partial<Record<PartyField, readonly string[]>>>;

/** What a reference begins with: of an actor of the document, of the text, or named just now. */
export const reference = { document: 'actors/', text: 'read/', named: 'name/' } as const;

/** The reference of an actor that a proposal names. */
function referenceOf(situation: Situation, id: string, read: NamedActors): string {
  const there = matchingActor(situation, id, read);
  return there ? `${reference.document}${there.id}` : `${reference.text}${id}`;
}

/** Who stands in a field as it was read; a voice that is no actor is left to its words. */
export function readParties(
  situation: Situation,
  read: NamedActors,
  proposal: Proposal,
  field: PartyField,
): readonly string[] {
  const held = (proposal as unknown as Readonly<Record<string, string | string[] | undefined>>)[
    field
  ];
  const ids = [held ?? []].flat().filter((id) => id !== 'narrator');
  const isKnown = (id: string) =>
    field !== 'by' || read.known[id] !== undefined || matchingActor(situation, id, read);
  return [...new Set(ids.filter(isKnown).map((id) => referenceOf(situation, id, read)))];
}

interface PartyChoice {
  readonly id: string;
  readonly name: string;
}

/** All who can be chosen: the document's actors, then those that only the text names. */
export function partyChoices(
  situation: Situation,
  read: NamedActors,
  language: Language,
): PartyChoice[] {
  const own = situation.actors.map(({ id, name }) => ({
    id: `${reference.document}${id}`,
    name: inLanguage(name, language),
  }));
  const named = Object.entries(read.known)
    .filter(([id]) => matchingActor(situation, id, read) === undefined)
    .map(([id, { name }]) => ({ id: `${reference.text}${id}`, name: inLanguage(name, language) }));
  return [...own, ...named].sort((a, b) => a.name.localeCompare(b.name, language));
}

/** The reference of a name that was typed: of whoever bears it already, else of a new actor. */
export function partyNamed(choices: readonly PartyChoice[], text: string): PartyChoice {
  const there = choices.find(({ name }) => folded(name) === folded(text));
  return there ?? { id: `${reference.named}${text}`, name: text };
}
