import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskCalls, type FileCalls, type NewFile } from './file-calls.ts';
import { folderStore } from './folder-store.ts';
import { revisionOf } from './inside.ts';
import type { Store } from './store.ts';
import { WriterLock } from './writer-lock.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const A = revisionOf(bytes('A'));
let root: string;
let folder: string;
const open: Store[] = [];

async function opened(calls?: FileCalls): Promise<Store> {
  const store = await folderStore(root, calls ? { calls } : {});
  open.push(store);
  return store;
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'mizan-folder-'));
  folder = join(root, 'one');
  await mkdir(folder);
  await writeFile(join(folder, 'situation.json'), 'A');
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((store) => store.close()));
  await rm(root, { recursive: true });
});

/** The disk's calls, one of which fails while `isOn`. */
function failing(
  call: 'write' | 'sync' | 'syncFolder',
  code: string,
  isOn: () => boolean,
): FileCalls {
  const fail = () => {
    if (isOn()) throw Object.assign(new Error(code), { code });
  };
  return {
    ...diskCalls,
    syncFolder: async (path) => {
      if (call === 'syncFolder') fail();
      await diskCalls.syncFolder(path);
    },
    create: async (path, mode): Promise<NewFile> => {
      const file = await diskCalls.create(path, mode);
      return {
        ...file,
        write: async (piece) => {
          if (call === 'write') fail();
          return file.write(piece);
        },
        sync: async () => {
          if (call === 'sync') fail();
          await file.sync();
        },
      };
    },
  };
}

describe('a disk that fails', () => {
  it.each(['sync', 'syncFolder'] as const)(
    'in %s makes the store read-only for good',
    async (call) => {
      let isOn = true;
      const store = await opened(failing(call, 'EIO', () => isOn));
      const first = await store.write('one', bytes('B'), A);
      isOn = false;
      const stored = (await store.read('one'))!;
      const second = await store.write('one', bytes('C'), stored.revision);
      expect([first, second]).toMatchObject(Array(2).fill({ ok: false, kind: 'read-only' }));
      expect(store.readOnly()).toContain('could not confirm');
      expect((await (await opened()).write('one', bytes('C'), stored.revision)).ok).toBe(false);
      await store.close();
      expect((await (await opened()).write('one', bytes('C'), stored.revision)).ok).toBe(true);
    },
  );

  it('for want of space loses nothing, and is written to when there is space', async () => {
    let isOn = true;
    const store = await opened(failing('write', 'ENOSPC', () => isOn));
    expect(await store.write('one', bytes('B'), A)).toEqual({
      ok: false,
      kind: 'failed',
      code: 'ENOSPC',
    });
    expect((await store.read('one'))?.revision).toBe(A);
    isOn = false;
    expect((await store.write('one', bytes('B'), A)).ok).toBe(true);
    expect((await readdir(folder)).filter((name) => name.endsWith('.mizan-tmp'))).toEqual([]);
  });
});

