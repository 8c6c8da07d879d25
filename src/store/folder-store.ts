/**
 * The store that is a folder of files: one situation (`situation.json`, `sources/`), or a folder of
 * such folders. Writes are durable, one at a time in each situation, and by one process.
 */
import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { durableFolder, durableWrite, leftovers, WriteFailure } from './durable-write.ts';
import { diskCalls, type FileCalls } from './file-calls.ts';
import { isOwnFolder, readInside, requireTextName, revisionOf } from './inside.ts';
import { settled } from './settled-write.ts';
import { situationFolders } from './situation-key.ts';
import { folderStamp, writtenAt } from './stamp.ts';
import type { Revision, Store, Stored, StoredText, Written } from './store.ts';
import { WriterLock } from './writer-lock.ts';

const MOST_BYTES = 20 * 1024 * 1024;
const MOST_TEXT_BYTES = 5 * 1024 * 1024;
const MOST_REVIEW_BYTES = 50_000_000;
const MOST_LEXICON_BYTES = 5 * 1024 * 1024;

const UNSYNCED =
  'the disk could not confirm a write; what it holds is uncertain, so nothing more is written until the program is started anew';

/** @throws the system's error when the path is not there */
export async function folderStore(
  path: string,
  options: { readonly calls?: FileCalls } = {},
): Promise<Store> {
  const real = await realpath(path);
  const root = basename(real) === 'situation.json' ? dirname(real) : real;
  const store = new FolderStore(root, options.calls ?? diskCalls);
  await store.clean();
  return store;
}

class FolderStore implements Store {
  private readonly root: string;
  private readonly calls: FileCalls;
  private readonly locks = new Map<string, WriterLock>();
  private readonly turns = new Map<string, Promise<unknown>>();
  private folders: ReadonlyMap<string, string> = new Map();
  private fault: string | undefined;

  constructor(root: string, calls: FileCalls) {
    this.root = root;
    this.calls = calls;
  }

  /** Removes what killed writers left, where no other process writes. */
  async clean(): Promise<void> {
    for (const id of await this.list()) {
      const folder = this.folders.get(id)!;
      const places = [folder];
      for (const name of ['sources', 'reviews'])
        if (await isOwnFolder(join(folder, name)).catch(() => false))
          places.push(join(folder, name));
      const found = await Promise.all(places.map((place) => leftovers(this.calls, place)));
      if (found.every((names) => names.length === 0)) continue;
      const lock = new WriterLock(folder);
      if ((await lock.take().catch(() => ({ heldBy: 0 }))) !== undefined) continue;
      for (const [at, names] of found.entries())
        for (const name of names) await this.calls.remove(join(places[at]!, name)).catch(() => {});
      await lock.release();
    }
  }

  async list(): Promise<readonly string[]> {
    this.folders = await situationFolders(this.root);
    return [...this.folders.keys()].sort();
  }

  async read(id: string): Promise<Stored | undefined> {
    const folder = await this.folderOf(id);
    return folder === undefined
      ? undefined
      : readInside(join(folder, 'situation.json'), MOST_BYTES);
  }

  async stamp(id: string): Promise<string | undefined> {
    const folder = await this.folderOf(id);
    return folder === undefined ? undefined : folderStamp(this.calls, folder);
  }

  async changedAt(id: string): Promise<number | undefined> {
    const folder = await this.folderOf(id);
    return folder === undefined ? undefined : writtenAt(join(folder, 'situation.json'));
  }

  async write(id: string, bytes: Uint8Array, ifRevision: Revision | null): Promise<Written> {
    return this.inTurn(id, async () => {
      const known = await this.folderOf(id);
      const folder = known ?? this.newFolder(id, ifRevision);
      if (folder === undefined) return { ok: false, kind: 'conflict', revision: null };
      if (known === undefined) {
        const failed = await this.guarded(() => durableFolder(this.calls, folder));
        if (failed) return failed;
      }
      const path = join(folder, 'situation.json');
      const written = await this.replace(folder, path, bytes, ifRevision, MOST_BYTES);
      if (known === undefined) await this.list();
      return written;
    });
  }

  async texts(id: string): Promise<readonly StoredText[]> {
    return this.listed(id, 'sources', (file) => this.readText(id, file));
  }

  async readText(id: string, file: string): Promise<Stored | undefined> {
    return this.readBeside(id, 'sources', file, MOST_TEXT_BYTES);
  }

  async writeText(
    id: string,
    file: string,
    bytes: Uint8Array,
    ifRevision: Revision | null,
  ): Promise<Written> {
    requireTextName(file);
    return this.inTurn(id, async () => {
      const folder = await this.folderOf(id);
      if (folder === undefined) return { ok: false, kind: 'conflict', revision: null };
      const stored = await this.readText(id, file);
      const done = settled(stored, bytes, ifRevision);
      if (done) return done;
      const sources = join(folder, 'sources');
      const failed = await this.guarded(() => durableFolder(this.calls, sources));
      if (failed) return failed;
      return this.replace(folder, join(sources, file), bytes, ifRevision, MOST_TEXT_BYTES);
    });
  }

  async reviews(id: string): Promise<readonly StoredText[]> {
    return this.listed(id, 'reviews', (file) => this.readReview(id, file));
  }

  async readReview(id: string, file: string): Promise<Stored | undefined> {
    return this.readBeside(id, 'reviews', file, MOST_REVIEW_BYTES);
  }

