/**
 * Holding a value to a schema without ever throwing.
 *
 * zod gathers all faults of a value and hands them up level by level as arguments of one call, which
 * overflows the stack beyond some hundred thousand of them. Then the value is taken apart and its
 * fields or members are held to their schemas one by one, until enough faults are known.
 */
import { z } from 'zod';
import { bare, branchFor, fieldsOf, itemOf } from './schema-shape.ts';

type Issue = z.core.$ZodIssue;

export type ReadAs<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const ENOUGH = 1000;

/** The faults of a value that has too many to be gathered at once; the first of them. */
function inParts(schema: z.core.$ZodType, value: unknown): Issue[] {
  const shape = branchFor(schema, value);
  const issues: Issue[] = [];
  const keys = Array.isArray(value) ? value.keys() : fieldsOf(shape).keys();
  for (const key of keys) {
    const inner = typeof key === 'number' ? itemOf(shape, key) : fieldsOf(shape).get(key);
    if (inner === undefined) continue;
    const read = readAs(inner, (value as Record<string | number, unknown>)[key]);
    if (read.ok) continue;
    for (const issue of read.issues) issues.push({ ...issue, path: [key, ...issue.path] } as Issue);
    if (issues.length >= ENOUGH) break;
  }
  if (issues.length > 0) return issues;
  const message = 'a value with fewer faults';
  return [{ code: 'custom', path: [], message, input: value }];
}

/**
 * Reads a value by a schema.
 * @returns what was read, defaults filled in; or its faults, not all of them where they are many
 */
export function readAs<S extends z.core.$ZodType>(schema: S, value: unknown): ReadAs<z.output<S>> {
  try {
    const read = z.safeParse(schema, value);
    return read.success ? { ok: true, data: read.data } : { ok: false, issues: read.error.issues };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { ok: false, issues: inParts(bare(schema).schema, value) };
  }
}
