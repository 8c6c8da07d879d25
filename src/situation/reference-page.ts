/**
 * The reference page of the document, made from the schema: every object, and of each field its
 * type, its default and what it is for.
 */
import { z } from 'zod';
import { situationSchema } from './schema.ts';
import { bare, fieldsOf, type Shape } from './schema-shape.ts';

/** The small types, in the order in which the page explains them. */
const GRAMMAR = ['id', 'symbol', 'words', 'date', 'amount', 'state', 'expression'];

/** The name under which a schema is known, its own or that of the one it was made from. */
function nameOf(schema: z.core.$ZodType): string | undefined {
  for (let here: z.core.$ZodType | undefined = schema; here; here = here._zod.parent) {
    const id = z.globalRegistry.get(here)?.id;
    if (id !== undefined) return id;
  }
  return undefined;
}

function descriptionOf(schema: z.core.$ZodType): string {
  return z.globalRegistry.get(schema)?.description ?? '';
}

/** A number with its bounds, as the JSON Schema has them. */
function numberText(schema: Shape): string {
  const { type, minimum, exclusiveMinimum, maximum } = z.toJSONSchema(schema);
  const bounds = [
    minimum === undefined ? '' : `≥ ${minimum}`,
    exclusiveMinimum === undefined ? '' : `> ${exclusiveMinimum}`,
    // A whole number has the largest safe one as its bound, which says nothing.
    maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? '' : `≤ ${maximum}`,
  ].filter((bound) => bound !== '');
  return [type === 'integer' ? 'whole number' : 'number', bounds.join(', ')].join(' ').trim();
}

function codes(values: readonly unknown[]): string {
  return values.map((value) => `\`${String(value)}\``).join(', ');
}

/** A value of JSON is a union of its six kinds, and of itself. */
function isAnyJson(options: readonly unknown[]): boolean {
  return options.length === 6;
}

/** The type of a field in a few words, with links to what has a name. */
function typeText(schema: z.core.$ZodType): string {
  const inner = bare(schema).schema;
  const name = nameOf(inner);
  if (name !== undefined) return `[${name}](#${name.toLowerCase()})`;
  const { def } = inner._zod;
  if (def.type === 'enum') return codes(Object.values(def.entries));
  if (def.type === 'literal') return codes(def.values);
  if (def.type === 'array') return `list of ${typeText(def.element)}`;
  if (def.type === 'tuple') return `pair of ${typeText(def.items[0]!)}`;
  if (def.type === 'number') return numberText(inner);
  if (def.type === 'boolean') return '`true`, `false`';
  if (def.type === 'object') return 'object';
  if (def.type !== 'union') return 'text';
  return isAnyJson(def.options) ? 'any value' : def.options.map(typeText).join(' or ');
}

function defaultText(schema: z.core.$ZodType): string {
  const { optional, default: fallback } = bare(schema);
  if (fallback !== undefined) return fallback === '' ? 'empty' : `\`${JSON.stringify(fallback)}\``;
  return optional ? '–' : '**required**';
}

/** The objects inside a field that have no name of their own, with what leads to them. */
function unnamedInside(schema: z.core.$ZodType, at: string): [string, Shape][] {
  const inner = bare(schema).schema;
  const { def } = inner._zod;
  if (nameOf(inner) !== undefined) return [];
  if (def.type === 'object') return [[at, inner]];
  if (def.type === 'array') return unnamedInside(def.element, `${at}[]`);
  if (def.type !== 'union' || isAnyJson(def.options)) return [];
  return def.options.flatMap((option) => unnamedInside(option, at));
}

