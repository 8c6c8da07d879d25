/** Edits of thresholds. */
import type { Edit, Situation } from '../../../situation/index.ts';
import { freeName } from '../../editing/free-name.ts';

interface Added {
  readonly id: string;
  readonly edits: readonly Edit[];
}

/** Patrons that a client may leave: its suppliers. */
export function patronsOf(situation: Situation, client: string): readonly string[] {
  const needs = new Set(situation.needs.filter((one) => one.client === client).map(({ id }) => id));
  const suppliers = situation.supplies.filter(({ need }) => needs.has(need));
  return [...new Set(suppliers.map(({ supplier }) => supplier))].filter((id) => id !== client);
}

/** Towards whom a client has no threshold yet: any patron first, undefined; then each of them. */
export function freePatrons(situation: Situation, client: string): readonly (string | undefined)[] {
  const taken = new Set(
    situation.thresholds.filter((one) => one.client === client).map(({ patron }) => patron),
  );
  return [undefined, ...patronsOf(situation, client)].filter((one) => !taken.has(one));
}

/** A threshold of a client: anything from nothing to all of its coverage, until more is known. */
export function thresholdAddition(situation: Situation, client: string): Added {
  const [patron] = freePatrons(situation, client);
  const taken = situation.thresholds.map((one) => one.id);
  const id = freeName(`${client.slice(0, 50)}-bears`, taken, '-');
  const at = { low: 0, high: 1 };
  const value = { id, client, ...(patron === undefined ? {} : { patron }), at, illustrative: true };
  return { id, edits: [{ op: 'add', at: 'thresholds', value }] };
}
