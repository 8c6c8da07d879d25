/**
 * The letters of a state in the order of a situation, which lists options owner by owner. A `.gmcr`
 * file may mix the options of different owners; the numbers of its states follow its own order, and
 * so does `--json`. Words for a person are made from a situation, so for them letters are put in order.
 */
import type { GmcrGame } from '../conflict/index.ts';

/** Where each letter comes from: the positions of the file, owner by owner. */
export function ownerOrder({ model }: GmcrGame): number[] {
  return model.decisionMakers.flatMap((_, dm) =>
    [...model.owner.keys()].filter((option) => model.owner[option] === dm),
  );
}

export function inOrder(letters: string, order: readonly number[]): string {
  return order.map((option) => letters[option]).join('');
}

/** A finding with the letters of its states (`yn`, and `steps` that are letters) in the given order. */
export function reordered<T>(finding: T, order: readonly number[]): T {
  return moved(finding, '', order) as T;
}

function moved(value: unknown, key: string, order: readonly number[]): unknown {
  if (typeof value === 'string') {
    return key === 'yn' || key === 'steps' ? inOrder(value, order) : value;
  }
  if (Array.isArray(value)) return value.map((one) => moved(one, key, order));
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, moved(member, name, order)]),
  );
}
