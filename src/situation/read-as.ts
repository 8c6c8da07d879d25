/**
 * Holding a value to a schema: never throwing, and not for longer than it is worth.
 *
 * zod gathers all faults of a value before it reports any, and hands them up level by level as
 * arguments of one call, which overflows the stack beyond some hundred thousand of them. So large
 * values are first looked through field by field and member by member, until enough faults are
 * known.
 */
import { z } from 'zod';
import { branchFor, fieldsOf, itemOf } from './schema-shape.ts';

type Issue = z.core.$ZodIssue;

export type ReadAs<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** More faults than these are not looked for. */
export const ENOUGH_FAULTS = 1000;
const LARGE = 5000;

/** Whether a value holds more than 5,000 values, itself included. */
function isLarge(value: unknown): boolean {
  const open = [value];
  for (let count = 0; open.length > 0; count++) {
    if (count + open.length > LARGE) return true;
    const one = open.pop();
    if (typeof one !== 'object' || one === null) continue;
    for (const inner of Object.values(one)) {
      open.push(inner);
      if (open.length > LARGE) return true;
    }
  }
  return false;
}

/** The faults inside the fields or members of a value, the first of them if they are many. */
function faultsInside(schema: z.core.$ZodType, value: unknown): Issue[] {
  const shape = branchFor(schema, value);
  const issues: Issue[] = [];
  const keys = Array.isArray(value) ? value.keys() : fieldsOf(shape).keys();
  for (const key of keys) {
    const inner = typeof key === 'number' ? itemOf(shape, key) : fieldsOf(shape).get(key);
    if (inner === undefined) continue;
    const read = readAs(inner, (value as Record<string | number, unknown>)[key]);
    if (read.ok) continue;
    for (const issue of read.issues) issues.push({ ...issue, path: [key, ...issue.path] } as Issue);
    if (issues.length >= ENOUGH_FAULTS) break;
  }
  return issues;
}

/**
 * Reads a value by a schema.
 * @returns what was read, defaults filled in; or its faults, not all of them where they are many
 */
export function readAs<S extends z.core.$ZodType>(schema: S, value: unknown): ReadAs<z.output<S>> {
  const isObject = typeof value === 'object' && value !== null;
  const inside = isObject && isLarge(value) ? faultsInside(schema, value) : [];
  if (inside.length > 0) return { ok: false, issues: inside };
  try {
    const read = z.safeParse(schema, value);
    return read.success ? { ok: true, data: read.data } : { ok: false, issues: read.error.issues };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = 'a value with fewer faults';
    return { ok: false, issues: [{ code: 'custom', path: [], message, input: value }] };
  }
}
