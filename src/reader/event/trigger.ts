import type { eventTypes } from '../../situation/words.ts';

export type EventType = (typeof eventTypes)[number];

/**
 * Words and phrases that carry an event, by PLOVER 0.8 type. Rows are read by a person: specs are
 * parted by spaces, the words of a phrase by `_`, `*` stands for up to four words of any kind.
 *   verbs  conjugated on their first word, as `verb-form` of the language says
 *   nouns  with their plural (en, fr) or with ال and pronouns (ar)
 *   weak   nouns that name a state of things as often as an event: kept only beside a date, a light
 *          verb or a party
 */
export interface TriggerRow {
  verbs?: string;
  nouns?: string;
  weak?: string;
}
export type TriggerTable = Record<EventType, TriggerRow>;

/** The form in which a verb stands, as far as it tells whether the event happened. */
export type Tense =
  | 'past'
  | 'present'
  | 'base'
  | 'gerund'
  | 'infinitive'
  | 'future'
  | 'conditional'
  | 'imperfect'
  | 'noun'
  | 'weak';

export interface Trigger {
  type: EventType;
  tense: Tense;
  /** the form is commoner as another word: it needs a subject or an auxiliary before it */
  doubtful: boolean;
  /** the spec it came from */
  row: string;
  /** a phrase that only looks like an act: it hides what it covers */
  idle?: true;
  /** a form of the passive alone (Arabic هوجم, اغتيل), or a verb whose subject suffers (تعرض) */
  passive?: true;
}