  async writeReview(
    id: string,
    file: string,
    bytes: Uint8Array,
    ifRevision: Revision | null,
  ): Promise<Written> {
    requireTextName(file);
    return this.inTurn(`${id}/reviews`, async () => {
      const folder = await this.folderOf(id);
      if (folder === undefined) return { ok: false, kind: 'conflict', revision: null };
      const done = settled(await this.readReview(id, file), bytes, ifRevision);
      if (done) return done;
      const reviews = join(folder, 'reviews');
      const failed = await this.guarded(() => durableFolder(this.calls, reviews));
      if (failed) return failed;
      try {
        const path = join(reviews, file);
        return await this.replace(reviews, path, bytes, ifRevision, MOST_REVIEW_BYTES);
      } finally {
        // Held for one write alone: the command line and the workbench write reviews in turn.
        await this.locks.get(reviews)?.release();
        this.locks.delete(reviews);
      }
    });
  }

  async readLexicon(id: string): Promise<Stored | undefined> {
    const folder = await this.folderOf(id);
    if (folder === undefined) return undefined;
    return readInside(join(folder, 'lexicon.json'), MOST_LEXICON_BYTES);
  }

  readOnly(): string | undefined {
    return this.fault;
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.turns.values());
    await Promise.all([...this.locks.values()].map((lock) => lock.release()));
    this.locks.clear();
  }

  private async listed(
    id: string,
    shelf: 'sources' | 'reviews',
    read: (file: string) => Promise<Stored | undefined>,
  ): Promise<readonly StoredText[]> {
    const folder = await this.folderOf(id);
    const place = join(folder ?? '', shelf);
    if (folder === undefined || !(await isOwnFolder(place))) return [];
    const found: StoredText[] = [];
    for (const file of [...(await this.calls.names(place))].sort()) {
      // What could not be read back under its name is not listed.
      const stored = await read(file).catch(() => undefined);
      if (stored) found.push({ file, length: stored.bytes.length, sha256: stored.revision });
    }
    return found;
  }

  private async readBeside(
    id: string,
    shelf: 'sources' | 'reviews',
    file: string,
    most: number,
  ): Promise<Stored | undefined> {
    requireTextName(file);
    const folder = await this.folderOf(id);
    if (folder === undefined || !(await isOwnFolder(join(folder, shelf)))) return undefined;
    return readInside(join(folder, shelf, file), most);
  }

  private async folderOf(id: string): Promise<string | undefined> {
    if (!this.folders.has(id)) await this.list();
    return this.folders.get(id);
  }

  /** The folder of a situation that is to be made; none where the root is a situation itself. */
  private newFolder(id: string, ifRevision: Revision | null): string | undefined {
    const isId = /^[a-z][a-z0-9-]{0,59}$/.test(id);
    if (ifRevision !== null || !isId) return undefined;
    if ([...this.folders.values()].includes(this.root)) return undefined;
    return join(this.root, id);
  }

  /** One writer after the other in each situation. */
  private inTurn(id: string, write: () => Promise<Written>): Promise<Written> {
    const turn = (this.turns.get(id) ?? Promise.resolve()).then(write, write);
    this.turns.set(id, turn);
    const done = () => {
      if (this.turns.get(id) === turn) this.turns.delete(id);
    };
    turn.then(done, done);
    return turn;
  }

  /**
   *   1. nothing is written after a failed sync
   *   2. this process is the writer of the folder
   *   3. what is stored is what the caller had seen
   *   4. the durable write
   */
  private async replace(
    folder: string,
    path: string,
    bytes: Uint8Array,
    ifRevision: Revision | null,
    most: number,
  ): Promise<Written> {
    if (this.fault !== undefined) return { ok: false, kind: 'read-only', reason: this.fault };
    if (bytes.length > most) return { ok: false, kind: 'failed', code: 'EFBIG' };
    const failed = await this.locked(folder);
    if (failed) return failed;
    const stored = await readInside(path, most);
    if ((stored?.revision ?? null) !== ifRevision)
      return { ok: false, kind: 'conflict', revision: stored?.revision ?? null };
    const mode = stored ? (await lstat(path)).mode & 0o777 : 0o666;
    return (
      (await this.guarded(() => durableWrite(this.calls, path, bytes, mode))) ?? {
        ok: true,
        revision: revisionOf(bytes),
        isNew: stored === undefined,
      }
    );
  }

  private async locked(folder: string): Promise<Written | undefined> {
    let lock = this.locks.get(folder);
    if (lock === undefined) {
      lock = new WriterLock(folder);
      this.locks.set(folder, lock);
    }
    try {
      const held = await lock.take();
      if (held === undefined) return undefined;
      return {
        ok: false,
        kind: 'read-only',
        reason: `another process (${held.heldBy}) writes in this folder`,
      };
    } catch (error) {
      return { ok: false, kind: 'failed', code: (error as NodeJS.ErrnoException).code ?? 'EIO' };
    }
  }

  /** @returns what became of a write that failed, or nothing */
  private async guarded(write: () => Promise<void>): Promise<Written | undefined> {
    if (this.fault !== undefined) return { ok: false, kind: 'read-only', reason: this.fault };
    try {
      await write();
      return undefined;
    } catch (error) {
      if (!(error instanceof WriteFailure)) throw error;
      if (!error.isUnsynced) return { ok: false, kind: 'failed', code: error.code };
      this.fault = UNSYNCED;
      return { ok: false, kind: 'read-only', reason: UNSYNCED };
    }
  }
}
