/** Files and folders named on the command line: there and of the right kind, or refused in one line. */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CallFailure } from './failure.ts';

/** @throws CallFailure unless the path is a file, or a folder that holds a `situation.json` */
export function requireSituationFile(path: string): void {
  requirePath(path);
  if (!statSync(path).isDirectory()) return;
  const file = join(path, 'situation.json');
  if (!existsSync(file))
    throw new CallFailure(`expected a folder with a situation.json, found none in "${path}"`);
  requireFile(file);
}

/** @throws CallFailure unless there is a file at the path */
export function requireFile(path: string): void {
  requirePath(path);
  if (statSync(path).isDirectory())
    throw new CallFailure(`expected a file, found a folder at "${path}"`);
}

/** @throws CallFailure when there is nothing at the path */
export function requirePath(path: string): void {
  if (!existsSync(path))
    throw new CallFailure(`expected a file or folder, found nothing at "${path}"`);
}

/** What stands in the way of writing a file, told before anything is worked out. */
export function requireWritable(path: string): void {
  if (!existsSync(dirname(path)))
    throw new CallFailure(`expected a folder that is there to write "${path}" in, found none`);
  if (existsSync(path)) requireFile(path);
}

/**
 * Makes a folder and those above it, one by one: made in one call, a folder under `/proc` is tried
 * for ever.
 *
 * @throws CallFailure or the error of the system, each told in one line, where one cannot be made
 */
export function makeFolder(path: string): void {
  const missing: string[] = [];
  for (let at = resolve(path); !existsSync(at); at = dirname(at)) missing.unshift(at);
  if (missing.length === 0 && !statSync(path).isDirectory())
    throw new CallFailure(`expected a folder, found something else of that name at "${path}"`);
  for (const folder of missing) makeOne(folder);
}

function makeOne(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    // The folder above is there: such a place, as `/proc`, takes no folders at all.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new CallFailure(
      `expected a place that takes folders at "${dirname(folder)}", found one that takes none`,
    );
  }
}
