/** Files and folders named on the command line: there and of the right kind, or refused in one line. */
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
