/**
 * A file to a situation, or to every error that it holds, each with its place.
 *   1. bytes to text (`decode-text.ts`)
 *   2. text to values with places (`json-read.ts`); a text that breaks off ends here
 *   3. values against the schema (`schema.ts`)
 *   4. what no single object can state (`rules.ts`); where the schema found errors, over the
 *      members of lists that are whole
 *   5. when nothing is wrong so far, the edits of every scenario
 */
import { cautions } from './caution.ts';
import { decodeText } from './decode-text.ts';
import { takeAsTried, triedScenarios } from './edit-trial.ts';
import { type Finding, type Issue, type Path, pathText } from './issue.ts';
import { readJson } from './json-read.ts';
import { located } from './located.ts';
import { ENOUGH_FAULTS } from './read-as.ts';
import { readSituation } from './read-situation.ts';
import { brokenRules, takeAsSound } from './rules.ts';
import { situationSchema } from './schema.ts';
import { schemaFindings } from './schema-fault.ts';
import type { Situation } from './situation.ts';
import { brokenAmongWhole } from './whole-member.ts';

export type ParsedSituation =
  | { readonly ok: true; readonly situation: Situation; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly errors: readonly Issue[] };

export interface ParseOptions {
  /** The name under which errors speak of the file. */
  readonly file?: string;
}

/** Whether a path runs through a place whose value could not be read. */
function isBelow(path: Path, faulty: ReadonlySet<string>): boolean {
  return path.some((_, depth) => faulty.has(pathText(path.slice(0, depth + 1))));
}

function undecoded(file: string, expected: string, found: string): ParsedSituation {
  const message = `expected ${expected}, found ${found}`;
  return { ok: false, errors: [{ file, path: '.', line: 1, column: 1, expected, found, message }] };
}

/**
 * Reads and checks a situation.
 *
 * Never throws on any input. At most 1,000 errors are listed, at most 100 of them of syntax.
 *
 * @param input the bytes of `situation.json`, or its text
 * @returns the situation with its defaults filled in, and warnings; or all errors in the order of
 *   the text
 */
export function parseSituation(
  input: Uint8Array | string,
  options: ParseOptions = {},
): ParsedSituation {
  const file = options.file ?? 'situation.json';
  const decoded = decodeText(input);
  if (!decoded.ok) return undecoded(file, decoded.expected, decoded.found);
  const { text } = decoded;
  const json = readJson(text);
  const issues = (findings: readonly Finding[]): Issue[] => located(json, text, file, findings);
  if (json.stopped) return { ok: false, errors: issues(json.faults) };

  const faulty = new Set(json.spoiled.map(pathText));
  const read = readSituation(json.value);
  // Putting an issue into words costs more than finding it: only what can be listed is.
  const issuesRead = read.ok ? [] : read.issues.slice(0, ENOUGH_FAULTS);
  const schema = schemaFindings(issuesRead, situationSchema, json.value);
  const broken = read.ok ? brokenRules(read.data) : brokenAmongWhole(json.value, read.issues);
  const later = [...schema, ...broken].filter(({ path }) => !isBelow(path, faulty));
  const findings = [...json.faults, ...later];
  // Scenarios are tried on a sound situation only; that they were is remembered for its first edit.
  if (read.ok && findings.length === 0) findings.push(...triedScenarios(read.data, read.data));
  if (findings.length > 0 || !read.ok) return { ok: false, errors: issues(findings) };
  return { ok: true, situation: read.data, warnings: issues(cautions(read.data)) };
}

/**
 * A situation that this same code has read and checked elsewhere, and that came here as plain data:
 * neither its form nor its rules are asked again, now or at its first edit.
 *
 * @param read what `parseSituation` returned there; of anything else nothing is known any more
 */
export function takeAsChecked(read: Situation): Situation {
  takeAsSound(read);
  takeAsTried(read);
  return read;
}
