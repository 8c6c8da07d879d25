/**
 * Reading a file of a situation's folder, and never one outside it. Names come from a table of what
 * was found on the disk or from a narrow grammar; links are not followed, at any step.
 */
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { type Stored, StoreFailure } from './store.ts';

const NAME = /^[a-z0-9][a-z0-9._-]{0,119}$/;
/** Names that Windows takes for devices, with any ending. */
const DEVICE = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/;

/** @throws StoreFailure when it is no name of a text: a-z, 0-9, dot, hyphen and underscore */
export function requireTextName(name: string): void {
  if (!NAME.test(name) || DEVICE.test(name) || name.endsWith('.')) {
    throw new StoreFailure(
      'name',
      'expected a name of a-z, 0-9, dot, hyphen and underscore, found another',
    );
  }
}

export function revisionOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Whether there is a folder at the path; a link to one is refused. */
export async function isOwnFolder(path: string): Promise<boolean> {
  const found = await lstat(path).catch(missing);
  if (found === undefined) return false;
  if (!found.isDirectory()) {
    throw new StoreFailure('outside', 'expected a folder, found a link or a file');
  }
  return true;
}

/** @returns the bytes of a plain file, or nothing when there is none */
export async function readInside(path: string, most: number): Promise<Stored | undefined> {
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const file = await open(path, flags).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    if (error.code === 'ELOOP') throw new StoreFailure('outside', 'expected a file, found a link');
    throw new StoreFailure('unreadable', `expected a file that can be read, found ${error.code}`);
  });
  if (file === undefined) return undefined;
  try {
    const found = await file.stat();
    if (!found.isFile()) throw new StoreFailure('unreadable', 'expected a file, found a folder');
    if (found.size > most) {
      throw new StoreFailure('too-large', `expected at most ${most} bytes, found ${found.size}`);
    }
    const bytes = await file.readFile();
    return { bytes, revision: revisionOf(bytes) };
  } finally {
    await file.close();
  }
}

function missing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw new StoreFailure('unreadable', `expected a file that can be read, found ${error.code}`);
}
