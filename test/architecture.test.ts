/**
 * The house rules of docs/architecture.md, held by reading the source as text:
 * who may import whom, purity, no cycles, size budgets, names.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const source = join(root, 'src');

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}

const slashed = (path: string) => relative(source, path).split(sep).join('/');
const all = walk(source).filter((path) => /\.tsx?$/.test(path));
const isTest = (path: string) => /\.(test|cases|reference)\.tsx?$/.test(path);
const files = all
  .filter((path) => !isTest(path))
  .map((path) => ({ name: slashed(path), text: readFileSync(path, 'utf8') }));
const names = new Set(files.map((file) => file.name));

/** Modules named by import and export declarations, type imports and dynamic imports included. */
function imports(text: string): string[] {
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map((match) => (match[1] ?? match[2] ?? match[3]) as string);
}

function resolve(from: string, module: string): string | undefined {
  if (!module.startsWith('.')) return undefined;
  const path = join(source, dirname(from), module).replace(/\.js$/, '.ts');
  return slashed(path);
}

const room = (name: string) => name.split('/')[0] as string;

/** Room → rooms of ours that it may import, itself always included. */
const mayImport: Record<string, string[]> = {
  situation: [],
  reader: ['situation'],
  conflict: ['situation', 'ensemble'],
  balance: ['situation', 'ensemble'],
  dependence: ['situation', 'ensemble'],
  hypotheses: ['situation', 'ensemble'],
  ensemble: ['conflict', 'balance', 'dependence', 'hypotheses', 'situation'],
  weigh: ['ensemble', 'conflict', 'balance', 'dependence', 'hypotheses', 'situation'],
  report: [
    'weigh',
    'ensemble',
    'conflict',
    'balance',
    'dependence',
    'hypotheses',
    'situation',
    'reader',
  ],
  review: ['reader', 'situation'],
  'model-reader': ['reader', 'situation'],
  'model-endpoint': ['model-reader', 'situation'],
  store: ['situation'],
  server: [
    'store',
    'report',
    'weigh',
    'ensemble',
    'reader',
    'review',
    'conflict',
    'balance',
    'dependence',
    'hypotheses',
    'situation',
  ],
  cli: [
    'server',
    'model-endpoint',
    'model-reader',
    'store',
    'report',
    'weigh',
    'ensemble',
    'reader',
    'review',
    'conflict',
    'balance',
    'dependence',
    'hypotheses',
    'situation',
  ],
  web: [
    'report',
    'weigh',
    'ensemble',
    'reader',
    'review',
    'conflict',
    'balance',
    'dependence',
    'hypotheses',
    'situation',
  ],
};
const scales = ['conflict', 'balance', 'dependence', 'hypotheses'];
const pureRooms = ['situation', 'reader', 'review', 'model-reader', ...scales, 'ensemble', 'weigh'];
/** Seeded numbers are the one thing a scale may take from ensemble. */
const seeds = 'ensemble/random.ts';

