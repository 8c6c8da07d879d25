/**
 * The calls to the file system that a durable write makes, behind an interface, so that tests can
 * put a disk in their place that loses power, runs full or fails.
 */
import { type FileHandle, mkdir, open, readdir, rename, unlink } from 'node:fs/promises';

export interface NewFile {
  /** @returns how many bytes were taken, perhaps fewer than given */
  write(bytes: Uint8Array): Promise<number>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

export interface FileCalls {
  /** Fails with EEXIST when the name is taken. */
  create(path: string, mode: number): Promise<NewFile>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  syncFolder(path: string): Promise<void>;
  /** Makes one folder; fails with EEXIST when the name is taken. */
  makeFolder(path: string): Promise<void>;
  names(folder: string): Promise<readonly string[]>;
}

export const diskCalls: FileCalls = {
  async create(path, mode) {
    const file = await open(path, 'wx', mode);
    return {
      write: async (bytes) => (await file.write(bytes)).bytesWritten,
      sync: () => file.sync(),
      close: () => file.close(),
    };
  },
  rename,
  remove: unlink,
  async syncFolder(path) {
    // Windows opens no folder, and keeps its names in a journal of its own.
    if (process.platform === 'win32') return;
    const folder: FileHandle = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
  makeFolder: (path) => mkdir(path),
  names: readdir,
};
