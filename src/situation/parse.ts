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
import { type Finding, type Issue, type Path, pathText, quoted } from './issue.ts';
import { lineTable, placeOf } from './json-place.ts';
import { type JsonText, readJson } from './json-read.ts';
import { nearestName } from './near.ts';
import { ENOUGH_FAULTS } from './read-as.ts';
import { readSituation } from './read-situation.ts';
import { brokenScenarios } from './rule-scenario.ts';
import { brokenRules } from './rules.ts';
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

/** Looking for a near name costs time in proportion to the names. */
const MAX_NEAR = 100;

/** Whether a path runs through a place whose value could not be read. */
function isBelow(path: Path, faulty: ReadonlySet<string>): boolean {
  return path.some((_, depth) => faulty.has(pathText(path.slice(0, depth + 1))));
}

function offset(json: JsonText, text: string, finding: Finding): number {
  if ('at' in finding) return finding.at as number;
  const at = placeOf(json.places, finding.path, finding.onKey === true);
  if (finding.within === undefined) return at;
  const inside = at + 1 + finding.within;
  // Escapes make the text longer than the string: then only the string itself has a sure place.
  return text.slice(at, inside).includes('\\') ? at : inside;
}

function located(json: JsonText, text: string, file: string, findings: readonly Finding[]) {
  const position = lineTable(text);
  let searches = 0;
  return findings
    .map((finding) => ({ finding, at: offset(json, text, finding) }))
    .sort((a, b) => a.at - b.at)
    .slice(0, ENOUGH_FAULTS)
    .map(({ finding, at }): Issue => {
      const { path, expected, found, among } = finding;
      const name = finding.name ?? String(path.at(-1));
      const near =
        among !== undefined && searches++ < MAX_NEAR ? nearestName(name, among) : undefined;
      const said = finding.message ?? `expected ${expected}, found ${found}`;
      const message = near === undefined ? said : `${said}; did you mean ${quoted(near)}?`;
      const issue = { file, path: pathText(path), ...position(at), expected, found, message };
      return near === undefined ? issue : { ...issue, near };
    });
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
  // Scenarios are tried on a sound situation only.
  if (read.ok && findings.length === 0) findings.push(...brokenScenarios(read.data));
  if (findings.length > 0 || !read.ok) return { ok: false, errors: issues(findings) };
  return { ok: true, situation: read.data, warnings: issues(cautions(read.data)) };
}
