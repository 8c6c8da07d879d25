/** Ids that stand twice in one list, looked for where a document was changed. */
import type { z } from 'zod';
import { hasIds } from './address.ts';
import type { Path } from './issue.ts';
import { situationSchema } from './schema.ts';
import { branchFor, fieldsOf, itemOf, shapeAt } from './schema-shape.ts';
import type { Situation } from './situation.ts';

/** The first id that stands twice in one list of a value, at any depth. */
function doubledInside(value: unknown, schema: z.core.$ZodType): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const shape = branchFor(schema, value);
  if (Array.isArray(value)) {
    const seen = new Set<string>();
    for (const { id } of hasIds(shape) ? (value as { id: string }[]) : []) {
      if (seen.has(id)) return id;
      seen.add(id);
    }
  }
  for (const [key, inner] of Object.entries(value)) {
    const field = Array.isArray(value) ? itemOf(shape, Number(key)) : fieldsOf(shape).get(key);
    const found = field === undefined ? undefined : doubledInside(inner, field);
    if (found !== undefined) return found;
  }
  return undefined;
}

function valueAt(situation: Situation, path: Path): unknown {
  let here: unknown = situation;
  for (const step of path) here = (here as Record<string | number, unknown> | undefined)?.[step];
  return here;
}

/** The id of a member of a list when another member has it too. */
function doubledBeside(situation: Situation, path: Path): string | undefined {
  const list = valueAt(situation, path.slice(0, -1));
  const index = path.at(-1);
  if (!Array.isArray(list) || typeof index !== 'number') return undefined;
  const id: unknown = list[index]?.id;
  const isDoubled = typeof id === 'string' && list.some((one, i) => i !== index && one.id === id);
  return isDoubled ? id : undefined;
}

/**
 * An id that a change has doubled: inside the value that was put there, or beside the member whose
 * id it is. Elsewhere nothing was doubled before, and nothing has changed.
 *
 * @param path where the situation was changed
 */
export function doubledIdAt(situation: Situation, path: Path): string | undefined {
  const value = valueAt(situation, path);
  const schema = shapeAt(situationSchema, situation, path);
  const inside = schema === undefined ? undefined : doubledInside(value, schema);
  return inside ?? doubledBeside(situation, path.at(-1) === 'id' ? path.slice(0, -1) : path);
}
