/**
 * Opening a situation from disk: a folder that holds `situation.json` and `sources/`, or the file
 * itself. The stored texts are read, their hashes checked, and every quote looked up in its text.
 */
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { decodeText, type Issue, parseSituation, type Situation } from '../situation/index.ts';
import { lineTable, placeOf } from '../situation/json-place.ts';
import { readJson } from '../situation/json-read.ts';
import { checkTexts, issueOf, type TextFound } from './text-check.ts';

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
function situationFile(path: string): string {
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
  const bytes = readFileSync(file);
  const parsed = parseSituation(bytes, { file });
  if (!parsed.ok) return { ok: false, file, errors: parsed.errors };
  const folder = dirname(file);
  const checked = checkTexts(file, parsed.situation, (name) => readText(folder, name));
  const { texts } = checked;
  if (checked.errors.length > 0) return { ok: false, file, errors: placed(checked.errors, bytes) };
  const warnings = placed(checked.warnings, bytes);
  return {
    ok: true,
    file,
    folder,
    situation: parsed.situation,
    texts,
    warnings: [...parsed.warnings, ...warnings],
  };
}

/**
 * Issues of a document against its texts, put where they stand in it. The document is read once
 * more, which only those pay for who have such issues.
 */
function placed(issues: readonly Issue[], bytes: Uint8Array): readonly Issue[] {
  const decoded = issues.length > 0 ? decodeText(bytes) : undefined;
  if (!decoded?.ok) return issues;
  const { places } = readJson(decoded.text);
  const position = lineTable(decoded.text);
  return issues.map((issue) => ({ ...issue, ...position(placeOf(places, stepsOf(issue.path))) }));
}

/** `quotes[3].start` as steps: fields by name, members by position. */
function stepsOf(path: string): (string | number)[] {
  const steps = path.match(/[^.[\]]+/g) ?? [];
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function refuse(file: string, expected: string, found: string): Opened {
  return { ok: false, file, errors: [issueOf(file, '.', expected, found)] };
}

/** Reads one stored text; a link that leads outside the folder is refused. */
function readText(folder: string, name: string): TextFound {
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