function rowsOf(schema: z.core.$ZodType, before = ''): string[] {
  return [...fieldsOf(schema)].flatMap(([key, field]) => {
    const at = `${before}${key}`;
    const cells = [`\`${at}\``, typeText(field), defaultText(field), descriptionOf(field)];
    const row = `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
    return [row, ...unnamedInside(field, at).flatMap(([to, inner]) => rowsOf(inner, `${to}.`))];
  });
}

const HEAD = ['| field | type | default | what it is for |', '| --- | --- | --- | --- |'];

/** Every schema below one that has a name, each once, outer ones first. */
function namedBelow(
  schema: z.core.$ZodType,
  found = new Map<string, Shape>(),
  seen = new Set<Shape>(),
): Map<string, Shape> {
  const inner = bare(schema).schema;
  if (seen.has(inner)) return found;
  seen.add(inner);
  const name = nameOf(inner);
  if (name !== undefined && !found.has(name)) found.set(name, named(inner));
  const { def } = inner._zod;
  const below: z.core.$ZodType[] = [...fieldsOf(inner).values()];
  if (def.type === 'array') below.push(def.element);
  if (def.type === 'tuple') below.push(...def.items);
  if (def.type === 'union') below.push(...def.options);
  for (const one of below) namedBelow(one, found, seen);
  return found;
}

/** The schema that carries the name, whose description is the type's and not a field's. */
function named(schema: Shape): Shape {
  let here: z.core.$ZodType = schema;
  while (z.globalRegistry.get(here)?.id === undefined) here = here._zod.parent!;
  return here as Shape;
}

function section([name, schema]: [string, Shape]): string[] {
  const { def } = schema._zod;
  const options = def.type === 'union' ? def.options : [schema];
  const tables = options.map((option) => rowsOf(option)).filter((rows) => rows.length > 0);
  const text = [`### ${name}`, '', `${descriptionOf(schema)}.`, ''];
  return [...text, ...tables.flatMap((rows) => [...HEAD, ...rows, ''])];
}

const INTRODUCTION = `# The situation document

*This page is made from the schema by \`npm run generate\`; a test fails when it is stale.*

A situation is a folder: \`situation.json\`, described here, and \`sources/\` with the stored texts. The file is UTF-8 JSON, at most 20 MB and 64 levels deep. An unknown key, a repeated one, and the keys \`__proto__\`, \`constructor\` and \`prototype\` are errors. A remark goes into a field \`note\`; JSON has no comments. The same schema for editors is \`schema/situation.json\`.

A field with a default may be left out, and printing leaves it out. \`–\` marks a field that may be absent without one.`;

const RULES = `## Rules across the document

What no single object can state is checked besides, and reported with its line and column:

* Within a list every id stands once; within a game every option and proposition has a name of its own.
* Every id that refers to something names something that exists, and no list names one thing twice.
* No source relays itself and no actor is part of itself, through others or not.
* A quote ends after it begins, and its words are as long as its span.
* A tie joins two different actors. A voice in an attribution names a source, an actor or gives words.
* \`span\` stands with a month or a year; \`within\` stands only where there is no date.
* Priors and likelihoods are at most 1. A range of ratings runs upwards from II to CC, without NA. Evidence rates each hypothesis at most once.
* At a date a need stands in one capacity of a supplier at most, and a client has one threshold towards a patron at most. A patron is another actor than its client.
* A game has 1 to 30 options. Every expression parses and uses options and propositions of its game; no proposition rests on itself.
* A priority or a reading names statements of its decision maker, each once. A decision maker has a priority or a ranking, not both. Pairs of \`before\` make no circle and do not contradict the priority, by way of other statements either. A decision maker has at most 30 statements where their order is not known, or not wholly.
* A state has one letter for each option and is feasible. Each step of an observed path changes options of exactly one decision maker, in a direction in which they may be changed, and is not dated before an earlier step. A ranking holds every feasible state once.
* The edits of a scenario apply, touch no scenario, and lead to a situation that keeps these rules.

Testing states against expressions is bounded at 15 million steps a document; a ranking over some 20 options or more can exceed this and is then an error that says so.

## Warnings

A situation is weighed all the same, but something deserves a look: weights of a client's needs that do not sum to 1 (they are scaled), quotes of a source whose text is not stored, a capacity over a need to which its supplier gives nothing, a threshold of an actor without needs or towards one who gives it nothing, a decision maker without any preference, and, where the folder is read, stored texts that no longer fit their digest and quotes that have moved.

An input without a quote is no warning. It counts as unsourced where a source is owed: events, ties, claims, needs, supplies, capacities, thresholds, preference statements, the status quo, the observed outcome and the steps of an observed path. An item may also rest on a claim or an event that has a quote.
`;

/** The text of `docs/reference/situation.md`. */
export function referencePage(): string {
  const all = namedBelow(situationSchema);
  const small = GRAMMAR.map((name): [string, Shape] => [name, all.get(name)!]);
  const parts = [...all].filter(([name]) => !GRAMMAR.includes(name));
  const lines = [
    INTRODUCTION,
    '',
    '## Small types',
    '',
    ...small.flatMap(section),
    '## The document',
    '',
    ...HEAD,
    ...rowsOf(situationSchema),
    '',
    '## Its parts',
    '',
    ...parts.flatMap(section),
    RULES,
  ];
  return lines.join('\n');
}