describe('a folder', () => {
  it('is cleared of what killed writers left, and of nothing else', async () => {
    const left = '.situation.json.0123456789abcdef.mizan-tmp';
    await mkdir(join(folder, 'sources'));
    for (const name of [left, '.notes', 'draft.mizan-tmp', `sources/${left}`])
      await writeFile(join(folder, name), 'half');
    await opened();
    expect((await readdir(folder)).sort()).toEqual([
      '.notes',
      'draft.mizan-tmp',
      'situation.json',
      'sources',
    ]);
    expect(await readdir(join(folder, 'sources'))).toEqual([]);
  });

  it('can be named by its document, and then holds one situation', async () => {
    const store = await folderStore(join(folder, 'situation.json'));
    open.push(store);
    expect(await store.list()).toEqual(['one']);
    expect(await store.write('two', bytes('B'), null)).toMatchObject({ kind: 'conflict' });
  });

  it('gives ids to names that are none', async () => {
    for (const name of ['Été 2024', 'ete-2024', '2024', 'مالي', '.hidden']) {
      await mkdir(join(root, name));
      await writeFile(join(root, name, 'situation.json'), name);
    }
    expect(await (await opened()).list()).toEqual([
      'e-te-2024',
      'ete-2024',
      'one',
      'situation',
      'situation-2',
    ]);
  });

  it('keeps who may read a document', async () => {
    await chmod(join(folder, 'situation.json'), 0o600);
    await (await opened()).write('one', bytes('B'), A);
    expect((await stat(join(folder, 'situation.json'))).mode & 0o777).toBe(0o600);
  });

  it('does not follow links', async () => {
    await writeFile(join(root, 'outside.txt'), 'outside');
    await mkdir(join(folder, 'sources'));
    await symlink(join(root, 'outside.txt'), join(folder, 'sources', 'in.txt'));
    const store = await opened();
    await expect(store.readText('one', 'in.txt')).rejects.toMatchObject({ kind: 'outside' });
    await expect(store.writeText('one', 'in.txt', bytes('B'), null)).rejects.toThrow();
    expect(await store.texts('one')).toEqual([]);
    await rm(join(folder, 'sources'), { recursive: true });
    await symlink(root, join(folder, 'sources'));
    await expect(store.readText('one', 'outside.txt')).rejects.toMatchObject({ kind: 'outside' });
    await expect(store.writeText('one', 'new.txt', bytes('B'), null)).rejects.toThrow();
  });

  it('has a stamp that changes with document and texts', async () => {
    const store = await opened();
    const old = new Date(Date.now() - 60_000);
    const settle = (name: string) => utimes(join(folder, name), old, old);
    // Written this moment, however long the test has taken to come here.
    const soon = new Date(Date.now() + 60_000);
    await utimes(join(folder, 'situation.json'), soon, soon);
    expect(await store.stamp('one')).toBeUndefined();
    await settle('situation.json');
    const first = await store.stamp('one');
    expect(await store.stamp('one')).toBe(first);
    await store.writeText('one', 'a.txt', bytes('A'), null);
    await settle('sources/a.txt');
    const second = await store.stamp('one');
    await store.write('one', bytes('B'), A);
    await settle('situation.json');
    expect(new Set([undefined, first, second, await store.stamp('one')]).size).toBe(4);
  });
});

describe('two writers', () => {
  const lock = () => join(folder, '.mizan-lock');
  const other = (more: object) =>
    writeFile(lock(), JSON.stringify({ nonce: 'n', pid: 1, place: 'elsewhere', ...more }));

  it('do not write at once: the second reads, until the first has closed', async () => {
    const [first, second] = [await opened(), await opened()];
    const { revision } = (await first.write('one', bytes('B'), A)) as { revision: string };
    expect(await second.write('one', bytes('C'), revision)).toMatchObject({ kind: 'read-only' });
    expect((await second.read('one'))?.revision).toBe(revision);
    await first.close();
    expect((await second.write('one', bytes('C'), revision)).ok).toBe(true);
  });

  it('on two machines: a lock that is fresh is respected, an old one taken over', async () => {
    const store = await opened();
    await other({});
    expect(await store.write('one', bytes('B'), A)).toMatchObject({ kind: 'read-only' });
    const old = new Date(Date.now() - 6_100);
    await utimes(lock(), old, old);
    expect((await store.write('one', bytes('B'), A)).ok).toBe(true);
  });

  it('a lock that was cut off while it was made is taken over when it is old', async () => {
    const store = await opened();
    await writeFile(lock(), '{"non');
    expect(await store.write('one', bytes('B'), A)).toMatchObject({ kind: 'read-only' });
    await utimes(lock(), 0, 0);
    expect((await store.write('one', bytes('B'), A)).ok).toBe(true);
  });

  it('one whose lock was taken over writes no more', async () => {
    const store = await opened();
    const { revision } = (await store.write('one', bytes('B'), A)) as { revision: string };
    await other({});
    expect(await store.write('one', bytes('C'), revision)).toMatchObject({ kind: 'read-only' });
  });

  it('twenty who find a dead lock at once: one gets it', async () => {
    for (let round = 0; round < 20; round++) {
      await other({});
      await utimes(lock(), 0, 0);
      const locks = Array.from({ length: 20 }, () => new WriterLock(folder));
      const taken = await Promise.all(locks.map((one) => one.take()));
      const holders = locks.filter((_, at) => taken[at] === undefined);
      expect(holders).toHaveLength(1);
      await Promise.all(locks.map((one) => one.release()));
      expect(await readdir(folder)).toEqual(['situation.json']);
    }
  });
});
