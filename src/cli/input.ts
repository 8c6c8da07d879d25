/** Files named on the command line: opened, or refused with one line an error. */
import { existsSync } from 'node:fs';
import { type OpenSituation, openSituation } from '../store/index.ts';
import { CallFailure, InputFailure } from './failure.ts';

/** Opens a situation; its warnings go to stderr. */
export function readSituation(path: string): OpenSituation {
  requireFile(path);
  const opened = openSituation(path);
  if (!opened.ok) throw InputFailure.fromIssues(opened.errors);
  return opened;
}

/** @throws CallFailure when there is nothing at the path */
export function requireFile(path: string): void {
  if (!existsSync(path))
    throw new CallFailure(`expected a file or folder, found nothing at "${path}"`);
}
