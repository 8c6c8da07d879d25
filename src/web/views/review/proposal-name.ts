/** A proposal in a few words, with the names of the document where it has them. */

import type { Proposal } from '../../../reader/proposal.ts';
import { inLanguage } from '../../../report/name.ts';
import type { Language, Situation } from '../../../situation/index.ts';
import { matchingActor, type NamedActors } from './actor-match.ts';

export interface Naming extends NamedActors {
  readonly situation: Situation;
  readonly language: Language;
}

/** First strong isolates: names of two directions stand in one line. */
const isolated = (name: string) => `\u2068${name}\u2069`;

export function nameOfActor(naming: Naming, id: string): string {
  const name = matchingActor(naming.situation, id, naming)?.name ?? naming.known[id]?.name;
  return name ? inLanguage(name, naming.language) : id;
}

const shortened = (text: string) => {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > 80 ? `${plain.slice(0, 78).trimEnd()}…` : plain;
};

export function proposalName(naming: Naming, proposal: Proposal): string {
  const names = (ids: readonly string[]) =>
    ids.map((id) => isolated(nameOfActor(naming, id))).join(naming.language === 'ar' ? '، ' : ', ');
  const words = shortened(proposal.evidence[0]?.quote ?? '');
  switch (proposal.kind) {
    case 'actor': {
      const name = naming.known[proposal.actor]
        ? nameOfActor(naming, proposal.actor)
        : proposal.name;
      return isolated(name);
    }
    case 'event': {
      const sides = [names(proposal.from), names(proposal.to)].filter(Boolean);
      return `${isolated(proposal.predicate)}${sides.length > 0 ? ` (${sides.join(' / ')})` : ''}`;
    }
    case 'tie':
      return `${names([proposal.a])} ${proposal.sign === '+' ? '+' : '−'} ${names([proposal.b])}`;
    case 'supply':
      return isolated(proposal.what);
    default:
      return isolated(words);
  }
}

/**
 * The same where no quote stands under it, in the queue and in History: of an event that names nobody
 * the verb alone says nothing, so its words follow.
 */
export function proposalLine(naming: Naming, proposal: Proposal): string {
  const name = proposalName(naming, proposal);
  if (proposal.kind !== 'event' || proposal.from.length + proposal.to.length > 0) return name;
  const words = shortened(proposal.evidence[0]?.quote ?? '');
  return words === '' || words === proposal.predicate ? name : `${name} (${isolated(words)})`;
}
