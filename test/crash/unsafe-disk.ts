/**
 * A disk that forgets: file-system calls over a table in memory, each effect remembered until a
 * sync makes it last. After a power cut any subset of what was not synced may be missing, in any
 * order, and unsynced bytes of a file may be there in part.
 *   1. `write` dirties the bytes of a file; `sync` of the file makes them last
 *   2. `create`, `rename`, `remove`, `makeFolder` dirty the folder; `syncFolder` makes them last
 *   3. a crash keeps what lasts, and of the rest the subset that is asked for
 */
import { basename, dirname } from 'node:path';
import type { FileCalls } from '../../src/store/file-calls.ts';

type Effect =
  | { kind: 'bytes'; file: number; bytes: Buffer }
  | { kind: 'name'; path: string; file: number | undefined; lost?: string }
  | { kind: 'rename'; from: string; to: string; file: number };

export type Disk = ReadonlyMap<string, Buffer>;

export class UnsafeDisk {
  readonly calls: FileCalls;
  /** The calls made so far, by name. */
  readonly made: string[] = [];
  /** What the running program sees. */
  private readonly names = new Map<string, number>();
  private readonly content: Buffer[] = [];
  private readonly lasting = new Map<string, number>();
  private readonly lastingContent: Buffer[] = [];
  private pending: Effect[] = [];
  private readonly fail: (call: string, n: number) => string | undefined;

  /** @param fail the system's code with which the n-th call fails, if it is to */
  constructor(initial: Disk, fail: UnsafeDisk['fail'] = () => undefined) {
    for (const [path, bytes] of initial) {
      const file = this.content.push(bytes) - 1;
      this.lastingContent[file] = bytes;
      this.names.set(path, file);
      this.lasting.set(path, file);
    }
    this.fail = fail;
    this.calls = this.table();
  }

  /** How many effects are not on the disk for sure. */
  get unsynced(): number {
    return this.pending.length;
  }

  get now(): Disk {
    return new Map([...this.names].map(([path, file]) => [path, this.content[file]!]));
  }

  /** What stands on the disk after a power cut that kept these of the unsynced effects. */
  after(isKept: (at: number) => boolean): Disk {
    const names = new Map(this.lasting);
    const content = [...this.lastingContent];
    for (const [at, effect] of this.pending.entries()) {
      if (!isKept(at)) continue;
      if (effect.kind === 'bytes') {
        content[effect.file] = Buffer.concat([
          content[effect.file] ?? Buffer.alloc(0),
          effect.bytes,
        ]);
      } else if (effect.kind === 'rename') {
        names.delete(effect.from);
        names.set(effect.to, effect.file);
      } else if (effect.file === undefined) names.delete(effect.path);
      else names.set(effect.path, effect.file);
    }
    return new Map([...names].map(([path, file]) => [path, content[file] ?? Buffer.alloc(0)]));
  }

  private step(call: string): void {
    const code = this.fail(call, this.made.push(call) - 1);
    if (code !== undefined) throw Object.assign(new Error(code), { code });
  }

  private table(): FileCalls {
    return {
      create: async (path) => {
        this.step('create');
        if (this.names.has(path)) throw Object.assign(new Error('EEXIST'), { code: 'EEXIST' });
        const file = this.content.push(Buffer.alloc(0)) - 1;
        this.names.set(path, file);
        this.pending.push({ kind: 'name', path, file });
        return {
          write: async (bytes) => {
            this.step('write');
            // A disk may take less than it is given.
            const taken = Buffer.from(bytes.subarray(0, Math.max(1, Math.ceil(bytes.length / 2))));
            this.content[file] = Buffer.concat([this.content[file]!, taken]);
            this.pending.push({ kind: 'bytes', file, bytes: taken });
            return taken.length;
          },
          sync: async () => {
            this.step('sync');
            this.lastingContent[file] = this.content[file]!;
            this.settle((effect) => effect.kind === 'bytes' && effect.file === file);
          },
          close: async () => this.step('close'),
        };
      },
      rename: async (from, to) => {
        this.step('rename');
        const file = this.names.get(from)!;
        this.names.delete(from);
        this.names.set(to, file);
        this.pending.push({ kind: 'rename', from, to, file });
      },
      remove: async (path) => {
        this.step('remove');
        this.names.delete(path);
        this.pending.push({ kind: 'name', path, file: undefined });
      },
      syncFolder: async (folder) => {
        this.step('syncFolder');
        const inside = (path: string) => dirname(path) === folder;
        for (const path of [...this.lasting.keys()])
          if (inside(path) && !this.names.has(path)) this.lasting.delete(path);
        for (const [path, file] of this.names) if (inside(path)) this.lasting.set(path, file);
        this.settle((effect) => effect.kind !== 'bytes');
      },
      makeFolder: async () => this.step('makeFolder'),
      names: async (folder) =>
        [...this.names.keys()]
          .filter((path) => dirname(path) === folder)
          .map((path) => basename(path)),
    };
  }

  private settle(isSettled: (effect: Effect) => boolean): void {
    this.pending = this.pending.filter((effect) => !isSettled(effect));
  }
}
