/**
 * Canonical printing: one situation, one text.
 *   1. keys in the order of the schema
 *   2. a field that equals its default is left out
 *   3. two spaces a level, one member a line, as `JSON.stringify(value, null, 2)` lays it out
 *   4. one line feed at the end
 * Reading back gives an equal situation, and printing that gives the same bytes. Values inside the
 * edits of a scenario keep their own order of keys.
 */
import type { z } from 'zod';
import { situationSchema } from './schema.ts';
import { bare, branchFor, fieldsOf, itemOf } from './schema-shape.ts';
import type { Situation } from './situation.ts';

function equalsDefault(value: unknown, fallback: unknown): boolean {
  if (Array.isArray(value)) return Array.isArray(fallback) && value.length === 0;
  return value === fallback;
}

/** A value as it is printed: fields in order, defaults left out. */
function canonical(value: unknown, schema: z.core.$ZodType): unknown {
  const shape = branchFor(schema, value);
  if (Array.isArray(value)) {
    return value.map((item, i) => {
      const inner = itemOf(shape, i);
      return inner === undefined ? item : canonical(item, inner);
    });
  }
  const fields = fieldsOf(shape);
  if (typeof value !== 'object' || value === null || fields.size === 0) return value;
  const ordered: Record<string, unknown> = {};
  for (const [key, field] of fields) {
    const inner = (value as Record<string, unknown>)[key];
    if (inner === undefined || equalsDefault(inner, bare(field).default)) continue;
    ordered[key] = canonical(inner, field);
  }
  return ordered;
}

/** A situation as its file holds it. */
export function printSituation(situation: Situation): string {
  return `${JSON.stringify(canonical(situation, situationSchema), null, 2)}\n`;
}
