/** The published JSON Schema of the document, for editors that complete and check. */
import { z } from 'zod';
import { situationSchema } from './schema.ts';

/** A name, not an address: nothing is fetched by it. */
const SCHEMA_ID = 'urn:mizan:situation:1';

/**
 * The text of `schema/situation.json` (JSON Schema, draft 2020-12): what a file may hold, with
 * defaults; the rules across the document are not in it.
 */
export function jsonSchemaText(): string {
  const { $schema, ...rest } = z.toJSONSchema(situationSchema, { io: 'input' });
  const described = {
    $schema,
    $id: SCHEMA_ID,
    title: 'Situation',
    description: 'A situation of Mizan: who is involved, what is claimed, and what it rests on',
    ...rest,
  };
  // The one definition without a name of its own is that of any JSON value.
  return `${JSON.stringify(described, null, 2).replaceAll('__schema0', 'json')}\n`;
}
