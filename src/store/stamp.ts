/** When the files of a situation's folder changed, without reading them. */
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileCalls } from './file-calls.ts';

/** What a stamp is made of: it changes whenever the file is written or another takes its place. */
async function stampOf(path: string): Promise<string | undefined> {
  const found = await lstat(path, { bigint: true }).catch(() => undefined);
  if (found === undefined) return undefined;
  if (!found.isFile()) return 'no file';
  // Written so lately that a second write could fall in the same tick of the clock: not told.
  if (Date.now() - Number(found.mtimeMs) < 100) return undefined;
  return `${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}`;
}

/** A text that changes whenever document or texts do; nothing when that cannot be told. */
export async function folderStamp(calls: FileCalls, folder: string): Promise<string | undefined> {
  const names = await calls.names(join(folder, 'sources')).catch(() => []);
  const stamps = await Promise.all(
    ['situation.json', ...names.map((name) => join('sources', name))].map((name) =>
      stampOf(join(folder, name)),
    ),
  );
  return stamps.includes(undefined) ? undefined : [...names, ...stamps].join('\n');
}

/** When a plain file was last written, in milliseconds since 1970. */
export async function writtenAt(path: string): Promise<number | undefined> {
  const found = await lstat(path).catch(() => undefined);
  return found?.isFile() ? found.mtimeMs : undefined;
}
