/**
 * The server: bound to this machine, the guard before everything, and an end that leaves no write
 * half done.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Store } from '../store/index.ts';
import { app } from './app.ts';
import { judge, type Verdict } from './guard.ts';
import { HEADERS } from './header.ts';
import { Jobs } from './jobs.ts';
import { Page, plainPage } from './page.ts';
import type { ModelPart } from './route/model.ts';
import type { ReportParts } from './route/work.ts';
import { Session } from './session.ts';
import { Turns } from './turn.ts';

export interface ServerSettings {
  readonly store: Store;
  readonly reports: ReportParts;
  /** A loopback address. */
  readonly host: string;
  /** Tried in turn; 0 is any that is free. */
  readonly ports: readonly number[];
  readonly log: (line: string) => void;
  /** Told the next address when one was used: each is good once. */
  readonly nextAddress?: (url: string) => void;
  /** A language model that a page may have read a text; off where absent. */
  readonly model?: ModelPart;
  /** The built workbench, where it is not in its usual place. */
  readonly pageFolder?: string;
}

export interface RunningServer {
  /** The first address, with a token; to be opened once. */
  readonly url: string;
  readonly port: number;
  /** @returns when every request has been answered, the jobs stopped and the store closed */
  close(): Promise<void>;
}

/** Connections that wait to be taken: with fewer, a thousand at once wait for seconds. */
const BACKLOG = 4096;
/** For who comes without a session: another browser, or a bookmark of an earlier start. */
const NOT_OPEN = plainPage([
  {
    language: 'en',
    title: 'This address is not open',
    text: 'Open the last address that mizan serve printed in its terminal. Each is good once, for one browser; when it was used, the next is printed.',
  },
  {
    language: 'ar',
    title: 'هذا العنوان غير مفتوح',
    text: 'افتح آخر عنوان طبعه mizan serve في نافذة الأوامر. كل عنوان يصلح مرة واحدة لمتصفح واحد، ومتى استُعمل طُبع الذي يليه.',
  },
  {
    language: 'fr',
    title: 'Cette adresse n’est pas ouverte',
    text: 'Ouvrez la dernière adresse que mizan serve a affichée dans son terminal. Chacune sert une fois, pour un navigateur ; dès qu’elle a servi, la suivante s’affiche.',
  },
]);
/** Time for what is under way when the server ends. */
const GRACE_MS = 3_000;

/** @throws the system's error when none of the ports is free */
export async function startServer(settings: ServerSettings): Promise<RunningServer> {
  const { store, reports, log, pageFolder } = settings;
  const jobs = new Jobs(log);
  const page = new Page(pageFolder);
  // Its own Request and Response, which write bytes as they are, take the place of the global ones.
  const answer = getRequestListener(
    app({ store, jobs, page, reports, log, ...(settings.model ? { model: settings.model } : {}) })
      .fetch,
  );
  const server = createServer({ requireHostHeader: false, requestTimeout: 60_000 });
  const port = await listening(server, settings.host, settings.ports);
  const name = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  const address = () => `http://${name}:${port}${session.path}`;
  const session: Session = new Session(port, () => settings.nextAddress?.(address()));
  const hosts = new Set(['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`));
  const turns = new Turns();
  const guarded = (request: IncomingMessage, response: ServerResponse) => {
    const { method = '', url = '', rawHeaders } = request;
    const verdict = judge({ method, url, rawHeaders }, hosts, session);
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (verdict.kind === 'pass') turns.take(() => void answer(request, response));
    else turnAway(request, response, verdict, log);
  };
  server.on('connection', () => turns.arrived());
  server.on('request', guarded).on('checkContinue', (request, response) => {
    // A body that was announced is asked for only after the guard has seen its head.
    if (judge(headOf(request), hosts, session).kind === 'pass') response.writeContinue();
    guarded(request, response);
  });
  // A tunnel has no answer of its own in the server's table: it is refused on the bare socket.
  server.on('connect', (_request, socket: Socket) => {
    socket.end(
      'HTTP/1.1 421 Misdirected Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n',
    );
  });
  return {
    url: address(),
    port,
    close: () => closed(server, jobs, store),
  };
}

function headOf({ method = '', url = '', rawHeaders }: IncomingMessage) {
  return { method, url, rawHeaders };
}

/** An answer of the guard itself: no handler has seen the request. */
function turnAway(
  request: IncomingMessage,
  response: ServerResponse,
  verdict: Exclude<Verdict, { kind: 'pass' }>,
  log: (line: string) => void,
): void {
  const headers = { connection: 'close' };
  if (verdict.kind === 'exchanged') {
    response.writeHead(303, { ...headers, location: '/', 'set-cookie': verdict.cookie }).end();
    return;
  }
  const { status, id, message } = verdict;
  log(`refused ${status} ${id}`);
  const wantsPage = status === 401 && (request.headers.accept ?? '').includes('text/html');
  const type = wantsPage ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8';
  response.writeHead(status, { ...headers, 'content-type': type });
  response.end(wantsPage ? NOT_OPEN.body : JSON.stringify({ id, message }));
}

async function listening(server: Server, host: string, ports: readonly number[]): Promise<number> {
  for (const [at, port] of ports.entries()) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen({ host, port, exclusive: true, backlog: BACKLOG }, () => {
          server.off('error', reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken || at === ports.length - 1) throw error;
    }
  }
  throw new RangeError('expected a port to listen on, found none');
}

async function closed(server: Server, jobs: Jobs, store: Store): Promise<void> {
  const ended = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  await jobs.close();
  const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await ended;
  clearTimeout(timer);
  await store.close();
}
