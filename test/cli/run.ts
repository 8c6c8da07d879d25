/** Runs the compiled program as a user would, and keeps what it printed. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export function mizan(...args: string[]): Ran {
  return mizanWith({}, ...args);
}

/** As `mizan`, with variables of the environment set. */
export function mizanWith(variables: Readonly<Record<string, string>>, ...args: string[]): Ran {
  const done = spawnSync(process.execPath, [join(root, 'bin', 'mizan.js'), ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, LANG: 'C', LC_ALL: 'C', NO_COLOR: '1', ...variables },
  });
  return { code: done.status ?? -1, out: done.stdout, err: done.stderr };
}

export function json(...args: string[]) {
  const ran = mizan(...args, '--json');
  if (ran.code !== 0) throw new Error(`exit ${ran.code}: ${ran.err}`);
  return JSON.parse(ran.out);
}
