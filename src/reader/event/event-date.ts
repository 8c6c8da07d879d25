import type { DateMention } from '../date/date-mention.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Status } from '../status/status.ts';
import type { EventDraft } from './event.ts';

const TO = new Set('to until till au a jusqu الي حتي'.split(' '));

/** "postponed until May": the day that it is put off to is not the day on which it was not done. */
const isNewDate = (view: SentenceView, date: DateMention, draft: EventDraft): boolean =>
  draft.putOff !== undefined &&
  date.from >= draft.putOff &&
  (view.tokens
    .slice(Math.max(draft.putOff, date.from - 2), date.from)
    .some(({ norm }) => TO.has(norm)) ||
    (view.language === 'ar' && /^ل/.test(view.tokens[date.from]!.norm)));

/** What has been done was not done on a day to come: "offered troops for a mission in January". */
const DONE: ReadonlySet<Status> = new Set(['asserted', 'attributed', 'rumoured']);

/** The date of an event: the nearest of the sentence, that of the same clause first. */
export function nearestDate(
  view: SentenceView,
  clause: Int32Array,
  draft: EventDraft,
): DateMention | undefined {
  const distance = (date: DateMention) =>
    Math.abs(date.from - draft.from) + (clause[date.from] === draft.clause ? 0 : 1000);
  let best: DateMention | undefined;
  for (const date of view.dates) {
    if (isNewDate(view, date, draft) || (date.ahead && DONE.has(draft.status))) continue;
    if (!best || distance(date) < distance(best)) best = date;
  }
  return best;
}
