/** Which fields of a thing the inspector shows, and how each is edited. */
import type { ThingKind } from '../model/thing.ts';
import type { Words } from '../words/index.ts';

export interface FieldRule {
  readonly field: keyof Words['field'];
  readonly shape:
    | 'words'
    | 'number'
    | 'range'
    | 'choice'
    | 'date'
    | 'actors'
    | 'needs'
    | 'order'
    | 'source'
    | 'hedge'
    | 'voices'
    | 'count'
    | 'type'
    | 'plain'
    | 'value';
  readonly choices?: readonly string[];
  readonly least?: number;
  readonly step?: number;
  /** Left out where it is not stated, instead of saying so. */
  readonly isOptional?: boolean;
  /** A sentence: under its name, over the whole width. */
  readonly isLong?: boolean;
}

const note: FieldRule = { field: 'note', shape: 'value', isOptional: true, isLong: true };
const statuses = ['asserted', 'attributed', 'rumoured', 'hypothetical', 'future', 'negated'];
const hedges = ['certain', 'assert', 'likely', 'may', 'rumour', 'question', 'alleges', 'doubts'];
const kinds = ['state', 'government', 'armed-group', 'organisation', 'firm', 'person', 'bloc'];
const grades = ['low', 'medium', 'high'];

export const fieldRules: Readonly<Partial<Record<ThingKind, readonly FieldRule[]>>> = {
  actor: [
    { field: 'name', shape: 'words' },
    { field: 'kind', shape: 'choice', choices: kinds },
    { field: 'partOf', shape: 'actors', isOptional: true },
    { field: 'iso3', shape: 'plain', isOptional: true },
    note,
  ],
  tie: [
    { field: 'sign', shape: 'choice', choices: ['+', '-', 'unknown'] },
    { field: 'weight', shape: 'number', least: 1 },
    { field: 'kind', shape: 'words' },
    { field: 'during', shape: 'date' },
    { field: 'inferred', shape: 'value', isOptional: true },
    note,
  ],
  event: [
    { field: 'summary', shape: 'words', isLong: true },
    { field: 'date', shape: 'date' },
    { field: 'type', shape: 'type' },
    { field: 'from', shape: 'actors' },
    { field: 'to', shape: 'actors' },
    { field: 'status', shape: 'choice', choices: statuses },
    note,
  ],
  claim: [
    { field: 'statement', shape: 'words', isLong: true },
    { field: 'attribution', shape: 'voices' },
    { field: 'hedge', shape: 'choice', choices: hedges },
    { field: 'date', shape: 'date', isOptional: true },
    note,
  ],
  need: [
    { field: 'name', shape: 'words' },
    { field: 'client', shape: 'actors' },
    { field: 'weight', shape: 'number', step: 0.05 },
    { field: 'demand', shape: 'number', step: 0.1 },
    note,
  ],
  supply: [
    { field: 'supplier', shape: 'actors' },
    { field: 'amount', shape: 'range' },
    { field: 'during', shape: 'date' },
    { field: 'illustrative', shape: 'value', isOptional: true },
    note,
  ],
  capacity: [
    { field: 'supplier', shape: 'actors' },
    { field: 'amount', shape: 'range' },
    { field: 'needs', shape: 'needs' },
    { field: 'during', shape: 'date' },
    { field: 'illustrative', shape: 'value', isOptional: true },
    note,
  ],
  threshold: [
    { field: 'client', shape: 'actors' },
    { field: 'patron', shape: 'actors', isOptional: true },
    { field: 'at', shape: 'range' },
    { field: 'during', shape: 'date' },
    { field: 'illustrative', shape: 'value', isOptional: true },
    note,
  ],
  source: [
    { field: 'publisher', shape: 'value' },
    { field: 'published', shape: 'date' },
    { field: 'origin', shape: 'source', isOptional: true },
    { field: 'reliability', shape: 'plain' },
    { field: 'credibility', shape: 'plain' },
    { field: 'url', shape: 'plain', isOptional: true },
    note,
  ],
  quote: [{ field: 'source', shape: 'source' }],
  option: [
    { field: 'name', shape: 'words' },
    { field: 'moves', shape: 'choice', choices: ['both', 'fwd', 'back'] },
    note,
  ],
  statement: [{ field: 'name', shape: 'words' }, note],
  decisionMaker: [{ field: 'priority', shape: 'order', isOptional: true, isLong: true }, note],
  reading: [
    { field: 'name', shape: 'words' },
    { field: 'priority', shape: 'order', isLong: true },
    note,
  ],
  proposition: [{ field: 'name', shape: 'words' }],
  infeasible: [note],
  hypothesis: [{ field: 'name', shape: 'words', isLong: true }, note],
  evidence: [
    { field: 'credibility', shape: 'choice', choices: grades },
    { field: 'relevance', shape: 'choice', choices: grades },
    note,
  ],
  game: [
    { field: 'title', shape: 'words' },
    { field: 'question', shape: 'words', isLong: true },
    note,
  ],
  question: [{ field: 'text', shape: 'words', isLong: true }, note],
  scenario: [{ field: 'title', shape: 'words' }, { field: 'edits', shape: 'count' }, note],
  target: [{ field: 'name', shape: 'words' }, note],
};
