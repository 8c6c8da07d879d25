import { compare, parsePartial } from '../date/calendar.ts';
import type { PartialDay } from '../date/date-mention.ts';
import type { Leader } from '../lexicon/entry.ts';
import type { Mention } from './mention.ts';

const days = new Map<string, PartialDay | undefined>();

/** The day of a term: the lexicon has few, and each is asked for at every mention. */
function dayOf(text: string): PartialDay | undefined {
  if (!days.has(text)) days.set(text, parsePartial(text));
  return days.get(text);
}

/** Was the leader in office on the day, as far as both are known? An unknown day counts as yes. */
function inOffice(leader: Leader, on: PartialDay | undefined): boolean {
  if (on === undefined) return true;
  const from = leader.from === undefined ? undefined : dayOf(leader.from);
  const to = leader.to === undefined ? undefined : dayOf(leader.to);
  return !(from && compare(on, from) < 0) && !(to && compare(on, to) > 0);
}

/**
 * Whose act it is: a leader's act is the state's while in office, and his own before and after.
 *
 * @param on  when it was done, or the publication
 */
export function actorOn(mention: Mention, on: PartialDay | undefined): string {
  const { leader, entry } = mention.sense;
  if (leader === undefined) return mention.actor;
  const terms = (entry.leaders ?? []).filter((one) => one.id === leader.id);
  return terms.some((term) => inOffice(term, on)) ? entry.id : leader.id;
}
