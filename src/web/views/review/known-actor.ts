/** What the lexicon knows of the actors of a reading, so that they can be named in three languages. */
import type { Forms, LexiconEntry } from '../../../reader/lexicon/entry.ts';
import type { Proposal } from '../../../reader/proposal.ts';
import { type Language, languages, type Words } from '../../../situation/index.ts';

export interface KnownActor {
  readonly type: LexiconEntry['type'];
  /** The first form of each language. */
  readonly name: Words;
  /** Every name and acronym: one that an actor of the document bears makes them the same. */
  readonly forms: readonly string[];
  readonly iso3?: string;
  readonly partOf?: string;
}

export type KnownActors = Readonly<Record<string, KnownActor>>;

/** The first form of each language there is. */
function firstForms(forms: Forms): Words {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const first = forms[language]?.[0];
      return first ? [[language, first]] : [];
    }),
  );
}

const everyForm = (forms: Forms | undefined) =>
  languages.flatMap((language) => forms?.[language] ?? []);

/** The actors that a proposal names. */
export function actorsOf(proposal: Proposal): readonly string[] {
  switch (proposal.kind) {
    case 'actor':
      return proposal.of ? [proposal.actor, proposal.of] : [proposal.actor];
    case 'event':
      return [...proposal.from, ...proposal.to];
    case 'claim':
      return proposal.by;
    case 'tie':
      return [proposal.a, proposal.b];
    case 'supply':
      return [proposal.supplier, proposal.client].filter((id) => id !== undefined);
    case 'date':
      return [];
  }
}

function ofEntry(entry: LexiconEntry): KnownActor {
  return {
    type: entry.type,
    name: firstForms(entry.names),
    forms: [...everyForm(entry.names), ...everyForm(entry.acronyms)],
    ...(entry.iso3 ? { iso3: entry.iso3 } : {}),
    ...(entry.partOf ? { partOf: entry.partOf } : {}),
  };
}

/** Actors that the text alone names, under the name that it gives them first. */
function newActors(proposals: readonly Proposal[], language: Language) {
  const found: Record<string, KnownActor> = {};
  for (const one of proposals) {
    if (one.kind !== 'actor' || !one.new || found[one.actor]) continue;
    found[one.actor] = { type: one.type, name: { [language]: one.name }, forms: [one.name] };
  }
  return found;
}

/**
 * The entries of the lexicon that the proposals name, leaders included.
 * @param language of the text; with it, new actors are known as well, so that an act that names one
 *   enters it under its name
 */
export function knownActors(
  proposals: readonly Proposal[],
  entries: readonly LexiconEntry[],
  language?: Language,
): KnownActors {
  const asked = new Set(proposals.flatMap(actorsOf));
  const known: Record<string, KnownActor> = language ? newActors(proposals, language) : {};
  for (const entry of entries) {
    if (asked.has(entry.id)) known[entry.id] = ofEntry(entry);
    for (const leader of entry.leaders ?? []) {
      if (!asked.has(leader.id)) continue;
      known[leader.id] = {
        type: 'person',
        name: firstForms(leader.names),
        forms: everyForm(leader.names),
        partOf: entry.id,
      };
    }
  }
  return known;
}
