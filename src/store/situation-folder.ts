/**
 * Opening a situation from disk: a folder that holds `situation.json` and `sources/`, or the file
 * itself. The stored texts are read, their hashes checked, and every quote looked up in its text.
 */
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import {
  checkQuote,
  decodeText,
  type Issue,
  parseSituation,
  type Situation,
  sha256,
} from '../situation/index.ts';

const MOST_BYTES = 20 * 1024 * 1024;
const MOST_TEXT_BYTES = 5 * 1024 * 1024;

export interface OpenSituation {
  readonly file: string;
  readonly folder: string;
  readonly situation: Situation;
  /** Stored texts by source id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly warnings: readonly Issue[];
}

export type Opened =
  | ({ readonly ok: true } & OpenSituation)
  | { readonly ok: false; readonly file: string; readonly errors: readonly Issue[] };

/** The situation file that a path names: the file itself, or the one in the folder. */
export function situationFile(path: string): string {
  return statSync(path).isDirectory() ? join(path, 'situation.json') : path;
}

/** @throws the system's error when the file cannot be read */
export function openSituation(path: string): Opened {
  const file = situationFile(path);
  if (statSync(file).size > MOST_BYTES) {
    return refuse(
      file,
      `a file of at most ${MOST_BYTES / 1024 / 1024} MB`,
      `${statSync(file).size} bytes`,
    );
  }
  const parsed = parseSituation(readFileSync(file), { file });
  if (!parsed.ok) return { ok: false, file, errors: parsed.errors };
  const folder = dirname(file);
  const { texts, errors, warnings } = readSources(file, folder, parsed.situation);
  const quotes = checkQuotes(file, parsed.situation, texts);
  const wrong = [...errors, ...quotes.errors];
  if (wrong.length > 0) return { ok: false, file, errors: wrong };
  return {
    ok: true,
    file,
    folder,
    situation: parsed.situation,
    texts,
    warnings: [...parsed.warnings, ...warnings, ...quotes.warnings],
  };
}

function issue(file: string, path: string, expected: string, found: string): Issue {
  return {
    file,
    path,
    line: 1,
    column: 1,
    expected,
    found,
    message: `expected ${expected}, found ${found}`,
  };
}

function refuse(file: string, expected: string, found: string): Opened {
  return { ok: false, file, errors: [issue(file, '.', expected, found)] };
}

interface Sources {
  readonly texts: Map<string, string>;
  readonly errors: Issue[];
  readonly warnings: Issue[];
}

function readSources(file: string, folder: string, situation: Situation): Sources {
  const result: Sources = { texts: new Map(), errors: [], warnings: [] };
  situation.sources.forEach((source, at) => {
    if (!source.file) return;
    const path = `sources[${at}].file`;
    const read = readText(folder, source.file);
    if ('expected' in read) {
      result.errors.push(issue(file, path, read.expected, read.found));
      return;
    }
    result.texts.set(source.id, read.text);
    const hash = sha256(read.bytes);
    if (source.sha256 !== undefined && source.sha256 !== hash) {
      result.warnings.push(
        issue(
          file,
          `sources[${at}].sha256`,
          `the hash of the stored text (${hash})`,
          source.sha256,
        ),
      );
    }
  });
  return result;
}

type ReadText = { text: string; bytes: Uint8Array } | { expected: string; found: string };

/** Reads one stored text; a link that leads outside the folder is refused. */
function readText(folder: string, name: string): ReadText {
  const path = join(folder, name);
  try {
    const inside = relative(realpathSync(folder), realpathSync(path));
    if (inside.startsWith(`..${sep}`) || inside === '..') {
      return { expected: 'a file inside the situation folder', found: 'a link that leads outside' };
    }
    if (statSync(path).size > MOST_TEXT_BYTES) {
      return {
        expected: `a text of at most ${MOST_TEXT_BYTES / 1024 / 1024} MB`,
        found: `${statSync(path).size} bytes`,
      };
    }
    const bytes = readFileSync(path);
    const decoded = decodeText(bytes);
    return decoded.ok
      ? { text: decoded.text, bytes }
      : { expected: decoded.expected, found: decoded.found };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return {
      expected: `the stored text ${name}`,
      found: code === 'ENOENT' ? 'no such file' : `an unreadable file (${code})`,
    };
  }
}

function checkQuotes(file: string, situation: Situation, texts: ReadonlyMap<string, string>) {
  const errors: Issue[] = [];
  const warnings: Issue[] = [];
  situation.quotes.forEach((quote, at) => {
    const text = texts.get(quote.source);
    if (text === undefined) return;
    const check = checkQuote(quote, text);
    const path = `quotes[${at}]`;
    if (check.kind === 'moved') {
      warnings.push(
        issue(
          file,
          path,
          `the words at ${quote.start}–${quote.end}`,
          `them at ${check.start}–${check.end}`,
        ),
      );
    } else if (check.kind !== 'ok') {
      const found = check.kind === 'several' ? 'them in several places' : 'other words';
      errors.push(
        issue(file, path, `the words of quote "${quote.id}" in source "${quote.source}"`, found),
      );
    }
  });
  return { errors, warnings };
}
