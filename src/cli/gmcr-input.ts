/** A `.gmcr` file, opened or refused with one line an error, each at its place in the file. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type GmcrGame, readGmcr } from '../conflict/index.ts';
import { decodeText, type Issue } from '../situation/index.ts';
import { pathText } from '../situation/issue.ts';
import { lineTable, placeOf } from '../situation/json-place.ts';
import { readJson } from '../situation/json-read.ts';
import type { WeighedGame } from '../weigh/index.ts';
import { InputFailure } from './failure.ts';
import { requireFile } from './require-file.ts';

const MOST_BYTES = 20_000_000;

export interface GmcrInput {
  readonly read: GmcrGame;
  readonly game: WeighedGame;
}

/** By its name, whatever the case of its letters. */
export function isGmcr(path: string): boolean {
  return /\.gmcr$/i.test(path);
}

export function readGmcrFile(path: string): GmcrInput {
  requireFile(path);
  const size = statSync(path).size;
  if (size > MOST_BYTES)
    throw InputFailure.at(path, '.', { expected: 'at most 20 MB', found: `${size} bytes` });
  const decoded = decodeText(readFileSync(path));
  if (!decoded.ok) throw InputFailure.at(path, '.', decoded);
  const json = readJson(decoded.text);
  const position = lineTable(decoded.text);
  const issue = (where: Issue['path'], at: number, expected: string, found: string): Issue => ({
    file: path,
    path: where,
    ...position(at),
    expected,
    found,
    message: `expected ${expected}, found ${found}`,
  });
  if (json.faults.length > 0) {
    throw new InputFailure(
      json.faults.map((fault) =>
        issue(pathText(fault.path), fault.at, fault.expected, fault.found),
      ),
    );
  }
  const reading = readGmcr(json.value);
  if (!reading.ok) {
    throw new InputFailure(
      reading.faults.map((fault) =>
        issue(pathText(fault.path), placeOf(json.places, fault.path), fault.expected, fault.found),
      ),
    );
  }
  const { model, optionNames } = reading.game;
  return {
    read: reading.game,
    game: { id: basename(path).replace(/\.gmcr$/i, ''), model, optionNames },
  };
}
