/**
 * The handlers behind the guard. Each route of the table has one; what it throws becomes an answer
 * with an id, and the log gets a line without addresses, bodies or words.
 */
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { Store } from '../store/index.ts';
import { type Asked, sendJson } from './exchange.ts';
import { Fault } from './fault.ts';
import type { Jobs } from './jobs.ts';
import { Library } from './library.ts';
import { openApiText } from './openapi.ts';
import type { Page } from './page.ts';
import { type ModelPart, ModelRoutes } from './route/model.ts';
import { ReviewRoutes } from './route/review.ts';
import { SituationRoutes } from './route/situation.ts';
import { sourceHandlers } from './route/source.ts';
import { type ReportParts, WorkRoutes } from './route/work.ts';
import { type Route, routes } from './route-table.ts';

export interface AppParts {
  readonly store: Store;
  readonly jobs: Jobs;
  readonly page: Page;
  readonly reports: ReportParts;
  readonly log: (line: string) => void;
  readonly model?: ModelPart;
}

type Handlers = Record<keyof typeof routes, (c: Asked) => Promise<Response>>;

export function app(parts: AppParts): Hono<{ Bindings: HttpBindings }> {
  const { store, jobs, page, reports, log, model } = parts;
  const library = new Library(store);
  const list = openApiText();
  const handlers: Handlers = {
    ...new SituationRoutes(library),
    ...sourceHandlers(library),
    ...new ReviewRoutes(library),
    ...new ModelRoutes(library, jobs, model),
    ...new WorkRoutes(library, jobs, reports),
    openapi: async (c) => sendJson(c, 200, list),
  };
  const served = new Hono<{ Bindings: HttpBindings }>();
  for (const [name, route] of Object.entries<Route>(routes)) {
    const handler = handlers[name as keyof typeof routes];
    served.on(route.method.toUpperCase(), route.path, (c) => answered(c, route, handler, log));
  }
  served.get('*', async (c) => pageAnswer(c, page));
  served.notFound((c) => faultAnswer(c, Fault.notFound('a route of this server')));
  served.onError((error, c) => {
    const fault = Fault.of(error);
    log(`${c.req.method} ${fault.status} ${fault.id} ${error.name}`);
    return faultAnswer(c, fault);
  });
  return served;
}

async function answered(
  c: Asked,
  route: Route,
  handler: (c: Asked) => Promise<Response>,
  log: (line: string) => void,
): Promise<Response> {
  const start = performance.now();
  const tell = (status: number, more: string) => {
    const spent = Math.round(performance.now() - start);
    log(`${route.method.toUpperCase()} ${route.path} ${status} ${spent} ms${more}`);
  };
  try {
    const response = await handler(c);
    if (route.method !== 'get' || response.status >= 400) tell(response.status, '');
    return response;
  } catch (error) {
    const fault = Fault.of(error);
    // The name of an error of our own, never its words: they may quote what it worked on.
    tell(fault.status, ` ${fault.id}${fault.status === 500 ? ` ${placeOf(error)}` : ''}`);
    return faultAnswer(c, fault);
  }
}

function pageAnswer(c: Asked, page: Page): Response {
  const { pathname, search } = new URL(c.req.url);
  // The printed address, opened again by who has the cookie: the token leaves the address bar.
  if (search.includes('token=')) return c.redirect('/', 303);
  const file = pathname.startsWith('/api/') ? undefined : page.file(pathname);
  if (file === undefined) return faultAnswer(c, Fault.notFound('a page of this server'));
  return c.newResponse(file.body, 200, file.headers);
}

function faultAnswer(c: Asked, { status, id, message, more }: Fault): Response {
  // The rest of a body that is too large is not read: the connection ends with the answer.
  const closing: Record<string, string> = status === 413 ? { connection: 'close' } : {};
  return sendJson(c, status, JSON.stringify({ id, message, ...more }), closing);
}

/** Where in the program an error arose: `route/work.ts:42`. */
function placeOf(error: unknown): string {
  const { name, stack } = error instanceof Error ? error : new Error();
  const place = /([\w-]+\/[\w-]+\.[jt]s:\d+):\d+\)?$/m.exec(stack ?? '')?.[1] ?? '';
  return `${name} ${place}`.trim();
}
