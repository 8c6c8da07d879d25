/** What the lexicon knows of the actors of a reading, so that they can be named in three languages. */
import type { Forms, LexiconEntry } from '../../../reader/lexicon/entry.ts';
import type { Proposal } from '../../../reader/proposal.ts';
import { languages, type Words } from '../../../situation/index.ts';

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

/** The entries of the lexicon that the proposals name, leaders included. */
export function knownActors(
  proposals: readonly Proposal[],
  entries: readonly LexiconEntry[],
): KnownActors {
  const asked = new Set(proposals.flatMap(actorsOf));
  const known: Record<string, KnownActor> = {};
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
