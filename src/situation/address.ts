/**
 * Addresses: where an edit applies. `ties/mali-wagner/sign`,
 * `games/g1/decisionMakers/russia/priority`, `events/e3/quotes/0`: fields by name, members of a
 * list by their id, or by position (from 0) where they have none.
 */
import type { z } from 'zod';
import { type Path, quoted } from './issue.ts';
import { situationSchema } from './schema.ts';
import { bare, branchFor, fieldsOf, itemOf, type Shape } from './schema-shape.ts';
import type { Situation } from './situation.ts';

/** A place in the document: the steps to it, the schema there, and what stands there. */
export interface Place {
  readonly path: Path;
  readonly shape: Shape;
  /** Undefined where nothing stands. */
  readonly value: unknown;
  /** The list that it is a member of, or the object that it is a field of. */
  readonly around: { readonly shape: Shape; readonly value: unknown };
}

export interface AddressFault {
  readonly expected: string;
  readonly found: string;
  /** The unknown name, and those among which a near one is looked for. */
  readonly name?: string;
  readonly among?: readonly string[];
}

interface Identified {
  readonly id?: unknown;
}

/** Whether the members of a list go by ids. */
export function hasIds(list: z.core.$ZodType): boolean {
  const { def } = bare(list).schema._zod;
  return def.type === 'array' && fieldsOf(def.element).has('id');
}

function idsOf(list: readonly unknown[]): string[] {
  return list.map((member) => String((member as Identified | null)?.id));
}

/** The position of a member, or -1. */
function memberIndex(list: readonly unknown[], shape: Shape, step: string): number {
  if (hasIds(shape)) return idsOf(list).indexOf(step);
  const index = /^(0|[1-9]\d{0,8})$/.test(step) ? Number(step) : -1;
  return index < list.length ? index : -1;
}

function memberOf(list: readonly unknown[], shape: Shape, step: string): Place | AddressFault {
  const index = memberIndex(list, shape, step);
  const inner = index < 0 ? undefined : itemOf(shape, index);
  if (inner !== undefined) {
    return { path: [index], shape: inner, value: list[index], around: { shape, value: list } };
  }
  const found = quoted(step);
  if (!hasIds(shape)) return { expected: `a position below ${list.length}`, found };
  return { expected: 'the id of a member', found, name: step, among: idsOf(list) };
}

function stepInto(shape: Shape, value: unknown, step: string): Place | AddressFault {
  if (value === undefined) return { expected: 'something to change', found: 'nothing' };
  const branch = branchFor(shape, value);
  if (Array.isArray(value)) return memberOf(value, branch, step);
  const fields = fieldsOf(branch);
  const field = fields.get(step);
  if (field === undefined || typeof value !== 'object' || value === null) {
    const among = [...fields.keys()];
    const expected = among.length === 0 ? 'no step further' : `one of ${among.join(', ')}`;
    return { expected, found: quoted(step), name: step, among };
  }
  const inner = Object.hasOwn(value, step) ? (value as Record<string, unknown>)[step] : undefined;
  return { path: [step], shape: field, value: inner, around: { shape: branch, value } };
}

/** The place that an address names in a situation; the last step need not exist if it is a field. */
export function placeAt(situation: Situation, address: string): Place | AddressFault {
  let place: Place = {
    path: [],
    shape: situationSchema,
    value: situation,
    around: { shape: situationSchema, value: situation },
  };
  for (const step of address.split('/')) {
    const next = stepInto(place.shape, place.value, step);
    if (!('path' in next)) return next;
    place = { ...next, path: [...place.path, ...next.path] };
  }
  return place;
}

/** The address of a path: the inverse of `placeAt`. */
export function addressOf(situation: Situation, path: Path): string {
  let shape: Shape = situationSchema;
  let value: unknown = situation;
  return path
    .map((step) => {
      const branch: Shape = branchFor(shape, value);
      const inner: unknown = (value as Record<string | number, unknown>)[step];
      const byId = typeof step === 'number' && hasIds(branch);
      shape = (typeof step === 'number' ? itemOf(branch, step) : fieldsOf(branch).get(step))!;
      value = inner;
      return byId ? String((inner as Identified).id) : String(step);
    })
    .join('/');
}
