/**
 * The small vocabularies of the document: closed lists, one place each.
 *
 * Event types are those of PLOVER 0.8 (Political Language Ontology for Verifiable Event Records);
 * hedges and statuses are Mizan's own scales, defined in `docs/methods/reading.md`.
 */

export const languages = ['ar', 'en', 'fr'] as const;
export type Language = (typeof languages)[number];

export const actorKinds = [
  'state',
  'government',
  'armed-group',
  'organisation',
  'firm',
  'person',
  'bloc',
] as const;

export const eventTypes = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;

export const statuses = [
  'asserted',
  'attributed',
  'rumoured',
  'hypothetical',
  'future',
  'negated',
] as const;

export const hedges = [
  'certain',
  'assert',
  'likely',
  'may',
  'rumour',
  'question',
  'alleges',
  'doubts',
] as const;