describe('who may know whom', () => {
  it('has a rule for every room', () => {
    expect(
      [...new Set(files.map((file) => room(file.name)))].filter((name) => !(name in mayImport)),
    ).toEqual([]);
  });

  it('imports only files that exist', () => {
    const missing = files.flatMap(({ name, text }) =>
      imports(text)
        .map((module) => resolve(name, module))
        .filter((target) => target?.endsWith('.ts') && !names.has(target))
        .map((target) => `${name} → ${target}`),
    );
    expect(missing).toEqual([]);
  });

  it('follows the arrows of docs/architecture.md', () => {
    const wrong: string[] = [];
    for (const { name, text } of files) {
      for (const module of imports(text)) {
        const target = resolve(name, module);
        if (!target || room(target) === room(name)) continue;
        const allowed = mayImport[room(name)]?.includes(room(target));
        const fromSituationOnly = scales.includes(room(name)) && room(target) === 'situation';
        const inFromSituation = /\/from-situation(\.ts|\/)/.test(name);
        const onlySeeds = scales.includes(room(name)) && room(target) === 'ensemble';
        if (
          !allowed ||
          (fromSituationOnly && !inFromSituation) ||
          (onlySeeds && target !== seeds)
        ) {
          wrong.push(`${name} → ${target}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('has no import cycles, type imports included', () => {
    const graph = new Map(
      files.map(({ name, text }) => [
        name,
        imports(text)
          .map((module) => resolve(name, module))
          .filter((target): target is string => names.has(target ?? '')),
      ]),
    );
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (name: string, path: string[]): void => {
      if (state.get(name) === 'done') return;
      if (state.get(name) === 'open') {
        cycles.push([...path.slice(path.indexOf(name)), name].join(' → '));
        return;
      }
      state.set(name, 'open');
      for (const next of graph.get(name) ?? []) visit(next, [...path, name]);
      state.set(name, 'done');
    };
    for (const name of graph.keys()) visit(name, []);
    expect(cycles).toEqual([]);
  });
});

/** The text without comments and with string contents emptied, for rules about code. */
function code(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`\\])\/\/[^\n]*/g, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
}

describe('purity', () => {
  const impure =
    /\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bfetch\(|\bconsole\.|\bperformance\.|\bdocument\.|\bwindow\.|\bsetTimeout\b/;
  const words = files.filter(
    ({ name }) => name.startsWith('report/words/') || name.startsWith('report/glossary/'),
  );

  it('keeps clocks, chance, disk, network and console out of the scales, the reader and the words', () => {
    const pure = [...files.filter(({ name }) => pureRooms.includes(room(name))), ...words];
    const wrong = pure.flatMap(({ name, text }) => {
      const node = imports(text).filter((module) => module.startsWith('node:'));
      const found = impure.exec(code(text));
      return [
        ...node.map((module) => `${name} imports ${module}`),
        ...(found ? [`${name} uses ${found[0]}`] : []),
      ];
    });
    expect(pure.length).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });

  it('never writes markup from strings in the page, and evaluates no text as code', () => {
    const wrong = files.filter(({ text }) =>
      /dangerouslySetInnerHTML|\.innerHTML\s*=|\beval\(|new Function\(/.test(code(text)),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

/** Data tables, generated files and words are exempt from the size budgets. */
const isData = (name: string) =>
  /lexicon\/data\/|\/words\/|\/glossary\/|\.gen\.ts$|\/i18n\//.test(name) ||
  // Tables of words per language, and the list of ambiguous forms, are data too.
  /\/words-(ar|en|fr)\.ts$|\/(cue|marker|trigger)-(ar|en|fr)\.ts$|lexicon\/ambiguity\.ts$/.test(
    name,
  );

describe('budgets', () => {
  it('keeps files at 300 lines or less', () => {
    const long = files.filter(({ name, text }) => !isData(name) && text.split('\n').length > 301);
    expect(long.map(({ name, text }) => `${name}: ${text.split('\n').length - 1}`)).toEqual([]);
  });

  it('keeps functions at 60 lines or less', () => {
    const long = files
      .filter(({ name }) => !isData(name))
      .flatMap(({ name, text }) =>
        longFunctions(text).map(({ line, length }) => `${name}:${line} ${length} lines`),
      );
    expect(long).toEqual([]);
  });

  it('exports five names a file at most', () => {
    const many = files
      .filter(({ name }) => !isData(name) && !/(^|\/)index\.ts$/.test(name) && !isSchema(name))
      .map(({ name, text }) => ({
        name,
        // Types cost a reader nothing to skip: the budget counts values.
        count: [
          ...code(text).matchAll(
            /(?:^|\n)export\s+(?:default\s+)?(?:async\s+)?(?:function\*?|const|class|let|enum)\s/g,
          ),
        ].length,
      }));
    expect(many.filter(({ count }) => count > 5)).toEqual([]);
  });
});

/** The schema files export one name per part of the document: that is their job. */
function isSchema(name: string): boolean {
  return [
    'situation/schema.ts',
    'situation/game-schema.ts',
    'situation/grammar.ts',
    'situation/words.ts',
  ].includes(name);
}

/** Functions of more than 60 lines, found by indentation (the formatter makes it reliable). */
function longFunctions(text: string): { line: number; length: number }[] {
  const lines = text.split('\n');
  const start =
    /^(\s*)(?:export\s+)?(?:default\s+)?(?:async\s+)?(?:function\b|const \w+ = (?:async )?(?:\([^)]*\)|\w+)(?:: [^=]+)? => \{$|(?:(?:public|private|static|async|get|set|override) )*\w+\([^;]*\)(?:: [^;]+)? \{$)/;
  return lines.flatMap((line, at) => {
    const match = start.exec(line);
    if (!match || /^\s*(if|for|while|switch|catch|return)\b/.test(line)) return [];
    const indent = match[1] as string;
    const end = lines.findIndex(
      (other, index) =>
        index > at &&
        other.startsWith(`${indent}}`) &&
        !other.startsWith(`${indent} `) &&
        !/^\s*\}?\s*\)?:? ?.*\{$/.test(other),
    );
    const length = end - at + 1;
    return length > 60 ? [{ line: at + 1, length }] : [];
  });
}

describe('names', () => {
  it('uses no catch-all names', () => {
    const wrong = all
      .map(slashed)
      .filter((name) =>
        /(^|\/)(utils?|helpers?|common|core|lib|types|misc|shared)(\/|\.tsx?$)/.test(name),
      );
    expect(wrong).toEqual([]);
  });

  it('writes file names in kebab case', () => {
    const wrong = all
      .map(slashed)
      .filter(
        (name) => !/^[a-z0-9-]+(\/[a-z0-9-]+)*(\.(test|reference|cases|gen))?\.tsx?$/.test(name),
      );
    expect(wrong).toEqual([]);
  });

  it('has at most ten scripts, and speaks of itself alone', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(Object.keys(scripts).length).toBeLessThanOrEqual(10);
  });

  it('keeps the direct runtime packages few', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(8);
    expect(Object.values(dependencies).every((version) => /^\d/.test(version as string))).toBe(
      true,
    );
    expect(statSync(join(root, 'package-lock.json')).size).toBeGreaterThan(0);
  });
});
