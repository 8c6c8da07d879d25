/**
 * What merging a proposal does to the document: it is the same as a member that is there already.
 *   1. the quote of the proposal, added where it is missing
 *   2. is pinned to the member
 *   3. an actor without a name in the language of the text is given the one proposed
 */
import type { ActorProposal, Proposal } from '../../../reader/proposal.ts';
import type { Actor, Situation } from '../../../situation/index.ts';
import { Draft, type ReadText } from './draft.ts';
import type { Accepted } from './proposal-edit.ts';

const PARTS = { actor: 'actors', event: 'events', claim: 'claims', tie: 'ties' } as const;

export type Mergeable = Extract<Proposal, { kind: keyof typeof PARTS }>;

export const isMergeable = (proposal: Proposal): proposal is Mergeable => proposal.kind in PARTS;

/** The part of the document in which the members of its kind stand. */
export const mergePart = ({ kind }: Mergeable) => PARTS[kind];

function fillName(draft: Draft, actor: Actor, proposal: ActorProposal): void {
  const { language, known } = draft.read;
  if (actor.name[language] !== undefined) return;
  const name = known[proposal.actor]?.name[language] ?? proposal.name.replace(/\s+/g, ' ').trim();
  draft.edits.push({ op: 'set', at: `actors/${actor.id}/name/${language}`, value: name });
}

/**
 * @param id of the member, of the proposal's own kind
 * @returns no edits when all of it is there; undefined when the member is not there, or nothing of
 *   the kind can be merged
 */
export function mergedEdits(
  situation: Situation,
  read: ReadText,
  proposal: Proposal,
  id: string,
): Extract<Accepted, { ok: true }> | undefined {
  const evidence = proposal.evidence[0];
  if (!isMergeable(proposal) || evidence === undefined) return undefined;
  const part = mergePart(proposal);
  const members: readonly { id: string; quotes: string[] }[] = situation[part];
  const member = members.find((one) => one.id === id);
  if (member === undefined) return undefined;
  const draft = new Draft(situation, read);
  draft.pin(part, member, draft.quote(evidence.start, evidence.end));
  if (proposal.kind === 'actor') fillName(draft, member as Actor, proposal);
  return { ok: true, edits: draft.edits, address: `${part}/${id}` };
}
