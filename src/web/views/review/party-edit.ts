/** Whom a person put in the place of the parties that were read, as actors of the document. */
import type { Language } from '../../../situation/index.ts';
import { folded } from './actor-match.ts';
import type { Draft } from './draft.ts';
import { type Parties, type PartyField, reference } from './party.ts';

/**
 * The id of the actor behind a reference, added where it is not in the document. One that was named
 * just now rests on the quote if the quote says its name.
 */
function partyOf(
  draft: Draft,
  held: string,
  quote: string,
  said: { readonly words: string; readonly language: Language },
): string {
  if (held.startsWith(reference.document)) return held.slice(reference.document.length);
  if (held.startsWith(reference.text)) return draft.actor(held.slice(reference.text.length), quote);
  const name = held.slice(reference.named.length);
  const bearer = draft.situation.actors.find((one) =>
    Object.values(one.name).some((own) => own !== undefined && folded(own) === folded(name)),
  );
  if (bearer) return bearer.id;
  const isSaid = folded(said.words).includes(folded(name));
  return draft.newActor(name, isSaid ? draft.read.language : said.language, isSaid ? [quote] : []);
}

interface Chosen {
  readonly parties?: Parties;
  /** Of the person who chose. */
  readonly language?: Language;
}

/** Those whom a person put in the place of the parties that were read; undefined where nobody was. */
export function partiesOf(
  draft: Draft,
  { parties, language }: Chosen,
  field: PartyField,
  evidence: { readonly id: string; readonly words: string },
): string[] | undefined {
  const said = { words: evidence.words, language: language ?? draft.read.language };
  const ids = parties?.[field]?.map((one) => partyOf(draft, one, evidence.id, said));
  return ids && [...new Set(ids)];
}
