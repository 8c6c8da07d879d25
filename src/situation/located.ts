/** Findings put where they stand in the text: the last step from what is wrong to a line and a column. */
import { type Finding, type Issue, pathText, quoted } from './issue.ts';
import { lineTable, placeOf } from './json-place.ts';
import type { JsonText } from './json-read.ts';
import { nearestName } from './near.ts';
import { ENOUGH_FAULTS } from './read-as.ts';

/** Looking for a near name costs time in proportion to the names. */
const MAX_NEAR = 100;

function offset(json: JsonText, text: string, finding: Finding): number {
  if ('at' in finding) return finding.at as number;
  const at = placeOf(json.places, finding.path, finding.onKey === true);
  if (finding.within === undefined) return at;
  const inside = at + 1 + finding.within;
  // Escapes make the text longer than the string: then only the string itself has a sure place.
  return text.slice(at, inside).includes('\\') ? at : inside;
}

/** The issues of a text in its order, at most 1,000 of them. */
export function located(
  json: JsonText,
  text: string,
  file: string,
  findings: readonly Finding[],
): Issue[] {
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
