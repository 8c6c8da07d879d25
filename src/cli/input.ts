/** A situation named on the command line: opened, or refused with one line an error. */
import { readFileSync } from 'node:fs';
import { issueLine } from '../report/fault/index.ts';
import { faultWords } from '../report/words/fault/index.ts';
import { decodeText, type Issue, type Language } from '../situation/index.ts';
import { type Path, pathText } from '../situation/issue.ts';
import { lineTable, placeOf } from '../situation/json-place.ts';
import { readJson } from '../situation/json-read.ts';
import { type OpenSituation, openSituation } from '../store/index.ts';
import { InputFailure, type InputFault, tellShownOnce } from './failure.ts';
import { requireSituationFile } from './require-file.ts';

/** Opens a situation; its warnings go to stderr. */
export function readSituation(path: string, language?: Language): OpenSituation {
  requireSituationFile(path);
  const opened = openSituation(path);
  if (!opened.ok) throw new InputFailure(opened.errors);
  for (const warning of opened.warnings) tellWarning(warning, language);
  return opened;
}

export function tellWarning(warning: Issue, language: Language = 'en'): void {
  tellShownOnce(faultWords[language].warning(issueLine(warning, language)));
}

/**
 * A refusal at the place of a value in a JSON file. The file is read once more: only what is
 * refused pays for its place.
 */
export function refusedAt(file: string, path: Path, fault: InputFault): InputFailure {
  const decoded = decodeText(readFileSync(file));
  if (!decoded.ok) return InputFailure.at(file, pathText(path), fault);
  const offset = placeOf(readJson(decoded.text).places, path);
  const { line, column } = lineTable(decoded.text)(offset);
  return InputFailure.at(file, pathText(path), fault, line, column);
}
