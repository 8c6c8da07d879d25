import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { jsonSchemaText } from './json-schema.ts';
import { referencePage } from './reference-page.ts';
import { situationSchema } from './schema.ts';
import { bare, fieldsOf } from './schema-shape.ts';
import { testDocument } from './test-document.cases.ts';

const root = new URL('../../', import.meta.url);
const stored = (name: string): string => readFileSync(new URL(name, root), 'utf8');

describe('what is made from the schema is as it would be made now (npm run generate)', () => {
  test('schema/situation.json', () => {
    expect(stored('schema/situation.json')).toBe(jsonSchemaText());
  });

  test('docs/reference/situation.md', () => {
    expect(stored('docs/reference/situation.md')).toBe(referencePage());
  });
});

/** Every field of every object, with its path. */
function allFields(
  schema: z.core.$ZodType,
  at = '',
  seen = new Set(),
): [string, z.core.$ZodType][] {
  const inner = bare(schema).schema;
  if (seen.has(inner)) return [];
  seen.add(inner);
  const { def } = inner._zod;
  if (def.type === 'array') return allFields(def.element, `${at}[]`, seen);
  if (def.type === 'union') return def.options.flatMap((option) => allFields(option, at, seen));
  return [...fieldsOf(inner)].flatMap(([key, field]): [string, z.core.$ZodType][] => [
    [`${at}.${key}`, field],
    ...allFields(field, `${at}.${key}`, seen),
  ]);
}

test('every field says what it is for, in words of its own', () => {
  const fields = allFields(situationSchema);
  expect(fields.length).toBeGreaterThan(130);
  const bareType = new Set(['id', 'symbol', 'words', 'date', 'amount', 'state', 'expression']);
  const silent = fields.filter(([, field]) => {
    const own = z.globalRegistry.get(field)?.description ?? '';
    let parent: z.core.$ZodType | undefined = bare(field).schema;
    while (parent && !bareType.has(z.globalRegistry.get(parent)?.id ?? ''))
      parent = parent._zod.parent;
    return own === '' || (parent && own === z.globalRegistry.get(parent)?.description);
  });
  expect(silent.map(([path]) => path)).toEqual([]);
});

test('the test document uses every field of the schema', () => {
  const used = new Set<string>();
  const walk = (value: unknown, at: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const path = Array.isArray(value) ? `${at}[]` : `${at}.${key}`;
      used.add(path);
      walk(inner, path);
    }
  };
  walk(testDocument, '');
  const unused = allFields(situationSchema)
    .map(([path]) => path)
    .filter((path) => !used.has(path) && !/\.(ar|en|fr)$/.test(path));
  expect(unused).toEqual([]);
});
