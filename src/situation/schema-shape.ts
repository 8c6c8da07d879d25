/**
 * Walking the schema beside a value: which keys an object has, in which order, what a list holds,
 * which default a field takes. Printing, edits, errors and the reference page all ask here.
 */
import type { z } from 'zod';

export type Shape = z.core.$ZodTypes;

export interface Bare {
  readonly schema: Shape;
  readonly optional: boolean;
  /** Undefined where the field has none. */
  readonly default?: unknown;
}

/** A schema without its wrappers `optional` and `default`. */
export function bare(schema: z.core.$ZodType): Bare {
  let inner = schema as Shape;
  let optional = false;
  let fallback: unknown;
  for (;;) {
    const { def } = inner._zod;
    if (def.type === 'default') fallback = def.defaultValue;
    else if (def.type === 'optional') optional = true;
    else if (def.type === 'lazy') {
      inner = (inner._zod as z.core.$ZodLazyInternals).innerType as Shape;
      continue;
    } else return { schema: inner, optional, default: fallback };
    inner = def.innerType as Shape;
  }
}

const known = new WeakMap<Shape, ReadonlyMap<string, Shape>>();

/** The fields of an object schema; none for other schemas. */
export function fieldsOf(schema: z.core.$ZodType): ReadonlyMap<string, Shape> {
  const inner = bare(schema).schema;
  let fields = known.get(inner);
  if (fields === undefined) {
    const { def } = inner._zod;
    fields = new Map(def.type === 'object' ? (Object.entries(def.shape) as [string, Shape][]) : []);
    known.set(inner, fields);
  }
  return fields;
}

/** The branch of a union that a value is most likely meant for; other schemas stand for themselves. */
export function branchFor(schema: z.core.$ZodType, value: unknown): Shape {
  const inner = bare(schema).schema;
  const { def } = inner._zod;
  if (def.type !== 'union') return inner;
  const options = def.options.map((option) => bare(option).schema);
  const fits = options.filter((option) => isOfKind(option, value));
  if (fits.length <= 1) return fits[0] ?? inner;
  return fits.find((option) => hasLiteral(option, value)) ?? fits[0]!;
}

function isOfKind(schema: Shape, value: unknown): boolean {
  const kind = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
  const { type } = schema._zod.def;
  if (kind === 'object') return type === 'object' || type === 'record';
  return type === kind || (kind === 'string' && type === 'enum');
}

/** Whether the value carries one of the literal fields of an object schema, as `op: "set"`. */
function hasLiteral(schema: Shape, value: unknown): boolean {
  for (const [key, field] of fieldsOf(schema)) {
    const { def } = bare(field).schema._zod;
    if (def.type !== 'literal') continue;
    return (def.values as unknown[]).includes((value as Record<string, unknown>)[key]);
  }
  return false;
}

/** What a list holds at a position; undefined when the schema is no list. */
export function itemOf(schema: z.core.$ZodType, index: number): Shape | undefined {
  const { def } = bare(schema).schema._zod;
  if (def.type === 'array') return def.element as Shape;
  return def.type === 'tuple' ? (def.items[index] as Shape | undefined) : undefined;
}

/** The schema at a path below a schema, following the value through unions. */
export function shapeAt(
  schema: z.core.$ZodType,
  value: unknown,
  path: readonly PropertyKey[],
): Shape | undefined {
  let shape: Shape | undefined = schema as Shape;
  let here = value;
  for (const step of path) {
    const branch: Shape = branchFor(shape, here);
    shape = typeof step === 'number' ? itemOf(branch, step) : fieldsOf(branch).get(String(step));
    if (shape === undefined) return undefined;
    here = (here as Record<PropertyKey, unknown> | undefined)?.[step];
  }
  return shape;
}
