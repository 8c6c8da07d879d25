import type { DateMention } from '../date/date-mention.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { EventDraft } from './event.ts';

/** The date of an event: the nearest of the sentence, that of the same clause first. */
export function nearestDate(
  view: SentenceView,
  clause: Int32Array,
  draft: EventDraft,
): DateMention | undefined {
  const distance = (date: DateMention) =>
    Math.abs(date.from - draft.from) + (clause[date.from] === draft.clause ? 0 : 1000);
  let best: DateMention | undefined;
  for (const date of view.dates) if (!best || distance(date) < distance(best)) best = date;
  return best;
}
