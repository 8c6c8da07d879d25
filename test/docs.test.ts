/** What is documented is there, and what is there is documented. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../src/cli/program.ts';
import { cliReference } from '../src/cli/reference.ts';
import { entries, glossaryMarkdown } from '../src/report/index.ts';
import { jsonSchemaText } from '../src/situation/json-schema.ts';
import { referencePage } from '../src/situation/reference-page.ts';

const root = join(import.meta.dirname, '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    return entry.isDirectory() ? walk(name) : [name];
  });
}

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...walk('docs'),
  ...walk('examples'),
].filter((name) => name.endsWith('.md'));

const program = await buildProgram();

describe('generated pages', () => {
  it.each([
    ['schema/situation.json', jsonSchemaText],
    ['docs/reference/situation.md', referencePage],
    ['docs/reference/cli.md', () => cliReference(program)],
    ['docs/glossary.md', () => glossaryMarkdown(entries)],
  ])('%s is what `npm run generate` writes', (name, made) => {
    expect(read(name)).toBe(made());
  });
});

describe('the command line', () => {
  const page = read('docs/reference/cli.md');

  it('has every command and flag on its page', () => {
    for (const command of program.commands) {
      expect(page, command.name()).toContain(`## mizan ${command.name()}`);
      expect(command.description(), command.name()).not.toBe('');
      for (const option of command.options) {
        expect(page, `${command.name()} ${option.flags}`).toContain(option.flags);
        expect(option.description, `${command.name()} ${option.flags}`).not.toBe('');
      }
    }
  });

  it('says on its JSON page what each command prints', () => {
    const json = read('docs/reference/json.md');
    for (const command of program.commands) {
      if (command.options.some((option) => option.long === '--json'))
        expect(json).toContain(`## mizan ${command.name()}`);
    }
  });
});

describe('the schema', () => {
  it('has every field on the reference page, with a description', () => {
    const page = read('docs/reference/situation.md');
    const missing: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (Array.isArray(node)) for (const one of node) visit(one, path);
      if (typeof node !== 'object' || node === null) return;
      const { properties, ...rest } = node as {
        properties?: Record<string, { description?: string }>;
      };
      for (const [name, field] of Object.entries(properties ?? {})) {
        if (!new RegExp(`[\`.]${name}\\b`).test(page))
          missing.push(`${path}.${name}: not on the page`);
        visit(field, `${path}.${name}`);
      }
      for (const value of Object.values(rest)) visit(value, path);
    };
    visit(JSON.parse(jsonSchemaText()), '');
    expect(missing).toEqual([]);
  });
});

describe('methods', () => {
  const methods = new Set(readdirSync(join(root, 'docs/methods')));

  it.each(['nash', 'gmr', 'smr', 'seq', 'sseq', 'sim'])(
    '%s has source, test beside it and a page',
    (concept) => {
      expect(existsSync(join(root, 'src/conflict/stability', `${concept}.ts`))).toBe(true);
      expect(methods.has(`${concept}.md`)).toBe(true);
    },
  );

  it('lists every page in its index', () => {
    const index = read('docs/methods/index.md');
    expect(
      [...methods].filter((name) => name !== 'index.md' && !index.includes(`(${name})`)),
    ).toEqual([]);
  });
});

describe('links', () => {
  it('leads to files that exist', () => {
    const broken = pages.flatMap((page) => {
      const targets = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map((match) =>
        (match[1] as string).replace(/#.*$/, ''),
      );
      return targets
        .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
        .filter((target) => !existsSync(join(root, dirname(page), target)))
        .map((target) => `${page} → ${target}`);
    });
    expect(broken).toEqual([]);
  });

  it('names commands and flags that exist', () => {
    const wrong = pages.flatMap((page) =>
      [...read(page).matchAll(/(?:^|[`\s])(?:npx )?mizan ([a-z]+)([^\n`|]*)/gm)]
        .filter((match) => /```|`/.test(match[0]) || /^\s*(npx )?mizan/.test(match[0]))
        .flatMap(([, name, rest]) => {
          const command = program.commands.find((one) => one.name() === name);
          if (!command)
            return /^(is|in|says|shows|does|has|reads|works|makes|weighs|works|needs|promises|gives|will|can)$/.test(
              name as string,
            )
              ? []
              : [`${page}: mizan ${name}`];
          const flags = [...(rest as string).matchAll(/ (--[a-z-]+)/g)].map(
            (flag) => flag[1] as string,
          );
          return flags
            .filter(
              (flag) =>
                flag !== '--help' && !command.options.some((option) => option.long === flag),
            )
            .map((flag) => `${page}: mizan ${name} ${flag}`);
        }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the project', () => {
  it('speaks of itself alone', () => {
    const names = [...pages, ...walk('src'), ...walk('test')].filter(
      (name) => !name.endsWith('docs.test.ts'),
    );
    const told = names.filter((name) =>
      /\.\.\/shared\/|\/work\/|registry\.npmjs|subagent/.test(read(name)),
    );
    expect(told).toEqual([]);
  });
});
