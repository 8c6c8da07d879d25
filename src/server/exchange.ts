/** From a request to a checked body, and from a value to a checked answer. */
import type { IncomingMessage } from 'node:http';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { z } from 'zod';
import { decodeText } from '../situation/index.ts';
import { readJson } from '../situation/json-read.ts';
import { Fault } from './fault.ts';
import type { Route } from './route-table.ts';

export type Asked = Context<{ Bindings: HttpBindings }>;

const MOST_BODY = 20 * 1024 * 1024;

/**
 * All bytes of a body. A length that is announced is judged before a byte is read; one that is not
 * is cut where it oversteps.
 * @throws Fault 413
 */
export async function bodyOf(c: Asked, most = MOST_BODY): Promise<Buffer> {
  const { incoming } = c.env;
  const tooLarge = new Fault(413, 'too-large', `expected at most ${most} bytes, found more`);
  if (Number(incoming.headers['content-length'] ?? 0) > most) throw tooLarge;
  return collected(incoming, most, tooLarge);
}

function collected(incoming: IncomingMessage, most: number, tooLarge: Fault): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let length = 0;
    const leave = () => {
      incoming.off('data', take).off('end', done).off('error', broken).off('close', broken);
    };
    const take = (piece: Buffer) => {
      length += piece.length;
      if (length <= most) return void pieces.push(piece);
      leave();
      incoming.pause();
      reject(tooLarge);
    };
    const done = () => {
      leave();
      resolve(Buffer.concat(pieces, length));
    };
    const broken = () => {
      leave();
      reject(new Fault(422, 'broken-off', 'expected the whole body, found its connection closed'));
    };
    incoming.on('data', take).on('end', done).on('error', broken).on('close', broken);
  });
}

/**
 * A body as its schema has it: doubled and reserved keys and bottomless nesting are refused before.
 * @throws Fault 422
 */
export async function bodyAs<T>(c: Asked, schema: z.ZodType<T>): Promise<T> {
  const decoded = decodeText(await bodyOf(c), MOST_BODY);
  if (!decoded.ok)
    throw new Fault(422, 'wrong-body', `expected ${decoded.expected}, found ${decoded.found}`);
  const { value, faults } = readJson(decoded.text === '' ? '{}' : decoded.text);
  if (faults[0])
    throw new Fault(422, 'wrong-body', `expected ${faults[0].expected}, found ${faults[0].found}`);
  return valueAs(value, schema);
}

/** @throws Fault 422 */
export function valueAs<T>(value: unknown, schema: z.ZodType<T>): T {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Fault(422, 'wrong-body', `${issue?.path.join('.') || 'body'}: ${issue?.message}`);
}

/** A value as the JSON of an answer, held to the schema that the route states for the status. */
export function answerText(route: Route, status: number, value: unknown): string {
  const schema = route.answers[status];
  if (!schema) throw new Error(`${route.path}: no answer ${status}`);
  return JSON.stringify(schema.parse(value));
}

export function sendJson(
  c: Asked,
  status: number,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return c.newResponse(body, status as 200, {
    'content-type': 'application/json; charset=utf-8',
    ...headers,
  });
}
