import type { EventType } from './trigger.ts';

/**
 * The sign that the type itself gives: the sign of its score in PLOVER 0.8, with REQUEST, whose
 * score is 0, counted as +. Only a default: "Russia halts the offensive" is good for one and bad
 * for another, and the person who reviews it says so.
 */
const conflict: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
]);

export const signOf = (type: EventType): '+' | '-' => (conflict.has(type) ? '-' : '+');
