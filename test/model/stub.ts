/** A local endpoint that speaks the chat-completions protocol, answering as a test tells it to. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StubRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly tools?: unknown;
    readonly response_format?: unknown;
    readonly temperature?: number;
  };
}

/** The content of a message, or the whole answer by hand. */
export type Reply = string | ((response: ServerResponse, request: StubRequest) => void);
export type Behaviour = (request: StubRequest, number: number) => Reply;

export interface Stub {
  readonly endpoint: string;
  readonly port: number;
  readonly requests: StubRequest[];
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

export const completion = (content: string | null, more: object = {}) =>
  JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_700_000_000,
    model: 'stub',
    choices: [
      { index: 0, message: { role: 'assistant', content, ...more }, finish_reason: 'stop' },
    ],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  });

export const status = (code: number, headers: Record<string, string> = {}): Reply => {
  return (response) => {
    response.writeHead(code, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify({ error: { message: 'no', type: 'stub', code: null } }));
  };
};

export async function stub(): Promise<Stub> {
  const requests: StubRequest[] = [];
  let behaviour: Behaviour = () => '{"proposals":[]}';
  const server = createServer((incoming, response) => {
    let text = '';
    incoming.setEncoding('utf8');
    incoming.on('data', (piece: string) => {
      text += piece;
    });
    incoming.on('end', () => {
      const { method = '', url = '', headers } = incoming;
      const request = { method, url, headers, body: text === '' ? {} : JSON.parse(text) };
      requests.push(request as StubRequest);
      const reply = behaviour(request as StubRequest, requests.length);
      if (typeof reply === 'function') return reply(response, request as StubRequest);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(completion(reply));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}/v1`,
    port,
    requests,
    behave: (next) => {
      behaviour = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** What stands between the two marks of a prompt, as a model would see it. */
export function articleOf(request: StubRequest): string {
  const user = request.body.messages.at(-1)?.content ?? '';
  const mark = /^--- (text-[0-9a-f]{16})$/m.exec(user)?.[1];
  const frame = `--- ${mark}`;
  const start = user.indexOf(frame) + frame.length + 1;
  return user.slice(start, user.indexOf(frame, start) - 1);
}
