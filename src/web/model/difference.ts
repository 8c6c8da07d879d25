/** The edits that lead from one situation to another, member by member. */
import type { Edit, Situation } from '../../situation/index.ts';

type Json = Extract<Edit, { op: 'set' }>['value'];
interface Member {
  readonly id: string;
}

function isPart(value: unknown): value is readonly Member[] {
  return Array.isArray(value);
}

export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = (one: object) =>
    Object.keys(one).filter((key) => (one as Record<string, unknown>)[key] !== undefined);
  const [left, right] = [keys(a), keys(b)];
  const of = (one: object, key: string) => (one as Record<string, unknown>)[key];
  return left.length === right.length && left.every((key) => isSame(of(a, key), of(b, key)));
}

function partEdits(part: string, from: readonly Member[], to: readonly Member[]): Edit[] {
  const before = new Map(from.map((one) => [one.id, one]));
  const after = new Set(to.map((one) => one.id));
  const kept = from.filter((one) => after.has(one.id)).map((one) => one.id);
  const stayed = to.filter((one) => before.has(one.id)).map((one) => one.id);
  // Members in another order: the list as a whole.
  if (!isSame(kept, stayed)) return [{ op: 'set', at: part, value: to as unknown as Json }];
  const edits: Edit[] = from
    .filter((one) => !after.has(one.id))
    .map((one) => ({ op: 'remove', at: `${part}/${one.id}` }));
  for (const [i, one] of to.entries()) {
    const old = before.get(one.id);
    const value = one as unknown as Json;
    if (old === undefined) {
      const next = to.slice(i + 1).find((other) => before.has(other.id));
      edits.push({ op: 'add', at: part, value, ...(next ? { before: next.id } : {}) });
    } else if (!isSame(old, one)) edits.push({ op: 'set', at: `${part}/${one.id}`, value });
  }
  return edits;
}

/**
 * Edits that turn `from` into `to`. The format's version and the id of a situation stay.
 *
 * @returns nothing when the two are equal
 */
export function difference(from: Situation, to: Situation): Edit[] {
  const fields = Object.keys({ ...from, ...to }).filter((key) => key !== 'mizan' && key !== 'id');
  return fields.flatMap((field): Edit[] => {
    const [old, value] = [
      (from as Record<string, unknown>)[field],
      (to as Record<string, unknown>)[field],
    ];
    if (isSame(old, value)) return [];
    if (isPart(old) && isPart(value)) return partEdits(field, old, value);
    if (value === undefined) return [{ op: 'unset', at: field }];
    return [{ op: 'set', at: field, value: value as Json }];
  });
}
