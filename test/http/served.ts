/** A server on a copy of the flagship, in this process, and raw requests to it. */
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { startServer as StartServer } from '../../src/server/index.ts';
import type { folderStore as FolderStore, Store } from '../../src/store/index.ts';

/** The compiled program: from source, each of its threads would compile a copy of its own first. */
const compiled = join(import.meta.dirname, '..', '..', 'dist');
const part = (name: string) => import(pathToFileURL(join(compiled, name, 'index.js')).href);
const { startServer }: { startServer: typeof StartServer } = await part('server');
const { folderStore }: { folderStore: typeof FolderStore } = await part('store');

const flagship = join(import.meta.dirname, '..', '..', 'examples', 'sahel-2024');

export interface Served {
  readonly port: number;
  readonly root: string;
  readonly cookie: string;
  readonly token: string;
  readonly log: string[];
  /** The addresses that were told after the first, each when the one before was used. */
  readonly told: string[];
  /** Names of the calls that the store got. */
  readonly calls: string[];
  close(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

export async function served(): Promise<Served> {
  const root = await mkdtemp(join(tmpdir(), 'mizan-http-'));
  await cp(flagship, join(root, 'sahel-2024'), { recursive: true });
  const log: string[] = [];
  const told: string[] = [];
  const calls: string[] = [];
  const server = await startServer({
    store: watched(await folderStore(root), calls),
    reports: {
      version: '0',
      writer: pathToFileURL(join(compiled, 'cli', 'report-file.js')).href,
    },
    host: '127.0.0.1',
    ports: [0],
    log: (line) => log.push(line),
    nextAddress: (url) => told.push(url),
    pageFolder: join(root, 'no-page'),
  });
  const { port } = server;
  const path = new URL(server.url).pathname + new URL(server.url).search;
  const exchanged = await raw(port, `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`);
  const cookie = /set-cookie: ([^;]+)/i.exec(exchanged.head)?.[1] ?? '';
  calls.length = 0;
  return {
    port,
    root,
    cookie,
    token: path.slice('/?token='.length),
    log,
    told,
    calls,
    close: async () => {
      await server.close();
      await rm(root, { recursive: true });
    },
  };
}

function watched(store: Store, calls: string[]): Store {
  return new Proxy(store, {
    get(target, name: keyof Store) {
      const member = target[name]?.bind(target) as ((...args: unknown[]) => unknown) | undefined;
      // What a store may lack is lacking here as well.
      if (member === undefined) return undefined;
      return (...args: unknown[]) => {
        calls.push(name);
        return member(...args);
      };
    },
  });
}

/** A request as the workbench sends it. */
export function ask(
  { port, cookie }: Pick<Served, 'port' | 'cookie'>,
  method: string,
  path: string,
  body?: string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        port,
        method,
        path,
        headers: {
          host: `127.0.0.1:${port}`,
          cookie,
          'sec-fetch-site': 'same-origin',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
      },
      (answer) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece) => pieces.push(piece));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            text: Buffer.concat(pieces).toString('utf8'),
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Bytes as they are, and what comes back; an answer that does not come within 30 s has status 0. */
export function raw(port: number, text: string): Promise<{ status: number; head: string }> {
  return new Promise((resolve) => {
    let got = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    const done = () => {
      socket.destroy();
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(got)?.[1] ?? 0), head: got });
    };
    socket.setTimeout(30_000, done);
    socket.on('data', (piece) => {
      got += piece.toString('latin1');
      if (got.includes('\r\n\r\n')) done();
    });
    socket.on('error', done);
    socket.on('close', done);
  });
}

/** A digest of all files under a folder, names included. */
export async function stateHash(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const name of names) hash.update(`${name}\n`).update(await readFile(name));
  return hash.digest('hex');
}
