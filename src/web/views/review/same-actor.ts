/** The actors of the document that a person took the actors of a text for, by the answers that hold. */
import { type Decision, isEntered, type QueueItem } from './queue.ts';

const ACTOR = /^actors\/([^/]+)$/;

/** By the name in the lexicon; what was undone, refused or put off gives none. */
export function sameActors(
  items: readonly QueueItem[],
  held: ReadonlyMap<string, Decision>,
): Readonly<Record<string, string>> {
  const same: Record<string, string> = {};
  for (const { key, proposal } of items) {
    const decision = held.get(key);
    if (proposal.kind !== 'actor' || !isEntered(decision)) continue;
    const id = ACTOR.exec(decision?.at ?? '')?.[1];
    if (id !== undefined) same[proposal.actor] = id;
  }
  return same;
}
