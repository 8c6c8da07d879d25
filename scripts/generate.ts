/** `npm run generate`: writes what is made from the schema, the commands and the glossary: `schema/`, `docs/reference/`, `docs/glossary.md`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildProgram } from '../src/cli/program.ts';
import { cliReference } from '../src/cli/reference.ts';
import { entries, glossaryMarkdown } from '../src/report/glossary/index.ts';
import { openApiText } from '../src/server/index.ts';
import { jsonSchemaText } from '../src/situation/json-schema.ts';
import { referencePage } from '../src/situation/reference-page.ts';

const root = join(import.meta.dirname, '..');
const program = await buildProgram();
const made: [string, () => string][] = [
  ['schema/situation.json', jsonSchemaText],
  ['docs/reference/situation.md', referencePage],
  ['docs/reference/cli.md', () => cliReference(program)],
  ['docs/reference/openapi.json', openApiText],
  ['docs/glossary.md', () => glossaryMarkdown(entries)],
];
for (const [name, text] of made) {
  const file = join(root, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text());
  console.log(name);
}
