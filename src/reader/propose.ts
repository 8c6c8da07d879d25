import { actorOn } from './actor/in-office.ts';
import type { Mention } from './actor/mention.ts';
import type { NewActor } from './actor/new-actor.ts';
import type { DateMention } from './date/date-mention.ts';
import type { ActorProposal, DateProposal, Evidence } from './proposal.ts';
import type { SentenceView } from './sentence-view.ts';

export const evidence = (text: string, start: number, end: number): Evidence[] => [
  { start, end, quote: text.slice(start, end) },
];

function canonical(
  view: SentenceView,
  names: { ar?: string[]; en?: string[]; fr?: string[] },
): string {
  return names[view.language]?.[0] ?? names.en?.[0] ?? names.fr?.[0] ?? names.ar?.[0] ?? '';
}

/** The FSB, the Tatmadaw: a body of the state with a name of its own, and not the state. */
const isOrgan = ({ sense }: Mention) =>
  sense.form === 'metonym' && sense.metonym === 'other' && sense.entry.type === 'state';

export function actorProposal(view: SentenceView, mention: Mention): ActorProposal {
  const { entry, leader, form } = mention.sense;
  const proposal: ActorProposal = {
    kind: 'actor',
    actor: mention.actor,
    type: leader ? 'person' : isOrgan(mention) ? 'government' : entry.type,
    name: canonical(view, leader?.names ?? entry.names),
    form,
    party: mention.party,
    evidence: evidence(view.text, mention.start, mention.end),
    rule: `lexicon ${entry.id} ${form}`,
    status: 'asserted',
  };
  if (leader) {
    if (actorOn(mention, view.published) === entry.id) proposal.of = entry.id;
  } else if (isOrgan(mention)) proposal.of = entry.id;
  else if (entry.iso3) proposal.iso3 = entry.iso3;
  return proposal;
}

export function newActorProposal(view: SentenceView, actor: NewActor): ActorProposal {
  return {
    kind: 'actor',
    actor: actor.id,
    type: actor.type,
    name: actor.name,
    form: 'name',
    party: true,
    new: true,
    evidence: evidence(view.text, actor.start, actor.end),
    rule: `new actor: ${actor.rule}`,
    status: 'asserted',
  };
}

export function dateProposal(view: SentenceView, date: DateMention): DateProposal {
  const proposal: DateProposal = {
    kind: 'date',
    edtf: date.edtf,
    dateBasis: date.basis,
    evidence: evidence(view.text, date.start, date.end),
    rule: `date ${view.language} ${date.rule}`,
    status: 'asserted',
  };
  if (date.part) proposal.span = date.part;
  return proposal;
}
