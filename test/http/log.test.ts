/** The command: one line on stdout, a log without secrets or words, an end that leaves nothing. */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mizan, root } from '../cli/run.ts';
import { ask, raw } from './served.ts';

const CANARY = 'canary-8c1f';

interface Command {
  readonly url: string;
  readonly out: () => string;
  readonly err: () => string;
  readonly stop: (signal: NodeJS.Signals) => Promise<number | null>;
}

function serve(folder: string): Promise<Command> {
  const child = spawn(process.execPath, [
    join(root, 'bin', 'mizan.js'),
    'serve',
    folder,
    '--no-open',
    '--port',
    '0',
  ]);
  let out = '';
  let err = '';
  const exit = new Promise<number | null>((resolve) => {
    child.on('close', (code) => resolve(code));
  });
  child.stderr.on('data', (piece) => {
    err += piece;
  });
  return new Promise((resolve, reject) => {
    exit.then(() => reject(new Error(err)));
    child.stdout.on('data', (piece) => {
      out += piece;
      if (!out.includes('\n')) return;
      resolve({
        url: out.trim(),
        out: () => out,
        err: () => err,
        stop: (signal) => {
          child.kill(signal);
          return exit;
        },
      });
    });
  });
}

describe('mizan serve', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'prints an address, the next when it was used, logs no secret, and ends cleanly on %s',
    async (signal) => {
      const folder = await mkdtemp(join(tmpdir(), 'mizan-serve-'));
      await cp(join(root, 'examples', 'sahel-2024'), folder, { recursive: true });
      const running = await serve(folder);
      const url = new URL(running.url);
      const port = Number(url.port);
      const token = url.searchParams.get('token')!;
      expect(running.out()).toBe(`http://127.0.0.1:${port}/?token=${token}\n`);
      expect(Buffer.from(token, 'base64url')).toHaveLength(32);

      const { head } = await raw(
        port,
        `GET ${url.pathname}${url.search} HTTP/1.1\r\nHost: ${url.host}\r\n\r\n`,
      );
      const cookie = /set-cookie: ([^;]+)/i.exec(head)![1]!;
      await expect.poll(() => running.out().split('\n')).toHaveLength(3);
      const next = new URL(running.out().split('\n')[1]!);
      expect([next.origin, next.search === url.search]).toEqual([url.origin, false]);
      const send = (method: string, path: string, body?: string, headers = {}) =>
        ask({ port, cookie }, method, path, body, headers);
      const { situations } = JSON.parse((await send('GET', '/api/situations')).text);
      const path = `/api/situations/${situations[0].id}`;
      const { document, revision } = JSON.parse((await send('GET', path)).text);
      const changed = JSON.stringify({ ...document, title: { en: CANARY } });
      const statuses = [
        await send('PUT', path, changed, { 'if-match': `"${revision}"` }),
        await send('PUT', path, `{"${CANARY}":1}`, { 'if-match': `"${CANARY}"` }),
        await send('PUT', `${path}/sources/${CANARY}.txt`, JSON.stringify({ text: CANARY })),
        await send('GET', `/api/${CANARY}?${CANARY}=${CANARY}`),
        await send('POST', '/api/read', JSON.stringify({ text: CANARY, published: CANARY })),
        await send('POST', '/api/read', `{"${CANARY}`),
        await send('GET', '/', undefined, { host: `${CANARY}.example` }),
        await send('GET', `/?token=${token}`, undefined, {
          cookie: `mizan-${port}=${CANARY}`,
          referer: `http://x/${CANARY}`,
        }),
      ].map(({ status }) => status);
      expect(statuses).toEqual([200, 428, 201, 404, 422, 422, 421, 401]);

      expect(await running.stop(signal)).toBe(0);
      const log = running.err();
      expect(log.split('\n').length).toBeGreaterThan(7);
      for (const secret of [
        token,
        next.searchParams.get('token')!,
        cookie.split('=')[1]!,
        CANARY,
        revision,
        document.quotes[0].exact,
      ])
        expect(log).not.toContain(secret);
      expect(running.out().split('\n')).toHaveLength(3);
      expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
      await rm(folder, { recursive: true });
    },
  );

  it('refuses other machines, other ports and what is not there', () => {
    const calls = [
      mizan('serve', 'examples/sahel-2024', '--host', '0.0.0.0'),
      mizan('serve', 'examples/sahel-2024', '--port', '70000'),
      mizan('serve', 'examples/none'),
    ];
    expect(calls.map(({ code, out }) => [code, out])).toEqual(Array(3).fill([2, '']));
    expect(calls[0]!.err).toContain(
      'mizan serve: expected --host 127.0.0.1 or ::1, found "0.0.0.0"; the server answers to this machine alone\n',
    );
  });
});
