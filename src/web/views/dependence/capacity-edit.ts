/** Edits of shared capacities. */
import type { Capacity, Edit, Situation } from '../../../situation/index.ts';
import { freeName } from '../../editing/free-name.ts';
import { endsOf } from './amount.ts';

interface Added {
  readonly id: string;
  readonly edits: readonly Edit[];
}

/** Needs that a supplier gives to and that no capacity of it holds. */
export function freeNeeds(situation: Situation, supplier: string): readonly string[] {
  const held = new Set(
    situation.capacities.flatMap((one) => (one.supplier === supplier ? one.needs : [])),
  );
  const given = situation.supplies.filter((one) => one.supplier === supplier);
  return [...new Set(given.map(({ need }) => need))].filter((need) => !held.has(need));
}

/** Suppliers of whom a capacity may be stated: those that give to some need outside of theirs. */
export function freeSuppliers(situation: Situation): readonly string[] {
  const suppliers = [...new Set(situation.supplies.map(({ supplier }) => supplier))];
  return suppliers.filter((supplier) => freeNeeds(situation, supplier).length > 0);
}

/** A capacity over all that a supplier gives: anything from nothing to all of it, until more is known. */
export function capacityAddition(situation: Situation, supplier: string): Added {
  const needs = freeNeeds(situation, supplier);
  const given = situation.supplies.filter(
    (one) => one.supplier === supplier && needs.includes(one.need),
  );
  const all = given.reduce((sum, one) => sum + endsOf(one.amount).high, 0);
  const taken = situation.capacities.map((one) => one.id);
  const id = freeName(`${supplier.slice(0, 50)}-in-all`, taken, '-');
  const amount = { low: 0, high: Number(all.toPrecision(12)) };
  const value = { id, supplier, needs: [...needs], amount, illustrative: true };
  return { id, edits: [{ op: 'add', at: 'capacities', value }] };
}

/** A capacity with one need more, or one less; without its last need it goes. */
export function needToggle(capacity: Capacity, need: string): readonly Edit[] {
  const at = `capacities/${capacity.id}`;
  if (!capacity.needs.includes(need))
    return [{ op: 'set', at: `${at}/needs`, value: [...capacity.needs, need] }];
  const left = capacity.needs.filter((one) => one !== need);
  return left.length === 0
    ? [{ op: 'remove', at }]
    : [{ op: 'set', at: `${at}/needs`, value: left }];
}
