/** What stands in a form, and the edits that it comes to. */
import type { Actor, Edit, Language, Situation, Words } from '../../../../situation/index.ts';
import { inTextOfNames } from '../../../editing/actor-name.ts';
import { isSame } from '../../../model/difference.ts';
import { freeId } from '../../review/draft.ts';
import { type FormField, type FormPart, formFields } from './form-field.ts';

type Json = Extract<Edit, { op: 'set' }>['value'];
export type Values = Readonly<Record<string, unknown>>;

/** A quote that was picked in the form and is not in the document yet. */
export interface PickedQuote {
  readonly id: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** An actor that was named in the form and is not in the document yet. */
export interface NamedActor {
  readonly id: string;
  readonly name: Words;
}

type Member = Readonly<Record<string, unknown>> & { readonly id: string };

/** The values of a thing, or those that a new one starts with. */
export function valuesOf(part: FormPart, member?: Member, start: Values = {}): Values {
  return Object.fromEntries(
    formFields[part].map(({ field, first }) => [
      field,
      member ? member[field] : (start[field] ?? first),
    ]),
  );
}

/** What counts as nothing said: no words, an empty choice, an empty text. */
function said(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value)
    .map(([key, one]) => [key, said(one)] as const)
    .filter(([, one]) => one !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

const voicesSaid = (value: unknown) =>
  (value as readonly unknown[]).map(said).filter((voice) => voice !== undefined);

/** A field as it goes into the document; undefined where nothing is said. */
function settled({ shape }: FormField, value: unknown): unknown {
  if (shape === 'voices') return voicesSaid(value ?? []);
  if (shape === 'range' && typeof value === 'object' && value !== null) {
    const { low, high } = value as { low?: number; high?: number };
    return low === high ? low : { low, high };
  }
  return said(value);
}

/** The words that an id is made of, by part. */
function wanted(part: FormPart, values: Values): string {
  const words = (value: unknown) => {
    const { en, fr } = (value ?? {}) as { en?: string; fr?: string };
    const text = (en ?? fr ?? '').normalize('NFKD').replace(/\p{M}/gu, '');
    return /[a-z]{2}/i.test(text) ? text.slice(0, 40) : '';
  };
  if (part === 'ties') return `${values.a}-${values.b}`;
  if (part === 'supplies') return `${values.need}-${values.supplier}`;
  if (part === 'capacities') return `${values.supplier}-in-all`;
  if (part === 'thresholds') return `${values.client}-bears`;
  const text = words(values.name ?? values.title ?? values.summary ?? values.statement);
  // Words in Arabic alone make no id that one can read: the part and a number do.
  return text || (part === 'needs' ? `${values.client}-need` : `${part.slice(0, -1)}-1`);
}

/** Quotes that were picked and are still held by the form. */
function quoteEdits(values: Values, picked: readonly PickedQuote[]): Edit[] {
  const held = new Set((values.quotes ?? []) as string[]);
  return picked
    .filter(({ id }) => held.has(id))
    .map((quote): Edit => ({ op: 'add', at: 'quotes', value: quote as unknown as Json }));
}

/** Actors that were named and are still held by a field. */
function actorEdits(part: FormPart, values: Values, named: readonly NamedActor[]): Edit[] {
  const held = new Set(
    formFields[part].flatMap(({ field, shape }) =>
      shape === 'actor' || shape === 'actors' ? [values[field] ?? []].flat() : [],
    ),
  );
  return named
    .filter(({ id }) => held.has(id))
    .map(({ id, name }): Edit => ({ op: 'add', at: 'actors', value: { id, name, kind: 'state' } }));
}

/** An actor named in a form: the one that has that name, or one under a free id. */
export function namedActor(
  situation: Situation,
  named: readonly NamedActor[],
  text: string,
  language: Language,
): NamedActor {
  const all: readonly NamedActor[] = [...situation.actors, ...named];
  const there = all.find(({ name }) => Object.values(name).includes(text));
  if (there) return there;
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '');
  const taken = new Set(all.map(({ id }) => id));
  const id = freeId(/[a-z]{2}/i.test(plain) ? plain.slice(0, 40) : 'actor-1', taken);
  return { id, name: { [language]: text } };
}

export interface FormEdits {
  readonly id: string;
  /** Empty where nothing was changed. */
  readonly edits: readonly Edit[];
}

/** A new thing, and the quotes picked for it. */
export function addition(
  situation: Situation,
  part: FormPart,
  values: Values,
  picked: readonly PickedQuote[] = [],
  named: readonly NamedActor[] = [],
): FormEdits {
  const taken = new Set((situation[part] as readonly { id: string }[]).map((one) => one.id));
  const id = freeId(wanted(part, values), taken);
  const fields = formFields[part]
    .map((rule) => [rule.field, settled(rule, values[rule.field])] as const)
    .filter(([, value]) => value !== undefined);
  const value = { id, ...Object.fromEntries(fields) } as unknown as Json;
  const more = [...actorEdits(part, values, named), ...quoteEdits(values, picked)];
  return { id, edits: [{ op: 'add', at: part, value }, ...more] };
}

/** Only what was changed, field by field: what the form does not show stays as it is. */
export function change(
  part: FormPart,
  member: Member,
  values: Values,
  picked: readonly PickedQuote[] = [],
  named: readonly NamedActor[] = [],
): FormEdits {
  const edits = formFields[part].flatMap((rule): Edit[] => {
    const value = settled(rule, values[rule.field]);
    if (isSame(value, settled(rule, member[rule.field]))) return [];
    const at = `${part}/${member.id}/${rule.field}`;
    return [value === undefined ? { op: 'unset', at } : { op: 'set', at, value: value as Json }];
  });
  const name = edits.find(({ at }) => at === `actors/${member.id}/name`);
  const inText =
    name?.op === 'set' ? inTextOfNames(member as unknown as Actor, name.value as Words) : [];
  const added = [...inText, ...actorEdits(part, values, named), ...quoteEdits(values, picked)];
  return { id: member.id, edits: edits.length === 0 ? [] : [...edits, ...added] };
}
