/**
 * One writer at a time in a folder: a file that says who writes, kept fresh while that one lives.
 *   1. no lock file: it is made, exclusively
 *   2. there is one, and its holder is dead, or has not refreshed it for 6 s: it is removed, by one of
 *      those who see it, and a new one made
 *   3. before each write the holder looks whether the lock is still its own
 * A killed holder is thus replaced at once on the same machine, and within 10 s from another.
 */
import { randomBytes } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { readFile, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const NAME = '.mizan-lock';
const REFRESH_MS = 2_000;
const STALE_MS = 6_000;
/** Named as a leftover is, so that one is removed as they are. */
const GATE = '0'.repeat(16);

const holder = z.strictObject({ nonce: z.string(), pid: z.int().positive(), place: z.string() });
type Holder = z.infer<typeof holder>;

export class WriterLock {
  private readonly path: string;
  private readonly own: Holder;
  private timer: NodeJS.Timeout | undefined;

  constructor(folder: string) {
    this.path = join(folder, NAME);
    this.own = { nonce: randomBytes(16).toString('hex'), pid: process.pid, place: place() };
  }

  /** Takes the lock, or finds it still held. @returns the id of the process that holds it, if another */
  async take(): Promise<{ readonly heldBy: number } | undefined> {
    for (let attempt = 0; attempt < 5; attempt++) {
      const other = await this.look();
      if (other?.nonce === this.own.nonce) return undefined;
      if (other !== undefined) {
        if (await this.isAlive(other)) return { heldBy: other.pid };
        await this.removeDead(other);
      }
      if (await this.make()) return undefined;
    }
    return { heldBy: 0 };
  }

  async release(): Promise<void> {
    clearInterval(this.timer);
    this.timer = undefined;
    if ((await this.look())?.nonce === this.own.nonce) await unlink(this.path).catch(() => {});
  }

  /** Who holds it; a lock that cannot be read (yet) is judged by its age alone. */
  private async look(): Promise<Holder | undefined> {
    const text = await readFile(this.path, 'utf8').catch(() => undefined);
    if (text === undefined) return undefined;
    try {
      return holder.parse(JSON.parse(text));
    } catch {
      return { nonce: '', pid: 1, place: '' };
    }
  }

  private async isAlive(other: Holder): Promise<boolean> {
    if (other.place === this.own.place && !isRunning(other.pid)) return false;
    const { mtimeMs } = await stat(this.path).catch(() => ({ mtimeMs: 0 }));
    return Math.abs(Date.now() - mtimeMs) < STALE_MS;
  }

  /** Several may judge the same lock dead at once: behind a gate one of them looks again, and removes it. */
  private async removeDead(judged: Holder): Promise<void> {
    const gate = `${this.path}.${GATE}.mizan-tmp`;
    try {
      await writeFile(gate, '', { flag: 'wx' });
    } catch {
      // Its holder was killed within the millisecond that it takes.
      const { mtimeMs } = await stat(gate).catch(() => ({ mtimeMs: Date.now() }));
      if (Date.now() - mtimeMs > STALE_MS) await unlink(gate).catch(() => {});
      return;
    }
    try {
      const now = await this.look();
      if (now?.nonce === judged.nonce && !(await this.isAlive(now))) await unlink(this.path);
    } catch {
      // Removed by its own holder meanwhile.
    } finally {
      await unlink(gate).catch(() => {});
    }
  }

  private async make(): Promise<boolean> {
    try {
      await writeFile(this.path, JSON.stringify(this.own), { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    }
    clearInterval(this.timer);
    this.timer = setInterval(() => void this.refresh(), REFRESH_MS);
    this.timer.unref();
    return true;
  }

  private async refresh(): Promise<void> {
    if ((await this.look())?.nonce !== this.own.nonce) return;
    const now = new Date();
    await utimes(this.path, now, now).catch(() => {});
  }
}

/** The machine, and inside it the space in which process ids count. */
function place(): string {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
