/**
 * A write that is there after a power cut once it is acknowledged, and never there in part.
 *   1. a new file in the same folder, under a name that nothing else has
 *   2. all bytes written, then synced: what the name will point to is on the disk
 *   3. renamed over the old file: readers see the one or the other
 *   4. the folder synced: the name is on the disk as well
 * The order is what matters; Pillai et al., "All File Systems Are Not Created Equal", OSDI 2014.
 * A failed sync is never tried again: the pages may be dropped and the second call succeed
 * (Rebello et al., "Can Applications Recover from fsync Failures?", USENIX ATC 2020).
 */
import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { FileCalls } from './file-calls.ts';

const LEFTOVER = /^\..+\.[0-9a-f]{16}\.mizan-tmp$/;

export class WriteFailure extends Error {
  /** The system's code: ENOSPC, EIO … */
  readonly code: string;
  /** What is on the disk is no longer known: nothing more may be written. */
  readonly isUnsynced: boolean;

  constructor(cause: unknown, isUnsynced: boolean) {
    const code = (cause as NodeJS.ErrnoException)?.code ?? 'EUNKNOWN';
    super(`${code}${isUnsynced ? ' while syncing' : ''}`, { cause });
    this.code = code;
    this.isUnsynced = isUnsynced;
  }
}

/** @throws WriteFailure; the file is then the old one, or, when `isUnsynced`, perhaps the new one */
export async function durableWrite(
  calls: FileCalls,
  path: string,
  bytes: Uint8Array,
  mode = 0o666,
): Promise<void> {
  const folder = dirname(path);
  const nonce = randomBytes(8).toString('hex');
  const temporary = join(folder, `.${basename(path)}.${nonce}.mizan-tmp`);
  try {
    await writeNew(calls, temporary, bytes, mode);
    await calls.rename(temporary, path);
  } catch (error) {
    await calls.remove(temporary).catch(() => {});
    throw error instanceof WriteFailure ? error : new WriteFailure(error, false);
  }
  await synced(() => calls.syncFolder(folder));
}

/** Makes a folder whose name survives a power cut; one that is there already is fine. */
export async function durableFolder(calls: FileCalls, path: string): Promise<void> {
  try {
    await calls.makeFolder(path);
  } catch (error) {
    // One that a killed writer made may not be on the disk yet: its name is synced all the same.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw new WriteFailure(error, false);
  }
  await synced(() => calls.syncFolder(dirname(path)));
}

/** Names of files in a folder that a killed writer left behind. */
export async function leftovers(calls: FileCalls, folder: string): Promise<readonly string[]> {
  return (await calls.names(folder)).filter((name) => LEFTOVER.test(name));
}

async function writeNew(calls: FileCalls, path: string, bytes: Uint8Array, mode: number) {
  const file = await calls.create(path, mode);
  try {
    for (let done = 0; done < bytes.length; ) done += await file.write(bytes.subarray(done));
    await synced(() => file.sync());
  } catch (error) {
    await file.close().catch(() => {});
    throw error;
  }
  await file.close();
}

async function synced(sync: () => Promise<void>): Promise<void> {
  try {
    await sync();
  } catch (error) {
    throw new WriteFailure(error, true);
  }
}
