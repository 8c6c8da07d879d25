/** The fields of each form, in the order in which one thinks of them. */
import {
  actorKinds,
  eventTypes,
  hedges,
  languages,
  statuses,
} from '../../../../situation/words.ts';

/** The parts that have a form. Quotes are made of words picked in a source. */
export type FormPart =
  | 'actors'
  | 'ties'
  | 'events'
  | 'claims'
  | 'needs'
  | 'supplies'
  | 'capacities'
  | 'thresholds'
  | 'sources';

export interface FormField {
  readonly field: string;
  readonly shape: /** Words in three languages. */
    | 'words'
    | 'note'
    /** One line without language: an address, a code. */
    | 'plain'
    | 'choice'
    | 'number'
    | 'flag'
    | 'date'
    | 'actor'
    | 'actors'
    | 'source'
    | 'claims'
    | 'events'
    | 'need'
    | 'needs'
    /** From the least to the most it may be. */
    | 'range'
    /** Degrees, and for an event a name. */
    | 'place'
    | 'voices'
    | 'quotes';
  readonly choices?: readonly string[];
  readonly isRequired?: boolean;
  /** What a new thing starts with. */
  readonly first?: unknown;
}

const note: FormField = { field: 'note', shape: 'note' };
const quotes: FormField = { field: 'quotes', shape: 'quotes', first: [] };

/** Whose the size is, when it holds, and what it rests on: supplies, capacities and thresholds alike. */
const resting: readonly FormField[] = [
  { field: 'illustrative', shape: 'flag', first: false },
  { field: 'during', shape: 'date' },
  quotes,
  { field: 'claims', shape: 'claims', first: [] },
  { field: 'events', shape: 'events', first: [] },
  note,
];
/** Nothing is known of it yet: from none to all. */
const anything = { low: 0, high: 1 };

export const formFields: Readonly<Record<FormPart, readonly FormField[]>> = {
  actors: [
    { field: 'name', shape: 'words', isRequired: true },
    { field: 'kind', shape: 'choice', choices: actorKinds, isRequired: true, first: 'state' },
    { field: 'partOf', shape: 'actor' },
    { field: 'iso3', shape: 'plain' },
    { field: 'place', shape: 'place' },
    quotes,
    note,
  ],
  ties: [
    { field: 'a', shape: 'actor', isRequired: true },
    {
      field: 'sign',
      shape: 'choice',
      choices: ['+', '-', 'unknown'],
      isRequired: true,
      first: '+',
    },
    { field: 'b', shape: 'actor', isRequired: true },
    { field: 'kind', shape: 'words' },
    { field: 'during', shape: 'date' },
    { field: 'weight', shape: 'number', isRequired: true, first: 1 },
    { field: 'inferred', shape: 'flag', first: false },
    quotes,
    { field: 'claims', shape: 'claims', first: [] },
    note,
  ],
  events: [
    { field: 'summary', shape: 'words', isRequired: true },
    { field: 'date', shape: 'date' },
    { field: 'span', shape: 'choice', choices: ['', 'early', 'mid', 'late'] },
    { field: 'yearInferred', shape: 'flag', first: false },
    { field: 'within', shape: 'date' },
    { field: 'type', shape: 'choice', choices: eventTypes, isRequired: true, first: 'CONSULT' },
    { field: 'from', shape: 'actors', first: [] },
    { field: 'to', shape: 'actors', first: [] },
    { field: 'status', shape: 'choice', choices: statuses, isRequired: true, first: 'asserted' },
    { field: 'place', shape: 'place' },
    quotes,
    note,
  ],
  claims: [
    { field: 'statement', shape: 'words', isRequired: true },
    { field: 'attribution', shape: 'voices', isRequired: true, first: [] },
    { field: 'hedge', shape: 'choice', choices: hedges, isRequired: true, first: 'assert' },
    { field: 'date', shape: 'date' },
    quotes,
    note,
  ],
  needs: [
    { field: 'name', shape: 'words', isRequired: true },
    { field: 'client', shape: 'actor', isRequired: true },
    { field: 'weight', shape: 'number', isRequired: true, first: 1 },
    { field: 'demand', shape: 'number', isRequired: true, first: 1 },
    quotes,
    note,
  ],
  supplies: [
    { field: 'need', shape: 'need', isRequired: true },
    { field: 'supplier', shape: 'actor', isRequired: true },
    { field: 'amount', shape: 'range', isRequired: true, first: anything },
    ...resting,
  ],
  capacities: [
    { field: 'supplier', shape: 'actor', isRequired: true },
    { field: 'needs', shape: 'needs', isRequired: true, first: [] },
    { field: 'amount', shape: 'range', isRequired: true, first: anything },
    ...resting,
  ],
  thresholds: [
    { field: 'client', shape: 'actor', isRequired: true },
    { field: 'patron', shape: 'actor' },
    { field: 'at', shape: 'range', isRequired: true, first: anything },
    ...resting,
  ],
  sources: [
    { field: 'title', shape: 'words', isRequired: true },
    { field: 'publisher', shape: 'words' },
    { field: 'author', shape: 'words' },
    { field: 'published', shape: 'date' },
    { field: 'retrieved', shape: 'date' },
    { field: 'language', shape: 'choice', choices: ['', ...languages] },
    { field: 'url', shape: 'plain' },
    { field: 'origin', shape: 'source' },
    { field: 'reliability', shape: 'choice', choices: ['', 'A', 'B', 'C', 'D', 'E', 'F'] },
    { field: 'credibility', shape: 'choice', choices: ['', '1', '2', '3', '4', '5', '6'] },
    note,
  ],
};

/** Whether a part of the document has a form. */
export function hasForm(part: string): part is FormPart {
  return Object.hasOwn(formFields, part);
}
